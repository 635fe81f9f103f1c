//! What a file is sealed with, and what opens it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::invitation::{OrganiserKey, PublicKey};

/// What a person types to seal a file, and again to open it. Spaces at its ends do not count: phones add them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Passphrase(String);

impl Passphrase {
    /// `None` where nothing was typed.
    pub fn new(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        (!typed.is_empty()).then(|| Self(typed.into()))
    }

    pub(crate) fn secret(&self) -> &str {
        &self.0
    }
}

/// Without the words: what is printed for debugging ends up in logs.
impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// With what a file is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Lock {
    /// Whoever knows it opens the file.
    Passphrase(Passphrase),
    /// Whoever holds the secret half opens the file.
    Key(PublicKey),
}

/// With what a sealed file is opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Opener {
    Passphrase(Passphrase),
    /// Any of these.
    Keys(Vec<OrganiserKey>),
}
