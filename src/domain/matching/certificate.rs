//! The proof that comes with a result. Anybody can check it, with [`super::verify`] or with a few lines of their own.
//!
//! Throughout, a *place* is one partner that a person can take on one side of a pair, the pins already taken off; and
//! the pairs in question are those that the rules allow and that are not pinned.
//!
//! **Most total, and most people first.** Most people first is: the most people who have a partner at all, then the most
//! pairs, then the most total. Who can be either counts on each side by itself, as a mentor and as a mentee: to count them
//! once would be a choice of pairs in a graph that has no two sides, for which prices alone prove nothing.
//!
//! The most mentors with a partner, the most mentees with one, and the most pairs can all be had together: a choice that
//! covers the most of one side and one that covers the most of the other are joined into one that does both (N. Mendelsohn
//! and A. Dulmage, "Some generalizations of the problem of distinct representatives", Canadian Journal of Mathematics 10,
//! 1958), and an augmenting path, which makes one pair more, takes nobody's last partner away. So no order among the three
//! is needed: it suffices that each pair is worth more than all scores together, and so is the first partner of each person
//! who has none among the pins; only the total gives way.
//!
//! The *worth* of a pair is its score plus the bonus. Somebody's first place, where no pin gave them a partner, costs
//! nothing; any other place costs `first`, which is 0 for most total. With most people first, both `first` and what the
//! bonus is beyond twice `first` are one number that is more than all chosen scores together: so each pair counts for it,
//! and each person with a partner does. Where all places are such first ones, `first` is 0: there people and pairs are the same.
//! Each person with a place has a price, a whole number from 0. Then
//!
//! 1. no pair that is not chosen is worth more than its two prices together;
//! 2. no chosen pair is worth less than its two prices together;
//! 3. nobody's price is less than what the last place that is taken costs, nor, where a place is left, more than what the
//!    next one costs;
//! 4. whoever has no place left has a chosen pair that is worth exactly its two prices, and whoever has one partner and
//!    places left has such a pair or a price that is what one of the two places costs; whoever has none has a price that is
//!    what the first place costs.
//!
//! Why that proves it: as each pair can be chosen once only, no choice at all, less what its places cost, can be worth more
//! than what the prices of everybody's places exceed their costs by, plus what each chosen pair is worth beyond its two
//! prices (weak duality of linear programs; places that cost more and more are concave, and so prices exist); and by 2 and
//! 3 the choice made is worth just that. Were there a choice of more people or more pairs, one that has the most of all
//! three would be worth more, whatever it scores. Rule 4 is not needed for the proof: it leaves no price free, so that no
//! number in a certificate can be changed unnoticed.
//!
//! **Even loads.** Of all results that are as good, this one has the most people with a partner, and of those the smallest
//! sum of the squares of everybody's *load*: how many partners they have on a side, pins among them. It counts partners,
//! whatever somebody offered to take. Second prices, whole numbers of either sign, show it over the pairs that are worth
//! exactly their prices, which alone differ between results that are as good ([`turnabout_engine::even`] says why):
//!
//! 5. such a pair that is not chosen has second prices of 0 or more together, one that is chosen of 0 or less;
//! 6. nobody's second price is less than what their last partner cost in evenness, if by rule 3 they could do without, nor
//!    more than what one more would, if by rule 3 they could have one more. A first partner costs less than nothing, by more
//!    than all others together, and partner `k` from 2 costs `2k - 1`, which is `k² - (k - 1)²`;
//! 7. one of these keeps each second price from being nearer to 0. Who is not named has 0.
//!
//! **Worst-off first.** See [`super::worst_off`] for what is claimed. A *cover* is a set of people; it shows that no
//! choice has more pairs than its members have places, plus one for each pair of which neither is a member (as each
//! chosen pair either takes a member's place or is one of those). With one place for each mentor who has nobody, and none
//! for the others, it shows how many mentors can have a partner; and so of mentees. Three covers show that no choice has
//! more pairs, or more people of either side; one, of the pairs in which both gain more than the smallest benefit alone,
//! that those do not suffice for as many; prices over the pairs in which both gain at least that show the rest, as above.
//!
//! **Stable.** Nothing but the result: whether two people would both rather have each other is seen by asking each pair.
//! That of all stable results it is the best for one side, and how even the loads are, is not shown by that; it holds by
//! how the result is found ([`super::stable`]).
//!
//! **Older certificates** ([`Certificate::definition`] 0) were made when the number of pairs came first whoever had them,
//! and loads were not made even: they prove that, and are verified by what they prove.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

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
    /// By which definition of the objectives: 0 is the one before people came first and loads were made even.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub definition: i64,
}

/// The definition by which results are found now.
pub const DEFINITION: i64 = 1;

fn is_zero(number: &i64) -> bool {
    *number == 0
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
    /// What a place costs that is not the first of somebody without a partner.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub first: i64,
    pub mentors: BTreeMap<PersonId, i64>,
    pub mentees: BTreeMap<PersonId, i64>,
    #[serde(default, skip_serializing_if = "Even::is_empty")]
    pub even: Even,
}

/// The second prices, which show that the loads are even; of those for whom it is not 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Even {
    pub mentors: BTreeMap<PersonId, i64>,
    pub mentees: BTreeMap<PersonId, i64>,
}

impl Even {
    fn is_empty(&self) -> bool {
        self.mentors.is_empty() && self.mentees.is_empty()
    }

    pub fn of(&self, side: Side) -> &BTreeMap<PersonId, i64> {
        side.pick(&self.mentors, &self.mentees)
    }
}

/// The proof of a result that puts the worst-off first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorstOff {
    /// The smallest benefit of anybody in a chosen pair, in millionths; 0 where none is chosen.
    pub least: u32,
    /// No choice has more pairs than this one.
    pub most: Cover,
    /// No choice has more mentors, or more mentees, with a partner; where each pair is a mentor and a mentee more anyway, the
    /// first cover shows that too, and these are left out.
    #[serde(default, skip_serializing_if = "Cover::is_empty")]
    pub most_mentors: Cover,
    #[serde(default, skip_serializing_if = "Cover::is_empty")]
    pub most_mentees: Cover,
    /// Pairs in which both gain more than `least` do not suffice for as many.
    pub above: Cover,
    /// Of what they do not suffice for as many.
    #[serde(default, skip_serializing_if = "Counted::is_pairs")]
    pub above_of: Counted,
    /// Over the pairs in which both gain at least `least`, no choice of as many has a larger total.
    pub prices: Prices,
}

/// What a cover counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    #[default]
    Pairs,
    /// Mentors with a partner, pins left aside.
    Mentors,
    Mentees,
}

impl Counted {
    fn is_pairs(&self) -> bool {
        *self == Self::Pairs
    }
}

/// People who together touch every pair, or all but a few.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    pub mentors: BTreeSet<PersonId>,
    pub mentees: BTreeSet<PersonId>,
}

impl Prices {
    pub fn of(&self, side: Side) -> &BTreeMap<PersonId, i64> {
        side.pick(&self.mentors, &self.mentees)
    }
}

impl Cover {
    fn is_empty(&self) -> bool {
        self.mentors.is_empty() && self.mentees.is_empty()
    }

    pub fn of(&self, side: Side) -> &BTreeSet<PersonId> {
        side.pick(&self.mentors, &self.mentees)
    }
}
