//! Entries of the journal as stored text.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_ignored::Path;
use serde_json::value::RawValue;
use uuid::Uuid;

use super::locked;
use crate::domain::id::PairId;
use crate::domain::journal::{Author, Entry, EntryId};
use crate::domain::pair::{DeviceChange, PairChange};
use crate::domain::profile::ProfileChange;
use crate::domain::programme::ProgrammeChange;
use crate::domain::state::{AnyChange, AnyEntry, Subject};
use crate::json;

/// The version of what an entry can say. A text without one is of version 1. Raise it with every change that an older
/// Turnabout would misread, or that it would leave out when it writes the same thing again.
pub const VERSION: u64 = 1;

/// What a stored text turns out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    Entry(Box<AnyEntry>),
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

/// An entry as it is written: what it is about stands before the change.
#[derive(Serialize)]
pub(super) struct Written<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
    id: EntryId,
    by: &'a Author,
    about: Subject,
    change: WrittenChange<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaces: &'a Option<BTreeSet<EntryId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    act: &'a Option<EntryId>,
}

/// A change of any subject, which its name tells.
#[derive(Serialize)]
#[serde(untagged)]
enum WrittenChange<'a> {
    Programme(&'a ProgrammeChange),
    Profile(&'a ProfileChange),
    Pair(&'a PairChange),
    Device(&'a DeviceChange),
}

/// An entry as it is read: the change is looked into once it is known what it is about.
#[derive(Deserialize)]
pub(super) struct Read<'a> {
    version: Option<u64>,
    id: EntryId,
    by: Author,
    about: Subject,
    #[serde(borrow)]
    pub(super) change: &'a RawValue,
    #[serde(default)]
    replaces: Option<BTreeSet<EntryId>>,
    #[serde(default)]
    act: Option<EntryId>,
}

impl Read<'_> {
    /// The entry, once its change is read.
    pub(super) fn with<C>(self, change: C) -> Entry<C> {
        Entry { id: self.id, by: self.by, change, supersedes: self.replaces, act: self.act }
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
pub fn encode(entry: &AnyEntry) -> String {
    let change = match &entry.change {
        AnyChange::Programme(_, change) => WrittenChange::Programme(change),
        AnyChange::Profile(_, change) => WrittenChange::Profile(change),
        AnyChange::Pair(_, change) => WrittenChange::Pair(change),
        AnyChange::Device(_, change) => WrittenChange::Device(change),
    };
    json::write(&written(entry, Some(VERSION), entry.change.about(), change))
}

/// The text of an entry about this pair.
pub(super) fn encode_of_pair(pair: &PairId, entry: &Entry<PairChange>) -> String {
    json::write(&written(entry, Some(VERSION), Subject::Pair(pair.clone()), WrittenChange::Pair(&entry.change)))
}

fn written<'a, C>(entry: &'a Entry<C>, version: Option<u64>, about: Subject, change: WrittenChange<'a>) -> Written<'a> {
    let Entry { id, by, change: _, supersedes, act } = entry;
    Written { version, id: *id, by, about, change, replaces: supersedes, act }
}

/// The entry about this pair as a part of a file, which has a version too: of the first version it need not say so.
pub(super) fn in_file<'a>(pair: &PairId, entry: &'a Entry<PairChange>) -> Written<'a> {
    let version = Some(VERSION).filter(|version| *version > 1);
    written(entry, version, Subject::Pair(pair.clone()), WrittenChange::Pair(&entry.change))
}

/// The key of a text whose own key another text has already: the same for the same text.
pub fn second_key(key: &str, text: &str) -> String {
    format!("{key}.{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).simple())
}

/// The entry that a text holds, with the version that it says; `unknown` is called for each field that this version knows
/// nothing of.
fn read(text: &str, unknown: &mut dyn FnMut(Path<'_>)) -> Result<(Option<u64>, AnyEntry), serde_json::Error> {
    let read = json::parse::<Read<'_>>(text, unknown)?;
    let (version, change) = (read.version, read.change.get());
    let change = match read.about.clone() {
        Subject::Programme(id) => AnyChange::Programme(id, json::parse(change, unknown)?),
        Subject::Profile(id) => AnyChange::Profile(id, json::parse(change, unknown)?),
        Subject::Pair(id) => AnyChange::Pair(id, json::parse(change, unknown)?),
        Subject::Device(id) => AnyChange::Device(id, json::parse(change, unknown)?),
    };
    Ok((version, read.with(change)))
}

/// The entry that a text holds. Nothing is dropped: a text that is no entry is set aside as it is.
pub fn decode(text: &str) -> Stored {
    match read(text, &mut |_| {}) {
        Ok((version, entry)) if !is_newer(version) => Stored::Entry(Box::new(entry)),
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
    match read(text, &mut |_| unknown = true) {
        Ok((version, _)) => unknown || is_newer(version),
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
