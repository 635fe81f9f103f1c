//! What a writer has seen of something that two people may set: the versions in front of them, and all that led to these.

use std::collections::BTreeSet;

use super::{Entry, EntryId};

/// How many versions one entry names at most, the newest: a file takes no entry that names more than a thousand.
const MOST: usize = 500;

/// The versions that `seen` are, and all that these took the place of. An entry that replaces all of them needs none of
/// the ones between to be known where it goes, so that a text that was corrected before it was handed over can stay here.
pub fn lineage(seen: BTreeSet<EntryId>, entries: &[Entry]) -> BTreeSet<EntryId> {
    let mut all = seen.clone();
    let mut next: Vec<EntryId> = seen.into_iter().collect();
    while let Some(id) = next.pop() {
        let Some(version) = entries.iter().find(|entry| entry.id == id) else { continue };
        next.extend(taken_over(version, entries).into_iter().filter(|older| all.insert(*older)));
    }
    let first = all.len().saturating_sub(MOST);
    all.into_iter().skip(first).collect()
}

/// The versions that an entry itself takes the place of. One of an older Turnabout names none, and takes the place of
/// everything before it.
pub fn taken_over(entry: &Entry, entries: &[Entry]) -> BTreeSet<EntryId> {
    if let Some(named) = &entry.replaces {
        return named.clone();
    }
    let place = entry.change.place();
    let before = |other: &&Entry| other.id < entry.id && other.about == entry.about && other.change.place() == place;
    match place {
        Some(_) => entries.iter().filter(before).map(|other| other.id).collect(),
        None => BTreeSet::new(),
    }
}
