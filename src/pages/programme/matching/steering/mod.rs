//! What the coordinator settles: the rules, a trial of others, the search, and what was decided of single pairs.

pub mod decisions;
pub mod proposal;
pub mod renewal;
pub mod rules;
pub mod search;
pub mod searching;
pub mod trial;
pub mod trying;
