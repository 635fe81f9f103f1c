//! A programme: its aim, its people, its rules, its match.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::id::{PersonId, ProgrammeId};
use super::matching::Outcome;
use super::person::Person;
use super::rules::{Rules, Steering};
use super::time::Moment;

/// A programme as its entries leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    pub id: ProgrammeId,
    pub name: String,
    pub aim: String,
    /// Whether it was made to try the product with invented people.
    pub sample: bool,
    pub created: Moment,
    pub people: BTreeMap<PersonId, Arc<Person>>,
    pub rules: Rules,
    pub steering: Steering,
    /// The last match, and whether people, rules or steering have changed since.
    pub matched: Option<Matched>,
}

impl ProgrammeId {
    /// The programme of two people with no coordinator.
    pub fn home() -> Self {
        Self::new("home")
    }
}

/// A match that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Matched {
    pub outcome: Arc<Outcome>,
    pub at: Moment,
    pub stale: bool,
}
