//! How far a matching has come.

use serde::{Deserialize, Serialize};

/// What the matching is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Weighing mentors and mentees; counted in people of one side, once for each place that they have, and each
    /// several times.
    Weighing,
    /// Choosing the best pairs; counted in people of one side.
    Choosing,
    /// Holding every pair against the prices; counted in people of one side.
    Proving,
}

/// How far a matching has come: `done` of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Progress {
    pub phase: Phase,
    pub done: usize,
    pub of: usize,
    /// If it were stopped now, the pairs would be worth at most this much less than the best, in millionths of the best;
    /// none where that is not known yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<u32>,
}
