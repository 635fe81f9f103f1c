//! What the lock of this device stores: the locked key, and the sealed texts.
//!
//! Both say a version above any that an entry will have, and an id: a Turnabout that knows no lock keeps them as they are,
//! and saves nothing beside them.

use crate::json;
use serde::{Deserialize, Serialize};

/// Above every version of an entry.
const VERSION: u64 = 1_000_001;

/// A key as a passphrase locks it. Bytes are in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockedKey {
    pub salt: String,
    /// How often the passphrase is turned over before it opens the key.
    pub rounds: u32,
    pub nonce: String,
    pub key: String,
}

/// A text that only the key opens. Bytes are in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedText {
    pub nonce: String,
    pub text: String,
}

#[derive(Serialize, Deserialize)]
struct Marked<T> {
    version: u64,
    id: String,
    #[serde(flatten)]
    what: T,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    Lock(LockedKey),
    Sealed(SealedText),
}

fn write(id: &str, what: What) -> String {
    // Nothing of it can fail to be written.
    json::write(&Marked { version: VERSION, id: id.into(), what })
}

fn read(text: &str) -> Option<What> {
    // Most texts are entries, and each is asked: a look at how it begins spares reading it all.
    let begins = text.strip_prefix("{\"version\":").is_some_and(|rest| rest.starts_with(&VERSION.to_string()));
    let marked: Marked<What> = begins.then(|| json::read(text).ok()).flatten()?;
    (marked.version == VERSION).then_some(marked.what)
}

/// The lock as text. `id` is a fresh UUID: two locks with the same passphrase are two.
pub fn write_lock(id: &str, key: LockedKey) -> String {
    write(id, What::Lock(key))
}

/// The key that a lock holds.
pub fn read_lock(text: &str) -> Option<LockedKey> {
    match read(text)? {
        What::Lock(key) => Some(key),
        What::Sealed(_) => None,
    }
}

/// A sealed text, as it is stored under a key of the store, which begins with a UUID.
pub fn write_sealed(key: &str, sealed: SealedText) -> String {
    write(key.split('.').next().unwrap_or(key), What::Sealed(sealed))
}

/// What is sealed in a stored text, where it is sealed.
pub fn read_sealed(text: &str) -> Option<SealedText> {
    match read(text)? {
        What::Sealed(sealed) => Some(sealed),
        What::Lock(_) => None,
    }
}
