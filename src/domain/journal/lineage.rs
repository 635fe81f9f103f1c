//! What a writer has seen of something that two people may set: the versions in front of them, and all that led to these.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Entry, EntryId};

/// How many versions one entry names at most, the newest: a file takes no entry that names more than a thousand.
const MOST: usize = 500;

/// The entries about one thing, by id and by what they set.
pub struct Lineage<'a, C: Change> {
    by_id: BTreeMap<EntryId, &'a Entry<C>>,
    by_key: BTreeMap<C::Key, Vec<&'a Entry<C>>>,
}

impl<'a, C: Change> Lineage<'a, C> {
    pub fn of(entries: impl IntoIterator<Item = &'a Entry<C>>) -> Self {
        let mut lineage = Self { by_id: BTreeMap::new(), by_key: BTreeMap::new() };
        for entry in entries {
            lineage.by_id.insert(entry.id, entry);
            if let Some(key) = entry.change.key() {
                lineage.by_key.entry(key).or_default().push(entry);
            }
        }
        lineage
    }

    /// The versions that an entry itself supersedes. One of an older Turnabout names none, and supersedes everything before
    /// it.
    pub fn superseded(&self, entry: &Entry<C>) -> BTreeSet<EntryId> {
        if let Some(named) = &entry.supersedes {
            return named.clone();
        }
        let set = entry.change.key().and_then(|key| self.by_key.get(&key));
        let before = |other: &&&Entry<C>| other.id < entry.id && other.change.is_of_the_same(&entry.change);
        set.into_iter().flatten().filter(before).map(|other| other.id).collect()
    }

    /// The versions that `seen` are, and all that these superseded. An entry that supersedes all of them needs none of the
    /// ones between to be known where it goes, so that a text that was corrected before it was handed over can stay here.
    pub fn behind(&self, seen: BTreeSet<EntryId>) -> BTreeSet<EntryId> {
        let mut all = seen.clone();
        let mut next: Vec<EntryId> = seen.into_iter().collect();
        while let Some(id) = next.pop() {
            let Some(version) = self.by_id.get(&id) else { continue };
            next.extend(self.superseded(version).into_iter().filter(|older| all.insert(*older)));
        }
        let first = all.len().saturating_sub(MOST);
        all.into_iter().skip(first).collect()
    }
}
