//! The app as its programs: the shell, which a first visit loads, and the areas, each of which comes when it is entered.

mod entering;

pub mod area;
pub mod device;
pub mod organiser;
pub mod participant;
pub mod shell;
