//! What a file is sealed with, and what opens it.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::codec::nfc::nfc;
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

    /// In one spelling for each letter: keyboards write an é in two ways.
    pub(crate) fn secret(&self) -> Cow<'_, str> {
        nfc(&self.0)
    }

    /// As it was typed, where that is another spelling: files were once sealed so.
    pub(super) fn as_typed(&self) -> Option<&str> {
        Some(self.0.as_str()).filter(|typed| *typed != self.secret())
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
