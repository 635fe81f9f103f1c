//! The smallest benefit, held to the covers.

use super::made::Made;
use super::violation::Violation;
use crate::domain::matching::certificate::{Counted, Cover, WorstOff};
use crate::domain::side::Side;

impl Made<'_> {
    pub(super) fn check_worst_off(&self, proof: &WorstOff) -> Result<(), Violation> {
        let mut smallest = None;
        for &(mentor, mentee) in &self.chosen {
            let own = self.open.cohort.benefits(mentor, mentee).least_whole();
            if own < proof.least {
                return Err(Violation::BelowLeast { couple: self.couple((mentor, mentee)) });
            }
            smallest = Some(smallest.map_or(own, |so_far: u32| so_far.min(own)));
        }
        if smallest.unwrap_or(0) != proof.least {
            return Err(Violation::LeastNotMet);
        }
        let above = self.at_most(&proof.above, proof.above_of, |smaller| smaller > proof.least)?;
        let needed = self.counted(proof.above_of);
        if !self.chosen.is_empty() && above >= needed as u128 {
            return Err(Violation::LargerMayBe { shown: above, pairs: needed });
        }
        let people_count = self.definition > 0 && self.has_further_places();
        let kinds = [
            (Counted::Pairs, &proof.most),
            (Counted::Mentors, &proof.most_mentors),
            (Counted::Mentees, &proof.most_mentees),
        ];
        for (counted, cover) in kinds.into_iter().take(if people_count { 3 } else { 1 }) {
            let (shown, have) = (self.at_most(cover, counted, |_| true)?, self.counted(counted));
            if shown > have as u128 {
                return Err(match counted {
                    Counted::Pairs => Violation::MoreMayBe { shown, pairs: have },
                    Counted::Mentors => Violation::MorePeople { side: Side::Mentor, shown, people: have },
                    Counted::Mentees => Violation::MorePeople { side: Side::Mentee, shown, people: have },
                });
            }
        }
        self.check_bonus(&proof.prices)?;
        self.check_prices(&proof.prices, proof.least)
    }

    /// How many pairs were chosen, or people have a partner by them and no other.
    fn counted(&self, counted: Counted) -> usize {
        let people = |side: Side| {
            self.with_place(side).filter(|&place| self.open.has(side, place) == 0 && self.load(side, place) > 0).count()
        };
        match counted {
            Counted::Pairs => self.chosen.len(),
            Counted::Mentors => people(Side::Mentor),
            Counted::Mentees => people(Side::Mentee),
        }
    }

    /// How many there can be at most, as the cover shows, by pairs whose smaller benefit is so.
    fn at_most(&self, cover: &Cover, counted: Counted, so: impl Fn(u32) -> bool) -> Result<u128, Violation> {
        let counts = |side: Side| {
            (counted == Counted::Mentors && side == Side::Mentor)
                || (counted == Counted::Mentees && side == Side::Mentee)
        };
        // Of those who are counted themselves, whoever has nobody has one place, and the others none.
        let places = |side: Side, place: usize| match counts(side) {
            true => u128::from(self.open.has(side, place) == 0 && self.open.left.side(side)[place] > 0),
            false => u128::from(self.open.left.side(side)[place]),
        };
        let people = self.open.cohort.people.len();
        let (mut members, mut at_most) = ([vec![false; people], vec![false; people]], 0);
        for (side, members) in Side::BOTH.into_iter().zip(&mut members) {
            for person in cover.of(side) {
                let place = self.open.cohort.directory().place(person);
                let place = place.ok_or_else(|| Violation::Unpriced { person: person.clone() })?;
                at_most += places(side, place);
                members[place] = true;
            }
        }
        self.each(|mentor, mentee, smaller, _| {
            let counts = places(Side::Mentor, mentor) > 0 && places(Side::Mentee, mentee) > 0;
            at_most += u128::from(counts && so(smaller) && !members[0][mentor] && !members[1][mentee]);
            Ok(())
        })?;
        Ok(at_most)
    }
}
