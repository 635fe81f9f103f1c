//! Exact two-way matching, with reasons.

mod choose;
pub mod cohort;
pub mod explain;
pub mod outcome;
pub mod progress;
mod reasons;
pub mod solver;
pub mod tally;

pub use choose::match_people;
pub use cohort::Cohort;
pub use explain::Explanation;
pub use outcome::{Outcome, PairMade, PinRefused, Reason, Unmatched};
pub use progress::{Phase, Progress};
pub use reasons::about_the_person;
