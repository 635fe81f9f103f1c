//! Parts of pages, each of which does one thing.

pub mod words;

pub mod area;
pub mod at_risk;
pub mod benefit;
pub mod busy;
pub mod choices;
pub mod dialog;
pub mod display_menu;
pub mod done;
pub mod draft;
pub mod error_summary;
pub mod faults;
pub mod field;
pub mod file_drop;
pub mod header;
pub mod notice;
pub mod page;
pub mod pair_part;
pub mod role;
pub mod route;
pub mod saving;
pub mod scale;
pub mod select;
pub mod stage;
pub mod virtual_list;
