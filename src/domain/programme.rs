//! A programme: its aim, its people, its rules, its match.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::id::{PersonId, ProgrammeId};
use super::invitation::{Invitation, OrganiserKey, Terms};
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
    /// What is asked and promised in the invitation, once it was settled.
    pub terms: Option<Terms>,
    /// To whose public half people seal their answers, once it was made.
    pub key: Option<OrganiserKey>,
    /// Whether people of the coordinator's own table know that partners see what each can teach and would like to learn.
    pub table_shown: bool,
    /// The last match, and whether people, rules or steering have changed since.
    pub matched: Option<Matched>,
}

impl Programme {
    /// The invitation, once terms and key are there.
    pub fn invitation(&self) -> Option<Invitation> {
        Some(Invitation {
            programme: self.id.clone(),
            name: self.name.clone(),
            aim: self.aim.clone(),
            terms: self.terms.clone()?,
            rules: self.rules.clone(),
            key: self.key.as_ref()?.public.clone(),
        })
    }
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
