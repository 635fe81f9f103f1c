//! The pairs of a programme that were handed out, and those of them that the next search keeps.

use std::collections::BTreeSet;

use super::Programme;
use crate::domain::id::{PairId, PersonId};
use crate::domain::matching::{Outcome, settled};
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

    /// Whether both are in the programme now.
    pub fn has_both(&self, (mentor, mentee): &Couple) -> bool {
        self.people.contains_key(mentor) && self.people.contains_key(mentee)
    }

    /// The pairs that were handed out and of which both are still here: their file was saved, or they told of themselves.
    pub fn handed_out_pairs(&self) -> BTreeSet<Couple> {
        let told = |couple: &Couple| self.reports.contains_key(&PairId::of(&self.id, &couple.0, &couple.1));
        let told = self.matched_couples().into_iter().filter(told);
        self.handed_out.pairs.iter().cloned().chain(told).filter(|couple| self.has_both(couple)).collect()
    }

    /// The pairs of the match that are yet to be handed out, of those of which both are still here.
    pub fn pairs_to_hand_out(&self) -> BTreeSet<Couple> {
        let here: BTreeSet<Couple> =
            self.matched_couples().into_iter().filter(|couple| self.has_both(couple)).collect();
        here.difference(&self.handed_out_pairs()).cloned().collect()
    }

    /// Those with whom this person was handed out as a pair, and who are still here.
    pub fn handed_out_partners(&self, person: &PersonId) -> BTreeSet<PersonId> {
        let partner = |(mentor, mentee): Couple| match (&mentor == person, &mentee == person) {
            (true, _) => Some(mentee),
            (_, true) => Some(mentor),
            _ => None,
        };
        self.handed_out_pairs().into_iter().filter_map(partner).collect()
    }

    /// The pairs that the next search is to keep because they were handed out: those that were, but for those that the
    /// coordinator lets go, rules out, or asks for in any case.
    pub fn held_pairs(&self) -> BTreeSet<Couple> {
        let steering = &self.steering;
        let held = |couple: &Couple| {
            let let_go = &self.handed_out.let_go;
            !(let_go.contains(couple) || steering.bans.contains(couple) || steering.pins.contains(couple))
        };
        self.handed_out_pairs().into_iter().filter(held).collect()
    }

    /// The pairs that were handed out and that every match by these rules has: held, or fixed by the coordinator as well, and
    /// nothing stands against them.
    pub fn pairs_that_stay(&self) -> BTreeSet<Couple> {
        let handed_out = self.handed_out_pairs();
        if handed_out.is_empty() {
            return handed_out;
        }
        let settled = settled(&self.people_to_match(), &self.rules, &self.steering_to_match());
        handed_out.intersection(&settled).cloned().collect()
    }

    /// The pairs of a match found since that were handed out and stay: held, or fixed by the coordinator as well.
    pub fn pairs_that_stayed(&self, outcome: &Outcome) -> BTreeSet<Couple> {
        let settled = outcome.pairs.iter().filter(|pair| pair.held || pair.pinned);
        let settled: BTreeSet<Couple> = settled.map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
        self.handed_out_pairs().intersection(&settled).cloned().collect()
    }

    /// The coordinator's word on pairs of which both are here: what was said of somebody who was removed counts again once
    /// they are back.
    pub fn steering_here(&self) -> Steering {
        let here =
            |couples: &BTreeSet<Couple>| couples.iter().filter(|couple| self.has_both(couple)).cloned().collect();
        let steering = &self.steering;
        Steering { bans: here(&steering.bans), pins: here(&steering.pins), ..steering.clone() }
    }

    /// The steering as the matching takes it: with whom people said they would like, and the pairs that stay because they were
    /// handed out.
    pub fn steering_to_match(&self) -> Steering {
        let likes = self.choices.iter().filter(|(_, choices)| !choices.likes.is_empty());
        Steering {
            likes: likes.map(|(person, choices)| (person.clone(), choices.likes.clone())).collect(),
            held: self.held_pairs(),
            ..self.steering_here()
        }
    }

    /// As [`Self::steering_to_match`], where no pair stays because it was handed out.
    pub fn steering_anew(&self) -> Steering {
        Steering { held: BTreeSet::new(), ..self.steering_to_match() }
    }
}
