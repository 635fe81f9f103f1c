//! Who the people of a result were, and how they were called then.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::journal::EntryId;
use crate::domain::person::Person;
use crate::domain::programme::Programme;
use crate::domain::results::Matched;
use crate::domain::rules::{Rules, Steering};
use crate::store::{Store, results};
use crate::t;

/// The people of earlier results, each looked up once. Copies are the same.
#[derive(Clone, Copy)]
pub struct Earlier {
    store: Store,
    known: StoredValue<Vec<(EntryId, Arc<Programme>)>>,
}

/// What a result was made of.
pub struct Made {
    pub people: Vec<Arc<Person>>,
    pub rules: Rules,
    pub steering: Steering,
}

impl Earlier {
    pub fn new(store: Store) -> Self {
        Self { store, known: StoredValue::new(Vec::new()) }
    }

    /// The programme with the people of this result; none where they are not known any more.
    pub fn programme(self, now: &Arc<Programme>, matched: &Matched) -> Option<Arc<Programme>> {
        if !now.since(matched).people {
            return Some(now.clone());
        }
        let known = self.known.with_value(|known| known.iter().find(|(of, _)| *of == matched.entry).cloned());
        if let Some((_, then)) = known {
            return Some(then);
        }
        let then = results::as_of(self.store, &now.id, matched)?;
        self.known.update_value(|known| known.push((matched.entry, then.clone())));
        Some(then)
    }
}

/// What people are called: as in the first of these that knows them.
#[derive(Clone)]
pub struct Called(Vec<Arc<Programme>>);

impl Called {
    pub fn new(programmes: Vec<Arc<Programme>>) -> Self {
        Self(programmes)
    }

    /// The name; of somebody whom nobody knows any more, that they are gone.
    pub fn name(&self, id: &PersonId) -> String {
        let person = self.0.iter().find_map(|programme| programme.people.get(id));
        person.map_or_else(|| t!("person-gone"), |person| person.name.clone())
    }
}
