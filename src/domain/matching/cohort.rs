//! The people of one matching, prepared so that any pair can be weighed in a moment.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lot::lot;
use super::rules::{Given, HardRules, Pair, floor};
use super::tally::Tally;
use crate::domain::benefit::Benefits;
use crate::domain::directory::Directory;
use crate::domain::id::PersonId;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Rules, Steering};
use crate::domain::side::Side;

/// The people in the order of their ids, with what they say of one another looked up. People are named by their place
/// in that order.
#[derive(Clone, Debug)]
pub struct Cohort {
    pub(super) people: Vec<Arc<Person>>,
    pub(super) rules: Rules,
    directory: Directory,
    pub(super) hard: HardRules,
    pub(super) tally: Tally,
    /// The lot that each person draws: a number that hangs on the seed of the rules and on the id, and looks random.
    pub(super) lots: Vec<u64>,
    /// Whom each person would like, by place, the most wanted first.
    pub(super) likes: Vec<Vec<usize>>,
}

impl Cohort {
    /// The order in which the people arrive makes no difference. Ids are unique; of people with one id, the last counts.
    pub fn new(people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> Self {
        let by_id: BTreeMap<&PersonId, &Arc<Person>> = people.iter().map(|person| (&person.id, person)).collect();
        let people: Vec<Arc<Person>> = by_id.into_values().cloned().collect();
        let directory = Directory::new(people.iter().map(Arc::as_ref));
        let lots: Vec<u64> = people.iter().map(|person| lot(rules.seed, person.id.as_str())).collect();
        let hard = HardRules::new(&Given { people: &people, directory: &directory, steering, lots: &lots });
        let tally = Tally::new(&people);
        let likes = people.iter().map(|person| likes(&person.id, &directory, steering)).collect();
        Self { people, rules: rules.clone(), directory, hard, tally, lots, likes }
    }

    /// With another word on single pairs.
    pub(super) fn steer(&mut self, steering: &Steering) {
        let Self { people, directory, lots, hard, .. } = self;
        hard.steer(&Given { people, directory, steering, lots });
        self.likes = self.people.iter().map(|person| likes(&person.id, &self.directory, steering)).collect();
    }

    /// The same people under other rules, with the same seed.
    pub(super) fn under(&self, rules: Rules) -> Self {
        Self { rules, ..self.clone() }
    }

    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Whether the person can stand on this side now: by role, consent and capacity.
    pub(super) fn takes_part(&self, place: usize, side: Side) -> bool {
        let person = &self.people[place];
        person.role.can_be(side) && person.consent && person.capacity > 0
    }

    /// The places of both, or who is not here.
    pub(super) fn places(&self, (mentor, mentee): &Couple) -> Result<(usize, usize), Exclusion> {
        let place = |id: &PersonId| self.directory.place(id).ok_or_else(|| Exclusion::Gone { person: id.clone() });
        Ok((place(mentor)?, place(mentee)?))
    }

    /// Why these two may not be paired, this way round: the first rule, in the order of [`Exclusion`], against it.
    /// Capacity is not asked here beyond 0: it is the matching's to share out.
    pub fn exclusion(&self, mentor: &PersonId, mentee: &PersonId) -> Option<Exclusion> {
        match self.places(&(mentor.clone(), mentee.clone())) {
            Ok((mentor, mentee)) => self.excluded(mentor, mentee, self.benefits(mentor, mentee)),
            Err(gone) => Some(gone),
        }
    }

    /// The benefits of each pair of this person, on this side, with anybody on the other; by the other's place.
    pub(super) fn with_everyone(&self, person: usize, side: Side) -> Vec<Benefits> {
        self.tally.with_everyone(person, side)
    }

    pub(super) fn benefits(&self, mentor: usize, mentee: usize) -> Benefits {
        self.tally.between(mentor, mentee)
    }

    pub(super) fn excluded(&self, mentor: usize, mentee: usize, benefits: Benefits) -> Option<Exclusion> {
        self.forbidden(mentor, mentee, benefits).or_else(|| floor::excludes(&self.rules, benefits))
    }

    /// The first rule against the pair, the floor left aside. The benefits only tell who of two mentors the other.
    pub(super) fn forbidden(&self, mentor: usize, mentee: usize, benefits: Benefits) -> Option<Exclusion> {
        self.hard.excluded(&Pair { people: &self.people, rules: &self.rules, mentor, mentee, benefits })
    }

    /// Whether both said their team, and it is not the same one.
    pub(super) fn other_team(&self, a: usize, b: usize) -> bool {
        let (a, b) = (self.hard.team(a), self.hard.team(b));
        a.is_some() && b.is_some() && a != b
    }
}

/// Whom a person would like, each once; people who are not here are left out.
fn likes(person: &PersonId, directory: &Directory, steering: &Steering) -> Vec<usize> {
    let mut places = Vec::new();
    for place in steering.likes.get(person).into_iter().flatten().filter_map(|liked| directory.place(liked)) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}
