//! Journal entries to stored text and back.

use crate::domain::journal::Entry;

/// A stored text, read again.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    Entry(Entry),
    /// Not readable by this version: kept as it is, and set aside.
    SetAside(String),
}

pub fn encode(entry: &Entry) -> String {
    // Entries hold no map with keys that are not texts, and nothing else can fail.
    serde_json::to_string(entry).expect("an entry is plain data")
}

pub fn decode(text: &str) -> Stored {
    serde_json::from_str(text).map_or_else(|_| Stored::SetAside(text.to_string()), Stored::Entry)
}
