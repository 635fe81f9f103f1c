//! One entry: who, when, about what, which change.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::change::Change;
use super::entry_id::EntryId;
use crate::domain::id::{PairId, PersonId, ProgrammeId};

/// An entry of the journal. Never altered, never removed: to correct is to add.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Entry {
    /// When, and which: entries are ordered by id.
    pub id: EntryId,
    pub by: Author,
    pub about: Subject,
    pub change: Change,
    /// The versions that the writer saw and put this one in the place of, so that what two people wrote apart is known
    /// to be apart. `None`, as in what older versions wrote, stands for everything that came before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<BTreeSet<EntryId>>,
    /// The first entry of the act that this one belongs to, where it is not the first itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<EntryId>,
}

impl Entry {
    /// An entry that is an act of its own, and takes the place of what came before.
    pub fn new(id: EntryId, by: Author, about: Subject, change: Change) -> Self {
        Self { id, by, about, change, replaces: None, act: None }
    }

    /// With the versions that its writer saw.
    pub fn replacing(self, seen: BTreeSet<EntryId>) -> Self {
        Self { replaces: Some(seen), ..self }
    }
}

/// Who made a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// Whoever runs the programme.
    Organiser,
    Person(PersonId),
}

/// What a change is about. What is shared with others is shared by subject.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    Programme(ProgrammeId),
    /// A person's own questionnaire.
    Profile(PersonId),
    /// A pair's shared space: both partners' devices hold it.
    Pair(PairId),
    /// This device's own view of a pair: never shared.
    Device(PairId),
}
