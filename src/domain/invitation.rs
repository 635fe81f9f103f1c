//! What a coordinator invites people to: the programme as those who take part are told of it.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::background::BackgroundItem;
use super::id::ProgrammeId;
use super::rules::Rules;
use super::time::Day;
use super::topic::TopicId;

/// A programme, as everybody in it may know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    pub programme: ProgrammeId,
    pub name: String,
    pub aim: String,
    pub terms: Terms,
    pub rules: Rules,
    /// To this key answers are sealed, so that nobody but the coordinator opens them.
    pub key: PublicKey,
}

/// What the coordinator asks, and promises.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Terms {
    /// Who asks, and how to reach them.
    pub organiser: String,
    /// The topics that are asked about; none means all that are built in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
    /// The background questions that are asked; each stays optional.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub background: BTreeSet<BackgroundItem>,
    /// What the answers are used for, as people agree to it.
    pub purpose: String,
    /// What is promised about the answers: who sees them, and what becomes of them.
    pub privacy: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Day>,
    /// Until when the coordinator keeps the answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<Day>,
}

/// The public half of a coordinator's X25519 key, as the age format writes it: `age1…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct PublicKey(String);

impl PublicKey {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it has the form of one: `age1` and 58 characters of Bech32. Whether it is one, sealing to it shows.
    pub fn is_well_formed(&self) -> bool {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        self.0.len() == 62 && self.0.starts_with("age1") && self.0.chars().all(letter)
    }
}

/// A coordinator's key, both halves. Never in a file but a backup.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganiserKey {
    pub public: PublicKey,
    /// As the age format writes it: `AGE-SECRET-KEY-1…`.
    secret: String,
}

impl OrganiserKey {
    pub fn new(public: PublicKey, secret: impl Into<String>) -> Self {
        Self { public, secret: secret.into() }
    }

    pub fn secret(&self) -> &str {
        &self.secret
    }
}

/// Without the secret half: what is printed for debugging ends up in logs.
impl fmt::Debug for OrganiserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrganiserKey").field("public", &self.public).finish_non_exhaustive()
    }
}
