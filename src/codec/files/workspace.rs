//! `workspace`: a pair's shared journal, from one partner's device to the other's.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::check::MOST_IN_NAME;
use super::envelope::sealed::Sealed;
use super::{FileError, Kind, Part, check, pair};
use crate::domain::id::PairId;
use crate::domain::journal::{Author, Change, Entry, EntryId, Subject, merge};
use crate::domain::pair::MOST_IN_TEXT;

/// All entries about one pair, in order, each once. It can hold no entry about anything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    pair: PairId,
    entries: Vec<Entry>,
}

impl Workspace {
    /// The entries about a pair, out of all.
    pub fn of<'a>(pair: &PairId, entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let about = Subject::Pair(pair.clone());
        let shared = entries.into_iter().filter(|entry| entry.about == about && is_shared(&entry.change));
        Self { pair: pair.clone(), entries: merge::ordered(shared).into_iter().cloned().collect() }
    }

    pub fn pair(&self) -> &PairId {
        &self.pair
    }

    /// In order, each once.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}

/// Whether a change is one to a pair's shared space.
fn is_shared(change: &Change) -> bool {
    matches!(
        change,
        Change::PairOpened { .. }
            | Change::GoalSet { .. }
            | Change::GoalDropped { .. }
            | Change::ProgressMade { .. }
            | Change::MeetingLogged { .. }
            | Change::MeetingRemoved { .. }
            | Change::AgreementSet { .. }
            | Change::LetOutSet { .. }
            | Change::Agreed { .. }
            | Change::Undone { .. }
    )
}

/// The contents as they are read: each entry is looked at by itself, so that a broken one can be named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wire<'a> {
    pair: PairId,
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// The contents as they are written.
#[derive(Serialize)]
struct Written<'a> {
    pair: &'a PairId,
    entries: &'a [Entry],
}

impl Sealed for Workspace {
    const KIND: Kind = Kind::Workspace;

    fn wire(&self) -> impl Serialize {
        Written { pair: &self.pair, entries: &self.entries }
    }
}

/// The pair's journal, if every entry of the file can be read and is about the pair.
pub(super) fn check(wire: Wire<'_>) -> Result<Workspace, FileError> {
    check::id(wire.pair.as_str(), Part::Pair)?;
    let about = Subject::Pair(wire.pair.clone());
    let mut entries = BTreeMap::new();
    for (index, text) in wire.entries.into_iter().enumerate() {
        let place = index + 1;
        let entry: Entry = serde_json::from_str(text.get()).map_err(|_| FileError::EntryUnreadable { entry: place })?;
        if !is_time_ordered(entry.id) {
            return Err(FileError::EntryUnreadable { entry: place });
        }
        if entry.about != about || !is_shared(&entry.change) {
            return Err(FileError::EntryAboutOther { entry: place });
        }
        if check_entry(&entry, &wire.pair).is_err() {
            return Err(FileError::EntryUnfit { entry: place });
        }
        if entries.insert(entry.id, entry).is_some() {
            return Err(FileError::EntryTwice { entry: place });
        }
    }
    // Without its opening a pair's space is not there, and nothing that is said of it counts.
    if !entries.values().any(|entry: &Entry| matches!(entry.change, Change::PairOpened { .. })) {
        return Err(FileError::NoEntries);
    }
    Ok(Workspace { pair: wire.pair, entries: entries.into_values().collect() })
}

/// Whether an id is one of those that the journal makes: a UUID of version 7.
fn is_time_ordered(id: EntryId) -> bool {
    Uuid::parse_str(&id.to_string()).is_ok_and(|id| id.get_version_num() == 7)
}

/// How many entries one entry may name.
const MOST_NAMED: usize = 1_000;

fn few(named: &BTreeSet<EntryId>) -> Result<(), FileError> {
    if named.len() > MOST_NAMED { Err(FileError::Unfit { part: Part::Entry }) } else { Ok(()) }
}

/// Checks what an entry says.
fn check_entry(entry: &Entry, pair: &PairId) -> Result<(), FileError> {
    if let Author::Person(person) = &entry.by {
        check::id(person.as_str(), Part::Id)?;
    }
    let text = |text: &str| check::length(text, MOST_IN_TEXT, Part::Entry);
    let id = |id: &str| check::length(id, MOST_IN_NAME, Part::Entry);
    entry.replaces.iter().try_for_each(few)?;
    match &entry.change {
        Change::PairOpened { card } if card.pair != *pair => Err(FileError::Unfit { part: Part::Pair }),
        Change::PairOpened { card } => pair::check_card(card),
        Change::GoalSet { goal } => {
            id(goal.id.as_str())?;
            text(&goal.outcome)?;
            text(&goal.measure)
        }
        Change::GoalDropped { goal } => id(goal.as_str()),
        Change::ProgressMade { goal, note, .. } => {
            id(goal.as_str())?;
            text(note)
        }
        Change::MeetingLogged { meeting } => {
            id(meeting.id.as_str())?;
            meeting.learned.values().try_for_each(|learned| text(learned))
        }
        Change::MeetingRemoved { meeting } => id(meeting.as_str()),
        Change::AgreementSet { text: written, .. } => text(written),
        Change::LetOutSet { .. } => Ok(()),
        Change::Agreed { terms: entries } | Change::Undone { entries } => few(entries),
        _ => Err(FileError::Unfit { part: Part::Entry }),
    }
}
