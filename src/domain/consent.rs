//! What a person agreed to: it travels with their profile.

use serde::{Deserialize, Serialize};

use super::id::PersonId;
use super::time::Moment;

/// The record of a consent: which words were agreed to, for what purpose, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The words that the person saw, whole.
    pub words: String,
    /// What the answers are for, as the person was told.
    pub purpose: String,
    pub at: Moment,
}

/// The word that a consent is withdrawn: all that is left of a person's answers in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// Whose answers are to be deleted.
    pub person: PersonId,
    pub at: Moment,
}
