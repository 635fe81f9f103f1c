//! Exact two-way matching, with reasons.

pub mod outcome;

pub use outcome::{Outcome, PairMade, Reason, Unmatched};
