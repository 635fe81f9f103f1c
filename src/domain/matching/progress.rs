//! How far a matching has come.

use serde::{Deserialize, Serialize};

use super::gap::Gap;

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

impl Progress {
    /// How much of the work is done, 0 to 1, as far as that can be told: weighing is about half of it.
    pub fn share(&self) -> f64 {
        let part = if self.of > 0 { self.done as f64 / self.of as f64 } else { 0.0 };
        match self.phase {
            Phase::Weighing => 0.5 * part,
            Phase::Choosing => 0.5 + 0.3 * part,
            Phase::Proving => 0.8 + 0.2 * part,
        }
    }
}

/// How far a matching has come: `done` of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Progress {
    pub phase: Phase,
    pub done: usize,
    pub of: usize,
    /// How far at most the pairs would be from the best if it were stopped now.
    #[serde(default)]
    pub gap: Gap,
}
