//! How far at most a search's pairs are from the best by its objective: the optimality gap.

use serde::{Deserialize, Serialize};

/// How far at most the pairs of a search that is stopped now would be from those it would find at its end.
///
/// What the objective puts first comes first; the total of the best is bounded whatever else the best has more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Gap {
    /// How many pairs more the best has at most; none where their number does not come first, or is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pairs: Option<u32>,
    /// Where the smallest benefit comes before the total, and no pair is missing: what it is, and what it is at most with
    /// the best, in millionths. Pins are among the pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<(u32, u32)>,
    /// By how much at most the total is less than that of the best, in millionths of that of the best; none where that is
    /// not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
}

/// By how much a total is less than this bound, in millionths of the bound, rounded up.
pub(super) fn short(total: u64, bound: u64) -> u32 {
    let missing = u128::from(bound.saturating_sub(total)) * 1_000_000;
    // At most a million.
    missing.div_ceil(u128::from(bound.max(1))) as u32
}
