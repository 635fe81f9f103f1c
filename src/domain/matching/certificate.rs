//! The proof that comes with a result. Anybody can check it, with [`super::verify`] or with a few lines of their own.
//!
//! Throughout, a *place* is one partner that a person can take on one side of a pair, the pins already taken off; and
//! the pairs in question are those that the rules allow and that are not pinned.
//!
//! **Most total, and most pairs first.** Each person with a place has a price, a whole number from 0. The *worth* of a
//! pair is its score plus the bonus: 0 for most total, more than all chosen scores together for most pairs first. Then
//!
//! 1. no pair that is not chosen is worth more than its two prices together;
//! 2. no chosen pair is worth less than its two prices together;
//! 3. somebody with a place left has the price 0;
//! 4. everybody else has a chosen pair that is worth exactly its two prices. So where each takes one partner only, every
//!    chosen pair is.
//!
//! Why that proves it: as each pair can be chosen once only, no choice at all can be worth more than the prices of all
//! places together, plus what each chosen pair is worth beyond its two prices (weak duality of linear programs); and by 2
//! and 3 the choice made is worth just that. With the bonus, a choice of more pairs would be worth more whatever they
//! score, so none exists. Rule 4 is not needed for the proof: it leaves no price free, so that no number in a
//! certificate can be changed unnoticed.
//!
//! **Worst-off first.** See [`super::worst_off`] for what is claimed. A *cover* is a set of people; it shows that no
//! choice has more pairs than its members have places, plus one for each pair of which neither is a member (as each
//! chosen pair either takes a member's place or is one of those). One cover shows that no choice has more pairs; one,
//! of the pairs in which both gain more than the smallest benefit alone, that those do not suffice for as many pairs;
//! prices over the pairs in which both gain at least that show the total, as above.
//!
//! **Stable.** Nothing but the result: whether two people would both rather have each other is seen by asking each pair.
//! That of all stable results it is the best for one side is not shown by that; it holds by how the result is found.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::open::Open;
use crate::domain::id::PersonId;
use crate::domain::rules::{Rules, Steering};
use crate::domain::side::Side;

/// What was asked for, and the proof that the result is that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// The objective, the seed and all other rules.
    pub rules: Rules,
    /// The pins and bans, and whom people said they would like.
    pub steering: Steering,
    pub proof: Proof,
}

/// The proof, by objective.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// Of the most total, and of the most pairs first.
    Prices(Prices),
    WorstOff(WorstOff),
    /// A stable result needs none.
    Stable,
}

/// A price for each person, on each side on which they have a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prices {
    /// What each pair is worth beyond its score.
    pub bonus: i64,
    pub mentors: BTreeMap<PersonId, i64>,
    pub mentees: BTreeMap<PersonId, i64>,
}

/// The proof of a result that puts the worst-off first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorstOff {
    /// The smallest benefit of anybody in a chosen pair, in millionths; 0 where none is chosen.
    pub least: u32,
    /// No choice has more pairs than this one.
    pub most: Cover,
    /// Pairs in which both gain more than `least` do not suffice for as many.
    pub above: Cover,
    /// Over the pairs in which both gain at least `least`, no choice of as many has a larger total.
    pub prices: Prices,
}

/// People who together touch every pair, or all but a few.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    pub mentors: BTreeSet<PersonId>,
    pub mentees: BTreeSet<PersonId>,
}

impl Prices {
    /// The prices of the people who have a place, by their number in the lists, each made as large as the chosen pairs
    /// allow.
    pub(super) fn new(
        open: &Open<'_>,
        chosen: &[(usize, usize)],
        of_mentors: &[i64],
        of_mentees: &[i64],
        bonus: i64,
    ) -> Self {
        let people = open.cohort.people.len();
        let by_place = |side, prices: &[i64]| {
            let mut placed = vec![0; people];
            for (&place, &price) in open.side(side).iter().zip(prices) {
                placed[place] = price;
            }
            placed
        };
        let mut mentors = by_place(Side::Mentor, of_mentors);
        let mut mentees = by_place(Side::Mentee, of_mentees);
        let worth: Vec<i64> = chosen
            .iter()
            .map(|&(mentor, mentee)| {
                i64::from(open.cohort.score(mentor, mentee, open.cohort.benefits(mentor, mentee))) + bonus
            })
            .collect();
        // What the least of each full person's pairs is worth beyond its prices, that person can be asked for more.
        for side in Side::BOTH {
            let end = |&(mentor, mentee): &(usize, usize)| if side == Side::Mentor { mentor } else { mentee };
            let mut spare: BTreeMap<usize, (usize, i64)> = BTreeMap::new();
            for (couple, worth) in chosen.iter().zip(&worth) {
                let beyond = worth - mentors[couple.0] - mentees[couple.1];
                let (pairs, least) = spare.entry(end(couple)).or_insert((0, i64::MAX));
                (*pairs, *least) = (*pairs + 1, beyond.min(*least));
            }
            let prices = if side == Side::Mentor { &mut mentors } else { &mut mentees };
            for (place, (pairs, least)) in spare {
                if pairs == usize::from(open.left.side(side)[place]) {
                    prices[place] += least;
                }
            }
        }
        let named = |side, prices: &[i64]| {
            let with_place = open.side(side).iter().filter(|&&place| open.left.side(side)[place] > 0);
            with_place.map(|&place| (open.cohort.people[place].id.clone(), prices[place])).collect()
        };
        Self { bonus, mentors: named(Side::Mentor, &mentors), mentees: named(Side::Mentee, &mentees) }
    }

    pub fn of(&self, side: Side) -> &BTreeMap<PersonId, i64> {
        match side {
            Side::Mentor => &self.mentors,
            Side::Mentee => &self.mentees,
        }
    }
}

impl Cover {
    pub fn of(&self, side: Side) -> &BTreeSet<PersonId> {
        match side {
            Side::Mentor => &self.mentors,
            Side::Mentee => &self.mentees,
        }
    }
}

impl Certificate {
    /// The least that forcing this pair, which the rules allow and which was not made, would cost in worth, as far as the
    /// prices tell: the true cost is never less, and can be more. None where the proof has no prices for both.
    pub fn costs_at_least(&self, mentor: &PersonId, mentee: &PersonId, score: u32) -> Option<i64> {
        let Proof::Prices(prices) = &self.proof else { return None };
        let both = prices.mentors.get(mentor)?.checked_add(*prices.mentees.get(mentee)?)?;
        both.checked_sub(i64::from(score))?.checked_sub(prices.bonus)
    }
}
