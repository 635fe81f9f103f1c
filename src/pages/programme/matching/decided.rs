//! The coordinator's own decisions on single pairs in a result, in a few words: how many pairs were fixed and ruled out.

use crate::domain::matching::Outcome;
use crate::t;

/// How many decisions a result was made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    fixed: usize,
    ruled_out: usize,
}

impl Decided {
    pub fn of(outcome: &Outcome) -> Self {
        let bans = outcome.certificate.as_ref().map_or(0, |made| made.steering.bans.len());
        Self { fixed: outcome.pairs.iter().filter(|pair| pair.pinned).count(), ruled_out: bans }
    }

    pub fn any(self) -> bool {
        self != Self::default()
    }

    /// `the 3 pairs you fixed and the pair you ruled out`; none without any.
    pub fn words(self) -> Option<String> {
        let fixed = (self.fixed > 0).then(|| t!("decided-fixed", count = self.fixed));
        let ruled_out = (self.ruled_out > 0).then(|| t!("decided-ruled-out", count = self.ruled_out));
        match (fixed, ruled_out) {
            (Some(fixed), Some(ruled_out)) => Some(t!("decided-both", fixed = fixed, out = ruled_out)),
            (one, other) => one.or(other),
        }
    }
}
