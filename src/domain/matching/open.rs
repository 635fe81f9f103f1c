//! What is left to choose from once the pins are kept.

use std::borrow::Cow;
use std::ops::Deref;

use super::cohort::Cohort;
use super::outcome::PinRefused;
use crate::domain::benefit::Benefits;
use crate::domain::rules::{Exclusion, Steering};
use crate::domain::side::Side;

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
    /// The pins that are kept, mentor and mentee by place, in order.
    pub pinned: Vec<(usize, usize)>,
    pub refused: Vec<PinRefused>,
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
        let mut left = Capacities::of(cohort);
        let (pinned, refused) = keep_pins(cohort, steering, &mut left);
        Self { mentors: side(Side::Mentor), mentees: side(Side::Mentee), pinned, refused, left }
    }

    pub fn is_pinned(&self, mentor: usize, mentee: usize) -> bool {
        self.pinned.binary_search(&(mentor, mentee)).is_ok()
    }

    pub fn side(&self, side: Side) -> &[usize] {
        match side {
            Side::Mentor => &self.mentors,
            Side::Mentee => &self.mentees,
        }
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

/// The pins that can be kept, and those that cannot.
fn keep_pins(cohort: &Cohort, steering: &Steering, left: &mut Capacities) -> (Vec<(usize, usize)>, Vec<PinRefused>) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for couple in &steering.pins {
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
        match side {
            Side::Mentor => &self.as_mentor,
            Side::Mentee => &self.as_mentee,
        }
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
