//! Entries of the journal as stored text.

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
    serde_json::to_string(entry).expect("every key of an entry is text, and every value has its JSON")
}

/// The entry that a text holds. Nothing is dropped: a text that is no entry is set aside as it is.
pub fn decode(text: &str) -> Stored {
    match serde_json::from_str(text) {
        Ok(entry) => Stored::Entry(Box::new(entry)),
        Err(_) => Stored::SetAside(text.to_string()),
    }
}
