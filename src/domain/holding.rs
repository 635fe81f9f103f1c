//! Pairs that were handed out stay: the next search keeps them, unless the coordinator lets them go.

use std::collections::BTreeSet;

use super::rules::Couple;

/// Which pairs were handed out, and which of those the next search may part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandedOut {
    /// Those whose file was saved for the two, and those of the same result.
    pub pairs: BTreeSet<Couple>,
    /// Those of them that the coordinator lets go.
    pub let_go: BTreeSet<Couple>,
}

impl HandedOut {
    /// The files of these pairs were saved for the two; `made` are the pairs of the result. Another result takes the place of
    /// the last one.
    pub(super) fn hand_out(&mut self, pairs: &[Couple], made: &BTreeSet<Couple>) {
        self.pairs.retain(|couple| made.contains(couple));
        self.pairs.extend(pairs.iter().cloned());
        self.hold(pairs);
    }

    pub(super) fn let_go(&mut self, pairs: &[Couple]) {
        self.let_go.extend(pairs.iter().cloned());
    }

    pub(super) fn hold(&mut self, pairs: &[Couple]) {
        self.let_go.retain(|couple| !pairs.contains(couple));
    }
}
