//! What is left to choose from once the pins are kept.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use super::cohort::Cohort;
use super::outcome::PinRefused;
use crate::domain::benefit::Benefits;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Rules, Steering};
use crate::domain::side::Side;

/// The pairs that any match of these people has, whatever else is chosen: those that the coordinator fixed and those that
/// were handed out, as far as the rules and people's places allow them.
pub fn settled(people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> BTreeSet<Couple> {
    let cohort = Cohort::new(people, rules, steering);
    let id = |place: usize| cohort.people[place].id.clone();
    let sides = Sides::new(&cohort, steering);
    sides.pinned.into_iter().map(|(mentor, mentee)| (id(mentor), id(mentee))).collect()
}

/// The people and what is left to choose from.
pub(super) struct Open<'a> {
    pub cohort: &'a Cohort,
    sides: Cow<'a, Sides>,
}

/// The people of both sides in the order of their lots, the pins, and the places that they leave.
#[derive(Clone)]
pub(super) struct Sides {
    /// Everybody who takes part, by place in the cohort.
    pub mentors: Vec<usize>,
    pub mentees: Vec<usize>,
    /// The pairs that are there before anything is chosen, mentor and mentee by place, in order: the pins that are kept, and
    /// the pairs that are held because they were handed out.
    pub pinned: Vec<(usize, usize)>,
    /// Those of them that are held, in order.
    pub held: Vec<(usize, usize)>,
    pub refused: Vec<PinRefused>,
    /// The pairs that were handed out and cannot stay.
    pub not_held: Vec<PinRefused>,
    /// How many partners everybody can take in all, and how many they can still take.
    pub given: Capacities,
    pub left: Capacities,
}

impl Deref for Open<'_> {
    type Target = Sides;

    fn deref(&self) -> &Sides {
        &self.sides
    }
}

impl Sides {
    pub fn new(cohort: &Cohort, steering: &Steering) -> Self {
        let side = |side| {
            let mut places: Vec<usize> =
                (0..cohort.people.len()).filter(|&place| cohort.takes_part(place, side)).collect();
            // What is chosen among equals hangs on the order: so it is drawn.
            places.sort_by_key(|&place| (cohort.lots[place], place));
            places
        };
        let given = Capacities::of(cohort);
        let mut left = given.clone();
        let (mut pinned, refused) = keep(cohort, &steering.pins, &mut left);
        let (held, not_held) = keep(cohort, steering.held.difference(&steering.pins), &mut left);
        pinned.extend(&held);
        pinned.sort_unstable();
        Self { mentors: side(Side::Mentor), mentees: side(Side::Mentee), pinned, held, refused, not_held, given, left }
    }

    /// Whether the pair is there before anything is chosen.
    pub fn is_pinned(&self, mentor: usize, mentee: usize) -> bool {
        self.pinned.binary_search(&(mentor, mentee)).is_ok()
    }

    /// Whether that is because it was handed out.
    pub fn is_held(&self, mentor: usize, mentee: usize) -> bool {
        self.held.binary_search(&(mentor, mentee)).is_ok()
    }

    /// How many partners somebody has on a side before anything is chosen.
    pub fn has(&self, side: Side, place: usize) -> u16 {
        self.given.side(side)[place] - self.left.side(side)[place]
    }

    pub fn side(&self, side: Side) -> &[usize] {
        side.pick(&self.mentors, &self.mentees)
    }
}

impl<'a> Open<'a> {
    pub fn new(cohort: &'a Cohort, steering: &Steering) -> Self {
        Self { cohort, sides: Cow::Owned(Sides::new(cohort, steering)) }
    }

    /// As it was made before, of the same people.
    pub fn again(cohort: &'a Cohort, sides: &'a Sides) -> Self {
        Self { cohort, sides: Cow::Borrowed(sides) }
    }

    pub fn sides(&self) -> &Sides {
        &self.sides
    }

    /// The number of each place in the list of a side.
    pub fn numbers(&self, side: Side) -> Vec<Option<u32>> {
        let mut numbers = vec![None; self.cohort.people.len()];
        for (&place, number) in self.side(side).iter().zip(0..) {
            numbers[place] = Some(number);
        }
        numbers
    }

    /// Every pair that the rules allow with this mentor and that is not pinned, whether either has a place left or not:
    /// the mentee's number in the list, their place, and what both gain.
    pub fn allowed_with(&self, mentor: usize) -> impl Iterator<Item = (usize, usize, Benefits)> {
        let benefits = self.cohort.with_everyone(mentor, Side::Mentor);
        self.mentees.iter().enumerate().filter_map(move |(number, &mentee)| {
            let of_both = benefits[mentee];
            let allowed = self.cohort.excluded(mentor, mentee, of_both).is_none() && !self.is_pinned(mentor, mentee);
            allowed.then_some((number, mentee, of_both))
        })
    }
}

/// The pairs that can be kept, and those that cannot. The floor is no reason: a pin overrides it, and what somebody has
/// learned from a partner since makes the benefit smaller.
fn keep<'a>(
    cohort: &Cohort,
    couples: impl IntoIterator<Item = &'a Couple>,
    left: &mut Capacities,
) -> (Vec<(usize, usize)>, Vec<PinRefused>) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for couple in couples {
        let keep = cohort.places(couple).and_then(|(mentor, mentee)| {
            match cohort.forbidden(mentor, mentee, cohort.benefits(mentor, mentee)) {
                Some(why) => Err(why),
                None => left.take(cohort, mentor, mentee).map(|()| (mentor, mentee)),
            }
        });
        match keep {
            Ok(pair) => kept.push(pair),
            Err(why) => refused.push(PinRefused { couple: couple.clone(), why }),
        }
    }
    kept.sort_unstable();
    (kept, refused)
}

/// How many partners each person can still take, by place.
#[derive(Clone)]
pub(super) struct Capacities {
    pub as_mentor: Vec<u16>,
    pub as_mentee: Vec<u16>,
}

impl Capacities {
    pub fn of(cohort: &Cohort) -> Self {
        let capacities: Vec<u16> = cohort.people.iter().map(|person| person.capacity).collect();
        Self { as_mentor: capacities.clone(), as_mentee: capacities }
    }

    pub fn side(&self, side: Side) -> &[u16] {
        side.pick(&self.as_mentor, &self.as_mentee)
    }

    /// Takes a place of each, where both have one left.
    pub fn take(&mut self, cohort: &Cohort, mentor: usize, mentee: usize) -> Result<(), Exclusion> {
        let full = |place: usize| Exclusion::Full { person: cohort.people[place].id.clone() };
        let of_mentor = self.as_mentor[mentor].checked_sub(1).ok_or_else(|| full(mentor))?;
        let of_mentee = self.as_mentee[mentee].checked_sub(1).ok_or_else(|| full(mentee))?;
        (self.as_mentor[mentor], self.as_mentee[mentee]) = (of_mentor, of_mentee);
        Ok(())
    }
}
