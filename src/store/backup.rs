//! Everything on this device in one file, and such a file taken in again.

use leptos::prelude::*;

use super::journal::Store;
use super::record::{Read, Record};
use super::trouble::Trouble;
use super::{keeping, preferences};
use crate::codec::files::{self, Backup, FileError};
use crate::domain::state::State;
use crate::domain::time::Moment;
use crate::platform::clock;
use crate::platform::files::{self as saving, FileTrouble};

/// The text of a backup, and what it says.
#[derive(Clone, Debug)]
pub struct Written {
    pub text: String,
    pub backup: Backup,
    /// Everything up to here is in it.
    pub up_to: Moment,
}

/// Writes everything that is on this device.
pub async fn write(store: Store) -> Written {
    let now = clock::now();
    let newest = store.with_entries(|entries| entries.last().map(|entry| entry.id.moment()));
    let records = store.records().await.into_iter().map(|record| record.text).collect();
    let backup = Backup { records, preferences: preferences::stored() };
    let text = files::write(&backup, now);
    // The clock may run behind what another device wrote.
    Written { text, backup, up_to: newest.map_or(now, |newest| newest.max(now)) }
}

/// A backup that was opened and not taken in yet.
#[derive(Clone, Debug)]
pub struct Opened {
    /// When it was saved.
    pub saved: Moment,
    /// What it holds by itself.
    pub state: State,
    /// How many of its records are not here.
    pub new: usize,
    /// How many are here already.
    pub known: usize,
    /// How many are damaged; they are taken in as they are.
    pub damaged: usize,
    /// How many a partner's newer Turnabout wrote; so with these.
    pub later: usize,
    records: Vec<Record>,
    preferences: std::collections::BTreeMap<String, String>,
}

/// Why a backup cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    File(FileError),
    /// A newer Turnabout wrote some of it, and not only of what a pair shares.
    Newer,
}

/// Looks into a backup. Nothing of it is kept yet.
///
/// # Errors
/// [`NotOpened`]
pub fn open(store: Store, bytes: &[u8]) -> Result<Opened, NotOpened> {
    let file = files::read(bytes).map_err(NotOpened::File)?;
    let created = file.created;
    let backup = file.into_backup().map_err(NotOpened::File)?;
    let records: Vec<_> = backup.records.into_iter().map(Record::brought).collect();
    let known = records.iter().filter(|record| store.knows(record)).count();
    let new = records.len() - known;
    let read = Read::of(records.clone());
    if read.newer {
        return Err(NotOpened::Newer);
    }
    let damaged = read.damaged();
    Ok(Opened {
        saved: created,
        state: State::fold(read.entries.iter().map(|(_, entry)| entry)),
        new,
        known,
        damaged,
        later: read.set_aside.len() - damaged,
        records,
        preferences: backup.preferences,
    })
}

/// Takes in what is new in a backup: all of it, or nothing. What is here stays as it is. Answers how many records were new.
///
/// # Errors
/// As [`Store::record`].
pub async fn take_in(store: Store, opened: Opened) -> Result<usize, Trouble> {
    let was_empty = store.with_entries(<[_]>::is_empty);
    let count = store.take_in_records(opened.records).await?;
    preferences::take_in(&opened.preferences);
    if was_empty {
        // All that is here is in that file.
        let newest = store.with_entries(|entries| entries.last().map(|entry| entry.id.moment()));
        keeping::note_backup(newest.map_or(opened.saved, |newest| newest.max(opened.saved)));
    }
    Ok(count)
}

/// What cannot be read, as it is, for the browser to save. One record is exactly its own bytes; several follow one another,
/// each on a line of its own.
///
/// # Errors
/// [`FileTrouble::Unsaved`] where the browser does not take the file.
pub fn save_set_aside(store: Store) -> Result<String, FileTrouble> {
    let texts: Vec<_> = store.set_aside().into_iter().map(|record| record.text).collect();
    let name = format!("turnabout-damaged-{}.txt", clock::today());
    saving::save(&name, "text/plain", texts.join("\n").as_bytes())?;
    Ok(name)
}

/// How many records there are, and since when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub changes: usize,
    /// What is damaged.
    pub damaged: usize,
    /// What a partner's newer Turnabout wrote.
    pub later: usize,
    pub since: Option<Moment>,
}

/// What is kept here now.
pub fn kept(store: Store) -> Kept {
    store.state().track();
    let set_aside = store.set_aside();
    let damaged = set_aside.iter().filter(|record| record.is_damaged()).count();
    store.with_entries(|entries| Kept {
        changes: entries.len(),
        damaged,
        later: set_aside.len() - damaged,
        since: entries.first().map(|entry| entry.id.moment()),
    })
}
