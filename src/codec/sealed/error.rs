//! Why a file cannot be sealed or opened.

use serde::{Deserialize, Serialize};

use crate::content::said::Said;

/// Why a file cannot be sealed, or a sealed file not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SealError {
    /// It is no sealed file at all.
    NotSealed,
    /// Sealed by a later version of the format.
    Newer,
    WrongPassphrase,
    /// None of the keys opens it.
    WrongKey,
    /// It was sealed with a passphrase, and there were only keys.
    NeedsPassphrase,
    /// It was sealed to a key, and there was only a passphrase.
    NeedsKey,
    /// It is not as it was when it was sealed: it was cut or changed.
    Damaged,
    /// It is made so that opening it would keep this device busy for a long time.
    TooMuchWork,
    /// The public key to seal to is none.
    NoSuchKey,
    /// What was sealed does not open to the same again.
    NotReadBack,
}

impl Said for SealError {
    fn message(&self) -> &'static str {
        match self {
            SealError::NotSealed => "seal-not-sealed",
            SealError::Newer => "seal-newer",
            SealError::WrongPassphrase => "seal-wrong-passphrase",
            SealError::WrongKey => "seal-wrong-key",
            SealError::NeedsPassphrase => "seal-needs-passphrase",
            SealError::NeedsKey => "seal-needs-key",
            SealError::Damaged => "seal-damaged",
            SealError::TooMuchWork => "seal-too-much-work",
            SealError::NoSuchKey => "seal-no-such-key",
            SealError::NotReadBack => "seal-not-read-back",
        }
    }
}
