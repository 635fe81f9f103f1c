//! Bytes to domain and back.

pub mod entries;
