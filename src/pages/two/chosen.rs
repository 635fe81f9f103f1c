//! Which two, and who of them is the mentor.

use leptos::prelude::*;

use crate::components::draft::Draft;
use crate::components::route::Route;
use crate::domain::id::PersonId;
use crate::domain::person::Role;
use crate::domain::side::Side;
use crate::domain::two::Known;

/// The two as they are chosen so far. What was not chosen is worked out where only one answer is left.
#[derive(Clone, Copy)]
pub struct Chosen {
    pub people: Memo<Vec<Known>>,
    mentor: RwSignal<String>,
    mentee: RwSignal<String>,
}

impl Chosen {
    pub fn new(people: Memo<Vec<Known>>) -> Self {
        let mut draft = Draft::of(&Route::Two);
        Self { people, mentor: draft.field("mentor", String::new()), mentee: draft.field("mentee", String::new()) }
    }

    pub fn choose(self, side: Side, person: &PersonId) {
        let choice = match side {
            Side::Mentor => self.mentor,
            Side::Mentee => self.mentee,
        };
        choice.set(person.to_string());
    }

    /// Who stands on this side, if that is clear.
    pub fn on(self, side: Side) -> Option<Known> {
        let chosen = match side {
            Side::Mentor => self.mentor.get(),
            Side::Mentee => self.mentee.get(),
        };
        let candidates = match side {
            Side::Mentor => self.people.get(),
            Side::Mentee => self.others(),
        };
        let picked = candidates.iter().find(|known| known.person().id.as_str() == chosen);
        picked.cloned().or_else(|| match (side, candidates.as_slice()) {
            (Side::Mentor, [a, b]) => clear_mentor(a, b).cloned(),
            (Side::Mentee, [only]) => Some(only.clone()),
            _ => None,
        })
    }

    /// Everybody but the mentor, once there is one.
    pub fn others(self) -> Vec<Known> {
        let Some(mentor) = self.on(Side::Mentor) else { return Vec::new() };
        let mut people = self.people.get();
        people.retain(|known| known.person().id != mentor.person().id);
        people
    }

    /// The mentor and the mentee.
    pub fn both(self) -> Option<(Known, Known)> {
        Some((self.on(Side::Mentor)?, self.on(Side::Mentee)?))
    }
}

/// Which of two said so themselves that they are the junior one, unless both or neither did.
fn clear_mentor<'a>(a: &'a Known, b: &'a Known) -> Option<&'a Known> {
    let roles = (a.person().role, b.person().role);
    match roles {
        (Role::Mentor, Role::Mentee | Role::Either) | (Role::Either, Role::Mentee) => Some(a),
        (Role::Mentee | Role::Either, Role::Mentor) | (Role::Mentee, Role::Either) => Some(b),
        _ => None,
    }
}
