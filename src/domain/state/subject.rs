//! What a change is about.

use serde::{Deserialize, Serialize};

use crate::domain::id::{PairId, PersonId, ProgrammeId};

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
