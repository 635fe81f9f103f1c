//! Bytes to domain and back: tables of people, what the coordinator takes away, the files that people pass on.

pub mod archive;
pub mod arrivals;
pub mod complaint;
pub mod entries;
pub mod files;
pub mod guard;
pub mod locked;
pub mod nfc;
pub mod people;
pub mod sealed;
pub mod sorting;
pub mod table;
pub mod takeaway;
pub mod tidy;
pub mod two_copies;
pub mod typed;
pub mod workbook;
