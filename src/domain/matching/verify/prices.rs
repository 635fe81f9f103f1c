//! The prices, held to the pairs.

use std::collections::BTreeSet;

use super::loads::Loads;
use super::made::Made;
use super::violation::Violation;
use crate::domain::matching::certificate::Prices;
use crate::domain::matching::choose::worth_making;
use crate::domain::side::Side;

impl Made<'_> {
    /// One pair more, and one person more, has to be worth more than all that is chosen.
    pub(super) fn check_bonus(&self, prices: &Prices) -> Result<(), Violation> {
        let score = |&(mentor, mentee): &(usize, usize)| {
            i128::from(self.open.cohort.score(mentor, mentee, self.open.cohort.benefits(mentor, mentee)))
        };
        let total: i128 = self.chosen.iter().map(score).sum();
        let first = i128::from(prices.first);
        let people_count = self.definition > 0 && self.has_further_places();
        // A pair, and a person of either side, all count for as much.
        let of_people = if people_count { first > total && i128::from(prices.bonus) == 3 * first } else { first == 0 };
        let of_pairs = i128::from(prices.bonus) - 2 * first;
        if of_people && of_pairs > total { Ok(()) } else { Err(Violation::Bonus) }
    }

    /// Checks the prices over the pairs in which both gain at least this.
    pub(super) fn check_prices(&self, prices: &Prices, least: u32) -> Result<(), Violation> {
        let mentors = self.by_place(prices, Side::Mentor)?;
        let mentees = self.by_place(prices, Side::Mentee)?;
        // On each side, whether a pair of theirs is worth exactly its prices.
        let mut exact = [vec![false; mentors.len()], vec![false; mentees.len()]];
        let mut even = Loads::new(self, prices)?;
        self.each(|mentor, mentee, smaller, score| {
            if smaller < least {
                return Ok(());
            }
            let worth = i128::from(score) + i128::from(prices.bonus);
            let asked = i128::from(mentors[mentor]) + i128::from(mentees[mentee]);
            let couple = || self.couple((mentor, mentee));
            let chosen = self.chosen.contains(&(mentor, mentee));
            // Pairs that are worth nothing are not made where only the total counts.
            if worth == asked && worth_making(score, &self.open.cohort.rules) {
                even.check_pair(mentor, mentee, chosen)?;
            }
            if !chosen {
                return if worth > asked {
                    Err(Violation::WorthMore { couple: couple(), worth, prices: asked })
                } else {
                    Ok(())
                };
            }
            if worth < asked {
                return Err(Violation::WorthLess { couple: couple(), worth, prices: asked });
            }
            exact[0][mentor] |= worth == asked;
            exact[1][mentee] |= worth == asked;
            Ok(())
        })?;
        for (side, (exact, own)) in Side::BOTH.into_iter().zip(exact.iter().zip([&mentors, &mentees])) {
            let held = |place: usize| {
                let load = self.load(side, place);
                let room = self.left.side(side)[place] > 0;
                // With nobody, the price is what the first place costs: by_place has seen to the rest.
                let bound = if load == 0 { 1 } else { load + 1 };
                exact[place] || (room && own[place] == self.place_cost(prices, side, place, bound))
            };
            if let Some(place) = self.with_place(side).find(|&place| !held(place)) {
                return Err(Violation::Loose { person: self.open.cohort.people[place].id.clone() });
            }
        }
        even.check_people([&mentors, &mentees])
    }

    /// The prices of a side, each with its person's place: a whole number from 0, and 0 where a place is left.
    fn by_place(&self, prices: &Prices, side: Side) -> Result<Vec<i64>, Violation> {
        let with_place: BTreeSet<usize> = self.with_place(side).collect();
        let mut by_place = vec![0; self.open.cohort.people.len()];
        for (person, &price) in prices.of(side) {
            let person = || person.clone();
            let place = self.open.cohort.directory().place(&person()).filter(|place| with_place.contains(place));
            let Some(place) = place else { return Err(Violation::Unpriced { person: person() }) };
            if price < 0 {
                return Err(Violation::BelowNothing { person: person() });
            }
            let load = self.load(side, place);
            if self.left.side(side)[place] > 0 && price > self.place_cost(prices, side, place, load + 1) {
                return Err(Violation::PriceWithPlace { person: person() });
            }
            if load > 0 && price < self.place_cost(prices, side, place, load) {
                return Err(Violation::BelowCost { person: person() });
            }
            by_place[place] = price;
        }
        let ids = with_place.iter().map(|&place| &self.open.cohort.people[place].id);
        match ids.into_iter().find(|id| !prices.of(side).contains_key(id)) {
            Some(person) => Err(Violation::Unpriced { person: person.clone() }),
            None => Ok(by_place),
        }
    }
}
