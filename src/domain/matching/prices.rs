//! The prices that prove a choice, from those of the engine.

use std::collections::BTreeMap;

use turnabout_engine::Choice;

use super::certificate::{Even, Prices};
use super::open::Open;
use crate::domain::id::PersonId;
use crate::domain::side::Side;

impl Prices {
    /// The prices of the people who have a place, by their number in the lists, each made as large as the chosen pairs
    /// allow.
    pub(super) fn new(open: &Open<'_>, chosen: &[(usize, usize)], choice: &Choice) -> Self {
        let people = open.cohort.people.len();
        let by_place = |side, prices: &[i64]| {
            let mut placed = vec![0; people];
            for (&place, &price) in open.side(side).iter().zip(prices) {
                placed[place] = price;
            }
            placed
        };
        let mut mentors = by_place(Side::Mentor, &choice.row_prices);
        let mut mentees = by_place(Side::Mentee, &choice.column_prices);
        let mut even = [by_place(Side::Mentor, &choice.row_even), by_place(Side::Mentee, &choice.column_even)];
        let bonus = choice.bonus;
        let worth: Vec<i64> = chosen
            .iter()
            .map(|&(mentor, mentee)| {
                i64::from(open.cohort.score(mentor, mentee, open.cohort.benefits(mentor, mentee))) + bonus
            })
            .collect();
        let any_second = even.iter().flatten().any(|&price| price != 0);
        // What the least of somebody's pairs is worth beyond its prices, that person can be asked for more, where that leaves
        // no place of theirs dearer than the next one costs.
        for side in Side::BOTH {
            let end = |&(mentor, mentee): &(usize, usize)| if side == Side::Mentor { mentor } else { mentee };
            let mut spare: BTreeMap<usize, (usize, i64)> = BTreeMap::new();
            for (couple, worth) in chosen.iter().zip(&worth) {
                let beyond = worth - mentors[couple.0] - mentees[couple.1];
                let (pairs, least) = spare.entry(end(couple)).or_insert((0, i64::MAX));
                (*pairs, *least) = (*pairs + 1, beyond.min(*least));
            }
            for (place, (pairs, least)) in spare {
                let price = if side == Side::Mentor { &mut mentors[place] } else { &mut mentees[place] };
                let full = pairs == usize::from(open.left.side(side)[place]);
                let more = if full { least } else { least.min(choice.first - *price) };
                *price += more;
                if more > 0 && any_second {
                    // No pair that could change is theirs: their second price hangs on those alone that are now exact.
                    let exact = chosen.iter().zip(&worth).filter(|&(couple, &worth)| {
                        end(couple) == place && worth == mentors[couple.0] + mentees[couple.1]
                    });
                    let at = usize::from(side == Side::Mentee);
                    let theirs = exact.map(|(couple, _)| even[1 - at][if at == 0 { couple.1 } else { couple.0 }]);
                    let most = theirs.max().unwrap_or(0);
                    even[at][place] = (-most).min(0);
                }
            }
        }
        let named = |side, prices: &[i64]| {
            let with_place = open.side(side).iter().filter(|&&place| open.left.side(side)[place] > 0);
            with_place.map(|&place| (open.cohort.people[place].id.clone(), prices[place])).collect()
        };
        let second = |side, prices: &[i64]| {
            let mut named: BTreeMap<PersonId, i64> = named(side, prices);
            named.retain(|_, price| *price != 0);
            named
        };
        let even = Even { mentors: second(Side::Mentor, &even[0]), mentees: second(Side::Mentee, &even[1]) };
        let (mentors, mentees) = (named(Side::Mentor, &mentors), named(Side::Mentee, &mentees));
        Self { bonus, first: choice.first, mentors, mentees, even }
    }
}
