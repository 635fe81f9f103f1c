//! What a writer has seen of something that two people may set: the versions in front of them, and all that led to these.

use std::collections::BTreeSet;

use super::{Change, Entry, EntryId};

/// How many versions one entry names at most, the newest: a file takes no entry that names more than a thousand.
const MOST: usize = 500;

/// The versions that `seen` are, and all that these superseded. An entry that supersedes all of them needs none of the ones
/// between to be known where it goes, so that a text that was corrected before it was handed over can stay here.
pub fn lineage<C: Change>(seen: BTreeSet<EntryId>, entries: &[Entry<C>]) -> BTreeSet<EntryId> {
    let mut all = seen.clone();
    let mut next: Vec<EntryId> = seen.into_iter().collect();
    while let Some(id) = next.pop() {
        let Some(version) = entries.iter().find(|entry| entry.id == id) else { continue };
        next.extend(superseded(version, entries).into_iter().filter(|older| all.insert(*older)));
    }
    let first = all.len().saturating_sub(MOST);
    all.into_iter().skip(first).collect()
}

/// The versions that an entry itself supersedes. One of an older Turnabout names none, and supersedes everything before it.
pub fn superseded<C: Change>(entry: &Entry<C>, entries: &[Entry<C>]) -> BTreeSet<EntryId> {
    if let Some(named) = &entry.supersedes {
        return named.clone();
    }
    let Some(key) = entry.change.key() else { return BTreeSet::new() };
    let of_the_same = |other: &C| other.is_of_the_same(&entry.change) && other.key().is_some_and(|other| other == key);
    let before = entries.iter().filter(|other| other.id < entry.id && of_the_same(&other.change));
    before.map(|other| other.id).collect()
}
