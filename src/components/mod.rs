//! Parts of pages, each of which does one thing.

pub mod words;

pub mod area;
pub mod at_risk;
pub mod benefit;
pub mod busy;
pub mod change_words;
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
pub mod held;
pub mod history;
pub mod lock_now;
pub mod notice;
pub mod open_file;
pub mod open_one;
mod open_passphrase;
pub mod page;
pub mod pair_part;
pub mod passphrase;
pub mod role;
pub mod route;
pub mod save_file;
pub mod save_protect;
pub mod scale;
pub mod select;
pub mod stage;
pub mod told_saved;
pub mod undo;
pub mod virtual_list;
