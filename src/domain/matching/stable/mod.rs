//! Stable results: no two people would both rather have each other.
//!
//! Everybody ranks those whom the rules allow them and with whom both gain something: first whom they said they would
//! like, in the order of their list; then the others by their own benefit, in whole millionths, the largest first. Two
//! whom somebody ranks equal are told apart by the pair's score, and where that is equal too, by a lot that this person
//! draws for each of them.
//!
//! With several places, somebody would rather have one more partner than an empty place, and any better ranked partner
//! for a worse one, whoever the others are (responsive preferences). A *blocking pair* is a mentor and a mentee, not
//! paired, of whom each has a place left or a partner, not pinned, whom they rank strictly below the other. A result is
//! stable when there is none. That two are ranked equal gives nobody a reason to change: so the lots, which only choose
//! among stable results, are left out of this definition, and of what the verifier asks. Among results that are equally
//! good the loads are made even (`even` says how far).

mod blocking;
mod even;
mod search;

use std::cmp::Reverse;

use super::cohort::Cohort;
use crate::domain::benefit::{Benefits, whole};
use crate::domain::side::Side;

pub(super) use blocking::blocking;
pub(super) use search::StableSearch;

/// How somebody ranks somebody: less is better, and equal is equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// The place in the list of those they would like; beyond the list, its length.
    liked: usize,
    benefit: Reverse<u32>,
}

impl Cohort {
    /// How the one on this side ranks the other.
    pub(super) fn rank(&self, side: Side, one: usize, other: usize, benefits: Benefits) -> Rank {
        let list = &self.likes[one];
        let benefit = if side == Side::Mentor { benefits.mentor } else { benefits.mentee };
        let liked = list.iter().position(|&liked| liked == other).unwrap_or(list.len());
        Rank { liked, benefit: Reverse(whole(benefit)) }
    }
}
