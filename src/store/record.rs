//! The records of what is stored: texts with their keys, and what they turn out to be.

use crate::codec::entries::{self, Aside, Stored};
use crate::domain::state::AnyEntry;

/// A text as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The id of its entry, or, where another text has that, one made of both.
    pub key: String,
    pub text: String,
}

impl Record {
    pub fn of(entry: &AnyEntry) -> Self {
        Self { key: entry.id.to_string(), text: entries::encode(entry) }
    }

    /// A text that came in a file. What a newer Turnabout wrote of a pair's space has a second key from the start: so it is
    /// told from what a newer one wrote on this device, beside which this one must not write.
    pub fn brought(text: String) -> Self {
        let newer = entries::is_newer_of_a_pair(&text);
        let record = Self { key: entries::key(&text), text };
        if newer { record.under_second_key() } else { record }
    }

    /// Whether nobody can read it. What a newer Turnabout wrote is whole.
    pub fn is_damaged(&self) -> bool {
        match entries::decode(&self.text) {
            Stored::Entry(entry) => !is_key_of(&entry, &self.key),
            Stored::SetAside(text) => entries::why(&text) == Aside::Damaged,
        }
    }

    /// The entry that it holds, where it is one of this version.
    pub fn entry(&self) -> Option<AnyEntry> {
        match entries::decode(&self.text) {
            Stored::Entry(entry) => Some(*entry),
            Stored::SetAside(_) => None,
        }
    }

    /// The same text under a key of its own.
    pub fn under_second_key(self) -> Self {
        Self { key: entries::second_key(&self.key, &self.text), text: self.text }
    }
}

/// What records turn out to be.
#[derive(Debug, Default)]
pub struct Read {
    /// Entries with their keys.
    pub entries: Vec<(String, AnyEntry)>,
    /// What is no entry of this version, as it is.
    pub set_aside: Vec<Record>,
    /// Whether a newer Turnabout wrote some of it on this device.
    pub newer: bool,
}

impl Read {
    /// How many of them nobody can read.
    pub fn damaged(&self) -> usize {
        self.set_aside.iter().filter(|record| record.is_damaged()).count()
    }

    pub fn of(records: Vec<Record>) -> Self {
        let mut read = Self::default();
        for record in records {
            match entries::decode(&record.text) {
                Stored::Entry(entry) if is_key_of(&entry, &record.key) => read.entries.push((record.key, *entry)),
                // An entry under a key that is not its own could be there twice.
                Stored::Entry(_) => read.set_aside.push(record),
                Stored::SetAside(text) => {
                    // One that came in a file has a second key.
                    read.newer |= entries::why(&text) == Aside::Newer && record.key == entries::key(&text);
                    read.set_aside.push(record);
                }
            }
        }
        read
    }
}

/// Whether an entry can stand under this key: its id, or its id and more where another entry has the id too.
fn is_key_of(entry: &AnyEntry, key: &str) -> bool {
    key.strip_prefix(&entry.id.to_string()).is_some_and(|more| more.is_empty() || more.starts_with('.'))
}
