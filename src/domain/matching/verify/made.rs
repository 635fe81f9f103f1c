//! A result, held to the rules before its certificate is looked at.

use std::collections::BTreeSet;

use super::violation::Violation;
use crate::domain::matching::certificate::{DEFINITION, Prices};
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::matching::open::{Capacities, Open};
use crate::domain::rules::Couple;
use crate::domain::side::Side;

/// A result that keeps to the rules.
pub(super) struct Made<'a> {
    pub open: &'a Open<'a>,
    /// The pairs but for the pins, by place.
    pub chosen: BTreeSet<(usize, usize)>,
    /// The places that the pairs leave.
    pub left: Capacities,
    pub definition: i64,
}

impl<'a> Made<'a> {
    pub fn new(open: &'a Open<'a>, pairs: &[Couple]) -> Result<Self, Violation> {
        let cohort = open.cohort;
        let mut made = Self { open, chosen: BTreeSet::new(), left: open.left.clone(), definition: DEFINITION };
        let mut pinned = BTreeSet::new();
        for couple in pairs {
            let forbidden = |why| Violation::Forbidden { couple: couple.clone(), why };
            let (mentor, mentee) = cohort.places(couple).map_err(forbidden)?;
            let is_pinned = open.is_pinned(mentor, mentee);
            let once = if is_pinned { pinned.insert((mentor, mentee)) } else { made.chosen.insert((mentor, mentee)) };
            if !once {
                return Err(Violation::Twice { couple: couple.clone() });
            }
            if is_pinned {
                continue;
            }
            if let Some(why) = cohort.excluded(mentor, mentee, cohort.benefits(mentor, mentee)) {
                return Err(forbidden(why));
            }
            made.left.take(cohort, mentor, mentee).map_err(|why| match why {
                Exclusion::Full { person } => Violation::TooMany { person },
                why => forbidden(why),
            })?;
        }
        match open.pinned.iter().find(|pin| !pinned.contains(pin)) {
            Some(&pin) => Err(Violation::PinMissing { couple: made.couple(pin) }),
            None => Ok(made),
        }
    }

    pub fn couple(&self, (mentor, mentee): (usize, usize)) -> Couple {
        (self.open.cohort.people[mentor].id.clone(), self.open.cohort.people[mentee].id.clone())
    }

    /// Asks of each pair in question (mentor, mentee, smaller benefit, score), until one is wrong.
    pub fn each(&self, mut ask: impl FnMut(usize, usize, u32, u32) -> Result<(), Violation>) -> Result<(), Violation> {
        let places = &self.open.left;
        for &mentor in self.open.mentors.iter().filter(|&&mentor| places.as_mentor[mentor] > 0) {
            for (_, mentee, benefits) in self.open.allowed_with(mentor) {
                if places.as_mentee[mentee] > 0 {
                    ask(mentor, mentee, benefits.least_whole(), self.open.cohort.score(mentor, mentee, benefits))?;
                }
            }
        }
        Ok(())
    }

    /// How many partners somebody has of the pairs that were chosen.
    pub fn load(&self, side: Side, place: usize) -> u16 {
        self.open.left.side(side)[place] - self.left.side(side)[place]
    }

    /// Those on a side who have a place.
    pub fn with_place(&self, side: Side) -> impl Iterator<Item = usize> {
        self.open.side(side).iter().copied().filter(move |&place| self.open.left.side(side)[place] > 0)
    }

    /// How many partners somebody can have beside the pins.
    pub fn most(&self, side: Side, place: usize) -> usize {
        usize::from(self.open.left.side(side)[place]).min(self.open.side(side.other()).len())
    }

    /// Whether somebody has a place that is not the first of a person without a partner.
    pub fn has_further_places(&self) -> bool {
        let further = |side, place| self.most(side, place) + usize::from(self.open.has(side, place)).min(1) > 1;
        Side::BOTH.into_iter().any(|side| self.with_place(side).any(|place| further(side, place)))
    }

    /// What somebody's place of this number, from 1, costs.
    pub fn place_cost(&self, prices: &Prices, side: Side, place: usize, number: u16) -> i64 {
        if number <= 1 && self.open.has(side, place) == 0 { 0 } else { prices.first }
    }
}
