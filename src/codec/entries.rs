//! Entries of the journal as stored text.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::locked;
use crate::domain::journal::{Author, Change, Entry, EntryId, Subject};
use crate::json;

/// The version of what an entry can say. A text without one is of version 1. Raise it with every change that an older
/// Turnabout would misread, or that it would leave out when it writes the same thing again.
pub const VERSION: u64 = 1;

/// What a stored text turns out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    Entry(Box<Entry>),
    /// Not an entry of this version: kept byte for byte, and not looked into.
    SetAside(String),
}

/// Why a text is set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// A newer Turnabout wrote it: all of an entry is there, and says what this one does not know.
    Newer,
    /// It is no entry, or no longer.
    Damaged,
}

/// An entry as it is written.
#[derive(Serialize)]
pub(super) struct Written<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
    id: EntryId,
    by: &'a Author,
    about: &'a Subject,
    change: &'a Change,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaces: &'a Option<BTreeSet<EntryId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    act: &'a Option<EntryId>,
}

/// An entry as it is read.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Entry"))]
pub(super) struct Read {
    version: Option<u64>,
    id: EntryId,
    by: Author,
    about: Subject,
    change: Change,
    #[serde(default)]
    replaces: Option<BTreeSet<EntryId>>,
    #[serde(default)]
    act: Option<EntryId>,
}

impl From<Read> for Entry {
    fn from(Read { version: _, id, by, about, change, replaces, act }: Read) -> Self {
        Self { id, by, about, change, replaces, act }
    }
}

/// What every entry has, whatever its version. What is in the fields may be anything.
#[derive(Deserialize)]
struct Head<'a> {
    version: Option<u64>,
    id: Uuid,
    #[serde(borrow)]
    by: Option<&'a RawValue>,
    #[serde(borrow)]
    about: Option<&'a RawValue>,
    #[serde(borrow)]
    change: Option<&'a RawValue>,
}

pub(super) fn is_newer(version: Option<u64>) -> bool {
    version.is_some_and(|version| version > VERSION)
}

fn head(text: &str) -> Option<Head<'_>> {
    json::read(text).ok()
}

/// The entry as text.
pub fn encode(entry: &Entry) -> String {
    json::write(&written(entry, Some(VERSION)))
}

fn written(entry: &Entry, version: Option<u64>) -> Written<'_> {
    let Entry { id, by, about, change, replaces, act } = entry;
    Written { version, id: *id, by, about, change, replaces, act }
}

/// The entry as a part of a file, which has a version too: of the first version it need not say so.
pub(super) fn in_file(entry: &Entry) -> Written<'_> {
    written(entry, Some(VERSION).filter(|version| *version > 1))
}

/// The key of a text whose own key another text has already: the same for the same text.
pub fn second_key(key: &str, text: &str) -> String {
    format!("{key}.{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).simple())
}

/// The entry that a text holds. Nothing is dropped: a text that is no entry is set aside as it is.
pub fn decode(text: &str) -> Stored {
    match json::read::<Read>(text) {
        Ok(read) if !is_newer(read.version) => Stored::Entry(Box::new(read.into())),
        _ => Stored::SetAside(text.to_string()),
    }
}

/// Why a text that [`decode`] set aside is so.
pub fn why(text: &str) -> Aside {
    match head(text) {
        // It is of this version, and the lock's key does not open it.
        _ if locked::read_sealed(text).is_some() => Aside::Damaged,
        Some(head) if is_newer(head.version) || [head.by, head.about, head.change].iter().all(Option::is_some) => {
            Aside::Newer
        }
        _ => Aside::Damaged,
    }
}

/// Whether a text says more than this version understands of it, and so has to be handed on as it is.
pub fn says_more(text: &str) -> bool {
    let mut unknown = false;
    match json::parse::<Read>(text, &mut |_| unknown = true) {
        Ok(read) => unknown || is_newer(read.version),
        Err(_) => true,
    }
}

/// Whether a text that [`decode`] set aside is what a newer Turnabout wrote of a pair's space. Such a text may come in a
/// file, from a partner whose Turnabout is newer than this one.
pub fn is_newer_of_a_pair(text: &str) -> bool {
    let about = || json::read::<Subject>(head(text)?.about?.get()).ok();
    decode(text) == Stored::SetAside(text.to_string())
        && why(text) == Aside::Newer
        && matches!(about(), Some(Subject::Pair(_)))
}

/// The key under which a text is stored: the id that it says, or, where it says none, one made of the text itself.
pub fn key(text: &str) -> String {
    let id = head(text).map_or_else(|| Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()), |head| head.id);
    id.to_string()
}
