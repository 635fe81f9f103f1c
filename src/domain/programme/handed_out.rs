//! The pairs of a programme that were handed out, and those of them that the next search keeps.

use std::collections::BTreeSet;

use super::Programme;
use crate::domain::id::PairId;
use crate::domain::rules::{Couple, Steering};

impl Programme {
    pub(super) fn hand_out(&mut self, pairs: &[Couple]) {
        let made = self.matched_couples();
        self.handed_out.hand_out(pairs, &made);
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

    /// The steering as the matching takes it: with whom people said they would like, and the pairs that stay because they were
    /// handed out.
    pub fn steering_to_match(&self) -> Steering {
        let likes = self.choices.iter().filter(|(_, choices)| !choices.likes.is_empty());
        Steering {
            likes: likes.map(|(person, choices)| (person.clone(), choices.likes.clone())).collect(),
            held: self.held_pairs(),
            ..self.steering.clone()
        }
    }

    /// As [`Self::steering_to_match`], where no pair stays because it was handed out.
    pub fn steering_anew(&self) -> Steering {
        Steering { held: BTreeSet::new(), ..self.steering_to_match() }
    }
}
