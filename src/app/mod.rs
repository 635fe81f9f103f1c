//! The app as its programs: the shell, which a first visit loads, and the areas, each of which comes when it is entered.
//!
//! The pages of each area are part of its own program alone: see `src/bin`.

mod entering;

pub mod area;
pub mod shell;
