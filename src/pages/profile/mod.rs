//! The participant's way: a questionnaire of one question a page, and the file that it makes.

mod asked;
mod check;
mod frame;
pub mod history;
mod languages;
mod learn;
mod level;
mod name;
mod pace;
mod partners;
mod picks;
mod preview;
mod problem;
mod question;
mod role;
mod rows;
mod saved;
mod start;
mod team;
mod times;
mod typing;
mod words;

pub use asked::check_of;
pub use question::AtQuestion;
pub use start::{Profiles, where_to};
