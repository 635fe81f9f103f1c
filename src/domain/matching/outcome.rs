//! What a matching answers: the pairs, the unmatched with their reasons, the totals.

use serde::{Deserialize, Serialize};

use super::certificate::Certificate;
use super::exclusion::{Exclusion, Reason};
use super::gap::Gap;
use crate::domain::benefit::whole;
use crate::domain::id::PersonId;
use crate::domain::rules::Couple;
use crate::domain::side::Side;

/// Nothing is known of how far a total is from the best: it could be all that is missing.
pub(super) const NOTHING_KNOWN: u32 = 1_000_000;

/// The answer of one matching.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The pairs, best first (then by ids).
    pub pairs: Vec<PairMade>,
    /// Everybody who is in no pair at all, in the order of their ids.
    pub unmatched: Vec<Unmatched>,
    /// The pins that could not be kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins_refused: Vec<PinRefused>,
    /// The pairs that were handed out, were to stay, and cannot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_held: Vec<PinRefused>,
    /// The sum of the scores of the pairs.
    pub total: u64,
    /// How many could be mentors, how many mentees: by role, consent and capacity.
    pub mentors: usize,
    pub mentees: usize,
    /// How many pairs the rules allow, the floor among them.
    pub allowed: usize,
    /// The rules that were asked for, and the proof that this is the best by them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// Only of a search that was stopped, and then always: by how much at most the total is less than that of the best, in
    /// millionths of that of the best (see [`Gap`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<u32>,
    /// Only of a search that was stopped: how many pairs more the best has at most, where their number comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more_pairs: Option<u32>,
    /// Only of a search that was stopped: the most that the smallest benefit can be with the best, in millionths, where
    /// that comes before the total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_at_most: Option<u32>,
}

impl Outcome {
    /// The smallest benefit of anybody in a pair, in millionths; none without a pair.
    pub fn least(&self) -> Option<u32> {
        self.pairs.iter().map(|pair| whole(pair.mentor_benefit.min(pair.mentee_benefit))).min()
    }

    /// How far at most a search that was stopped is from the best; none where this is the best.
    pub fn gap(&self) -> Option<Gap> {
        self.short.map(|short| Gap {
            pairs: self.more_pairs,
            // As many pairs of fewer people can have a larger smallest benefit than the best.
            least: self.least().zip(self.least_at_most).map(|(least, most)| (least, most.max(least))),
            total: (short < NOTHING_KNOWN).then_some(short),
        })
    }
}

/// A pin, or a pair that was handed out, that could not be kept, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PinRefused {
    pub couple: Couple,
    pub why: Exclusion,
}

/// One pair of the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairMade {
    pub mentor: PersonId,
    pub mentee: PersonId,
    /// What each stands to gain: 0 to 1.
    pub mentor_benefit: f64,
    pub mentee_benefit: f64,
    /// What the pair is worth as a whole number: 0 to 1,000,000.
    pub score: u32,
    /// Whether the coordinator asked for it.
    #[serde(default)]
    pub pinned: bool,
    /// Whether it was handed out before, and stays for that reason.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
}

/// Somebody without a partner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unmatched {
    pub person: PersonId,
    /// The side that the reason is about: for somebody who can be either, the one on which they came closer.
    pub side: Side,
    pub reason: Reason,
}
