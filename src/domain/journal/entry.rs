//! One entry: who, when, which change.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::EntryId;
use crate::domain::id::PersonId;

/// An entry of the journal. Never altered, never removed: to correct is to add. How it is stored, the codec says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry<C> {
    /// When, and which: entries are ordered by id.
    pub id: EntryId,
    pub by: Author,
    pub change: C,
    /// The versions that the writer saw and put this one in the place of, so that what two people wrote apart is known
    /// to be apart. `None`, as in what older versions wrote, stands for everything that came before.
    #[serde(rename = "replaces", skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<BTreeSet<EntryId>>,
    /// The first entry of the act that this one belongs to, where it is not the first itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<EntryId>,
}

impl<C> Entry<C> {
    /// An entry that is an act of its own, and supersedes what came before.
    pub fn new(id: EntryId, by: Author, change: C) -> Self {
        Self { id, by, change, supersedes: None, act: None }
    }

    /// With the versions that its writer saw.
    pub fn superseding(self, seen: BTreeSet<EntryId>) -> Self {
        Self { supersedes: Some(seen), ..self }
    }

    /// With the change as something else.
    pub fn map<D>(self, other: impl FnOnce(C) -> D) -> Entry<D> {
        let Self { id, by, change, supersedes, act } = self;
        Entry { id, by, change: other(change), supersedes, act }
    }
}

/// Who made a change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// Whoever runs the programme.
    Organiser,
    Person(PersonId),
}
