//! Why there are no pairs: the cause that most people share.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::exclusion::Reason;
use super::outcome::Outcome;

/// A reason, and how many of those without a partner have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    pub reason: Reason,
    pub people: usize,
    pub all: usize,
}

/// The reasons of those without a partner, the one that most share first; of equally many in the order of the reasons.
pub fn causes(outcome: &Outcome) -> Vec<Cause> {
    let mut counts: BTreeMap<Reason, usize> = BTreeMap::new();
    for unmatched in &outcome.unmatched {
        *counts.entry(unmatched.reason).or_default() += 1;
    }
    let all = outcome.unmatched.len();
    let mut causes: Vec<Cause> = counts.into_iter().map(|(reason, people)| Cause { reason, people, all }).collect();
    causes.sort_by_key(|cause| Reverse(cause.people));
    causes
}
