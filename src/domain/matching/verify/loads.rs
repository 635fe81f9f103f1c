//! The second prices, held to the loads.

use super::made::Made;
use super::violation::Violation;
use crate::domain::matching::certificate::Prices;
use crate::domain::side::Side;

/// The second prices, held to the loads.
pub(super) struct Loads<'a> {
    made: &'a Made<'a>,
    prices: &'a Prices,
    /// By place, of mentors and of mentees.
    second: [Vec<i64>; 2],
    /// Whether a pair keeps the second price from being nearer to 0.
    kept: [Vec<bool>; 2],
    /// What a first partner costs.
    of_first: i64,
}

impl<'a> Loads<'a> {
    pub fn new(made: &'a Made<'a>, prices: &'a Prices) -> Result<Self, Violation> {
        let people = made.open.cohort.people.len();
        let mut second = [vec![0; people], vec![0; people]];
        for (side, second) in Side::BOTH.into_iter().zip(&mut second) {
            for (person, &price) in prices.even.of(side) {
                let place = made.open.cohort.directory().place(person);
                let place = place.filter(|&place| made.with_place(side).any(|with| with == place));
                second[place.ok_or_else(|| Violation::Unpriced { person: person.clone() })?] = price;
            }
        }
        let square = |side, place| {
            let load = (made.most(side, place) + usize::from(made.open.has(side, place))) as i64;
            load * load
        };
        let squares = |side: Side| made.open.side(side).iter().map(move |&place| square(side, place)).sum::<i64>();
        let of_first = -1 - squares(Side::Mentor) - squares(Side::Mentee);
        Ok(Self { made, prices, second, kept: [vec![false; people], vec![false; people]], of_first })
    }

    fn uneven(&self, place: usize) -> Violation {
        Violation::Uneven { person: self.made.open.cohort.people[place].id.clone() }
    }

    /// A pair that is worth exactly its prices.
    pub fn check_pair(&mut self, mentor: usize, mentee: usize, chosen: bool) -> Result<(), Violation> {
        if self.made.definition == 0 {
            return Ok(());
        }
        let both = i128::from(self.second[0][mentor]) + i128::from(self.second[1][mentee]);
        if (both < 0 && !chosen) || (both > 0 && chosen) {
            return Err(self.uneven(mentor));
        }
        if both == 0 {
            for (at, place) in [(0, mentor), (1, mentee)] {
                self.kept[at][place] |= if chosen { self.second[at][place] < 0 } else { self.second[at][place] > 0 };
            }
        }
        Ok(())
    }

    /// What the partner of this number costs, of those who are not pins.
    fn cost(&self, side: Side, place: usize, number: u16) -> i64 {
        let number = i64::from(number) + i64::from(self.made.open.has(side, place));
        if number == 1 { self.of_first } else { 2 * number - 1 }
    }

    pub fn check_people(&self, prices: [&Vec<i64>; 2]) -> Result<(), Violation> {
        for (at, side) in Side::BOTH.into_iter().enumerate() {
            for place in self.made.with_place(side) {
                let (load, second) = (self.made.load(side, place), self.second[at][place]);
                if self.made.definition == 0 {
                    if second != 0 {
                        return Err(self.uneven(place));
                    }
                    continue;
                }
                let price = prices[at][place];
                let less = load > 0 && price == self.made.place_cost(self.prices, side, place, load);
                let more = usize::from(load) < self.made.most(side, place)
                    && price == self.made.place_cost(self.prices, side, place, load + 1);
                let (last, next) = (self.cost(side, place, load), self.cost(side, place, load + 1));
                if (less && second < last) || (more && second > next) {
                    return Err(self.uneven(place));
                }
                let kept = self.kept[at][place]
                    || (second > 0 && less && second == last)
                    || (second < 0 && more && second == next);
                if second != 0 && !kept {
                    return Err(Violation::Loose { person: self.made.open.cohort.people[place].id.clone() });
                }
            }
        }
        Ok(())
    }
}
