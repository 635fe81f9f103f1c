//! Exact two-way matching, with proofs and reasons.

pub mod certificate;
mod choose;
pub mod cohort;
pub mod difference;
pub mod explain;
pub mod fairness;
pub mod figures;
pub mod groups;
pub mod lot;
mod matcher;
pub mod nearest;
pub mod notices;
mod open;
pub mod outcome;
pub mod picture;
pub mod progress;
mod reasons;
mod renew;
pub mod score;
pub mod solver;
pub mod stable;
pub mod swap;
pub mod tally;
pub mod verify;
pub mod why_not;
pub mod worst_off;

pub use certificate::Certificate;
pub use choose::match_people;
pub use cohort::Cohort;
pub use explain::Explanation;
pub use matcher::Matcher;
pub use outcome::{Outcome, PairMade, PinRefused, Reason, Unmatched};
pub use progress::{Phase, Progress};
pub use reasons::about_the_person;
pub use turnabout_engine::Lanes;
pub use verify::{Violation, verify};
