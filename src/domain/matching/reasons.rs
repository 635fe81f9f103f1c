//! Why somebody has no partner.

use super::choose::worth_making;
use super::cohort::Cohort;
use super::exclusion::Reason;
use crate::domain::benefit::{Benefits, asks};
use crate::domain::person::Person;
use crate::domain::side::Side;

impl Cohort {
    /// Why this person is in no pair, and the side that the reason is about. The order is that of [`Reason`].
    ///
    /// `possible` says whether the rules allow the person, on a side, anybody at all with whom a pair is worth making.
    pub(super) fn why_alone(&self, place: usize, possible: &mut dyn FnMut(usize, Side) -> bool) -> (Reason, Side) {
        let person = &self.people[place];
        let sides = Side::BOTH.into_iter().filter(|&side| person.role.can_be(side));
        let closest = sides.map(|side| (self.why_alone_as(place, side, possible), side)).max();
        // Every role can be on a side.
        closest.unwrap_or((Reason::NobodyOnTheOtherSide, Side::Mentor))
    }

    fn why_alone_as(&self, place: usize, side: Side, possible: &mut dyn FnMut(usize, Side) -> bool) -> Reason {
        if let Some(own) = about_the_person(&self.people[place]) {
            return own;
        }
        if possible(place, side) {
            return Reason::AllTaken;
        }
        let partners = self.partners(place, side);
        let gain = |b: Benefits| if side == Side::Mentor { b.mentor } else { b.mentee };
        let give = |b: Benefits| if side == Side::Mentor { b.mentee } else { b.mentor };
        // A score is 0 where the mutual benefit is, whatever else the rules make count.
        let enough = |b: Benefits| b.least() >= self.rules.floor && worth_making(b.score(), &self.rules);
        let any = |so: &dyn Fn(Benefits) -> bool| partners.iter().any(|&(_, benefits)| so(benefits));
        if partners.is_empty() {
            Reason::NobodyOnTheOtherSide
        } else if any(&enough) {
            self.what_stands_between(place, side, partners.iter().copied().filter(|&(_, b)| enough(b)))
        } else if !any(&|b| gain(b) > 0.0) {
            Reason::NobodyCanTeach
        } else if !any(&|b| give(b) > 0.0) {
            Reason::NobodyWantsToLearn
        } else if !any(&|b| b.least() > 0.0) {
            Reason::OneWayOnly
        } else {
            Reason::BelowFloor
        }
    }

    /// Everybody who could stand on the other side, and what both would gain.
    fn partners(&self, place: usize, side: Side) -> Vec<(usize, Benefits)> {
        let everyone = self.with_everyone(place, side).into_iter().enumerate();
        everyone
            .filter(|&(other, benefits)| {
                let (mentor, mentee) = in_order(side, place, other);
                let there = other != place && self.takes_part(other, side.other());
                there && !self.hard.other_way_round(mentor, mentee, benefits)
            })
            .collect()
    }

    /// What keeps the person from all of these partners: one rule, several, or only that all are taken.
    fn what_stands_between(
        &self,
        place: usize,
        side: Side,
        partners: impl Iterator<Item = (usize, Benefits)>,
    ) -> Reason {
        let mut only = None;
        for (other, benefits) in partners {
            let (mentor, mentee) = in_order(side, place, other);
            let Some(rule) = self.excluded(mentor, mentee, benefits).and_then(|exclusion| exclusion.reason()) else {
                return Reason::AllTaken;
            };
            only = match only {
                None => Some(rule),
                Some(same) if same == rule => only,
                Some(_) => Some(Reason::SeveralRules),
            };
        }
        only.unwrap_or(Reason::AllTaken)
    }
}

/// Mentor and mentee, where the person stands on this side.
fn in_order(side: Side, person: usize, other: usize) -> (usize, usize) {
    side.pick((person, other), (other, person))
}

/// What keeps a person from any pair, whoever the others are.
pub fn about_the_person(person: &Person) -> Option<Reason> {
    if !person.consent {
        Some(Reason::NoConsent)
    } else if person.capacity == 0 {
        Some(Reason::TakesNobody)
    } else if person.answers.values().all(|answer| answer.wish.get() == 0) {
        Some(Reason::AsksForNothing)
    } else if asks(&person.answers) == 0 {
        Some(Reason::AsksForNothingNew)
    } else if !person.answers.values().any(|answer| answer.willing && answer.level.get() > 0) {
        Some(Reason::OffersNothing)
    } else {
        None
    }
}
