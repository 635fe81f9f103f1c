//! Pairs that were handed out stay: the next search keeps them, unless the coordinator lets them go.

use std::collections::BTreeSet;

use super::id::PairId;
use super::journal::Change;
use super::programme::Programme;
use super::rules::Couple;

/// Which pairs were handed out, and which of those the next search may part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandedOut {
    /// Those whose file was saved for the two, and those of the same result.
    pub pairs: BTreeSet<Couple>,
    /// Those of them that the coordinator lets go.
    pub let_go: BTreeSet<Couple>,
}

impl Programme {
    /// Takes in what a change says of pairs that were handed out.
    pub(super) fn change_handed_out(&mut self, change: &Change) {
        match change {
            Change::PairsHandedOut { pairs } => {
                // Another result takes the place of the last one.
                let made = self.matched_couples();
                self.handed_out.pairs.retain(|couple| made.contains(couple));
                self.handed_out.pairs.extend(pairs.iter().cloned());
                self.handed_out.let_go.retain(|couple| !pairs.contains(couple));
            }
            Change::PairsLetGo { pairs } => self.handed_out.let_go.extend(pairs.iter().cloned()),
            Change::PairsHeld { pairs } => self.handed_out.let_go.retain(|couple| !pairs.contains(couple)),
            _ => {}
        }
    }

    fn matched_couples(&self) -> BTreeSet<Couple> {
        let pairs = self.matched.iter().flat_map(|matched| &matched.outcome.pairs);
        pairs.map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect()
    }

    /// The pairs that were handed out and of which both are still here: their file was saved, or they told of themselves.
    pub fn handed_out_pairs(&self) -> BTreeSet<Couple> {
        let told = |couple: &Couple| self.reports.contains_key(&PairId::of(&self.id, &couple.0, &couple.1));
        let told = self.matched_couples().into_iter().filter(told);
        let here = |couple: &Couple| self.people.contains_key(&couple.0) && self.people.contains_key(&couple.1);
        self.handed_out.pairs.iter().cloned().chain(told).filter(here).collect()
    }

    /// The pairs that the next search keeps: those that were handed out, but for those that the coordinator lets go, rules
    /// out, or asks for in any case.
    pub fn held_pairs(&self) -> BTreeSet<Couple> {
        let steering = &self.steering;
        let held = |couple: &Couple| {
            let let_go = &self.handed_out.let_go;
            !(let_go.contains(couple) || steering.bans.contains(couple) || steering.pins.contains(couple))
        };
        self.handed_out_pairs().into_iter().filter(held).collect()
    }
}
