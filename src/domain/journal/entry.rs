//! One entry: who, when, about what, which change.

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
