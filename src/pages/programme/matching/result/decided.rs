//! What the coordinator settled about single pairs in a result, in a few words: how many pairs were fixed, handed out and
//! ruled out.

use crate::domain::matching::{Outcome, PairMade};
use crate::t;

/// How many decisions a result was made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    fixed: usize,
    handed_out: usize,
    ruled_out: usize,
}

impl Decided {
    pub fn of(outcome: &Outcome) -> Self {
        let bans = outcome.certificate.as_ref().map_or(0, |made| made.steering.bans.len());
        let count = |so: fn(&PairMade) -> bool| outcome.pairs.iter().filter(|pair| so(pair)).count();
        Self { fixed: count(|pair| pair.pinned), handed_out: count(|pair| pair.held), ruled_out: bans }
    }

    pub fn any(self) -> bool {
        self != Self::default()
    }

    /// `the 3 pairs you fixed and the pair you ruled out`; none without any.
    pub fn words(self) -> Option<String> {
        let fixed = (self.fixed > 0).then(|| t!("decided-fixed", count = self.fixed));
        // Those that are fixed as well are counted there.
        let held = (self.handed_out > 0).then(|| match self.fixed {
            0 => t!("decided-held", count = self.handed_out),
            _ => t!("decided-held-more", count = self.handed_out),
        });
        let ruled_out = (self.ruled_out > 0).then(|| t!("decided-ruled-out", count = self.ruled_out));
        match [fixed, held, ruled_out].into_iter().flatten().collect::<Vec<_>>().as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            [one, other] => Some(t!("decided-both", one = one.as_str(), other = other.as_str())),
            [one, other, third, ..] => {
                Some(t!("decided-three", one = one.as_str(), other = other.as_str(), third = third.as_str()))
            }
        }
    }
}
