//! Entries of the journal as stored text.

use uuid::Uuid;

use crate::domain::journal::Entry;

/// What a stored text turns out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    Entry(Box<Entry>),
    /// Not an entry of this version, perhaps one of a newer: kept byte for byte, and not looked into.
    SetAside(String),
}

/// The entry as text.
pub fn encode(entry: &Entry) -> String {
    // Entries hold no map with keys that are not texts, and nothing else can fail.
    serde_json::to_string(entry).expect("an entry is plain data")
}

/// The key of an entry whose id another entry has already: the same for the same text.
pub fn second_key(entry: &Entry, text: &str) -> String {
    format!("{}.{}", entry.id, Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).simple())
}

/// The entry that a text holds. Nothing is dropped: a text that is no entry is set aside as it is.
pub fn decode(text: &str) -> Stored {
    match serde_json::from_str(text) {
        Ok(entry) => Stored::Entry(Box::new(entry)),
        Err(_) => Stored::SetAside(text.to_string()),
    }
}
