//! Whoever has no partner, by name.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::matching::{Outcome, Reason};
use crate::domain::person::{Person, Role};
use crate::domain::side::Side;
use crate::pages::programme::matching::context::Matching;

/// Somebody without a partner.
#[derive(Clone, Debug, PartialEq)]
pub struct Alone {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
    /// The side that the reason is about.
    pub side: Side,
    pub reason: Reason,
}

/// Everybody without a partner, as they were called when they were matched.
pub fn alone(matching: Matching, outcome: &Outcome) -> Vec<Alone> {
    let programme = matching.current.get_untracked();
    let called = matching.called(&programme.matched);
    let named = outcome.unmatched.iter().map(|unmatched| {
        let person: Option<&Arc<Person>> = programme.people.get(&unmatched.person);
        Alone {
            id: unmatched.person.clone(),
            name: called.name(&unmatched.person),
            role: person.map_or(if unmatched.side == Side::Mentor { Role::Mentor } else { Role::Mentee }, |p| p.role),
            side: unmatched.side,
            reason: unmatched.reason,
        }
    });
    named.collect()
}
