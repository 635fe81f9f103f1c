//! Undo: an entry that takes others back. It is an entry as all are, so it can be undone in its turn.

use std::collections::{BTreeMap, BTreeSet};

use super::superseded::Undone;
use super::{Author, Change, Entry, EntryId, Superseded, merge};

/// Of entries in order, those that are undone.
///
/// An undo takes back what came before it, is about the same, and was written by the same person: in a pair's space
/// nobody takes back what the partner wrote. The newest is looked at first, because an undo that is itself undone takes
/// nothing back.
pub fn undone<C: Change>(entries: &[&Entry<C>]) -> Undone {
    let mut undone = Undone::new();
    if !entries.iter().any(|entry| entry.change.undone().is_some()) {
        return undone;
    }
    let by_id: BTreeMap<EntryId, &Entry<C>> = entries.iter().map(|entry| (entry.id, *entry)).collect();
    for entry in entries.iter().rev() {
        let Some(named) = entry.change.undone().filter(|_| !undone.contains_key(&entry.id)) else { continue };
        let takes_back = |other: &&&Entry<C>| {
            let same = other.by == entry.by && other.change.is_of_the_same(&entry.change);
            other.id < entry.id && same && !other.change.is_final()
        };
        for other in named.iter().filter_map(|id| by_id.get(id)).filter(takes_back) {
            undone.insert(other.id, other.supersedes.clone());
        }
    }
    undone
}

/// What somebody did at one time: one entry, or several that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Act<C> {
    /// At least one, in order.
    pub entries: Vec<Entry<C>>,
    pub standing: ActStanding,
}

/// Whether an act counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActStanding {
    /// It counts, and can be undone.
    Counts,
    /// It counts, and later changes cover all of it: these have to be undone first.
    Covered,
    /// It counts for ever.
    Final,
    /// It was taken back by these entries.
    TakenBack(BTreeSet<EntryId>),
}

impl<C: Change> Act<C> {
    pub fn first(&self) -> &Entry<C> {
        // `acts` makes none without an entry.
        &self.entries[0]
    }

    pub fn by(&self) -> &Author {
        &self.first().by
    }

    /// The change that takes the act back, or, where it is taken back, brings it back; `None` where neither can be.
    pub fn turned(&self) -> Option<C> {
        let entries = match &self.standing {
            ActStanding::Counts => self.entries.iter().map(|entry| entry.id).collect(),
            ActStanding::TakenBack(undos) => undos.clone(),
            ActStanding::Covered | ActStanding::Final => return None,
        };
        self.first().change.undo(entries)
    }
}

/// What was done, the newest first. An undo is no act of its own here: what it took back says so.
pub fn acts<'a, C: Change + 'a>(entries: impl IntoIterator<Item = &'a Entry<C>>) -> Vec<Act<C>> {
    acts_where(entries, |_| true)
}

/// As [`acts`], those of whose entries this is so: the others are not copied.
pub fn acts_where<'a, C: Change + 'a>(
    entries: impl IntoIterator<Item = &'a Entry<C>>,
    wanted: impl Fn(&[&Entry<C>]) -> bool,
) -> Vec<Act<C>> {
    let entries = merge::ordered(entries);
    let undone = undone(&entries);
    let mut taken_back: BTreeMap<EntryId, BTreeSet<EntryId>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !undone.contains_key(&entry.id)) {
        for id in entry.change.undone().into_iter().flatten().filter(|id| undone.contains_key(id)) {
            taken_back.entry(*id).or_default().insert(entry.id);
        }
    }
    let mut acts: BTreeMap<EntryId, Vec<&Entry<C>>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.change.undone().is_none() && !entry.change.is_mark()) {
        acts.entry(entry.act.unwrap_or(entry.id)).or_default().push(entry);
    }
    let covered = covered(&entries, &undone);
    let standing = |act: &[&Entry<C>]| {
        if let Some(undos) = act.iter().find_map(|entry| taken_back.get(&entry.id)) {
            return ActStanding::TakenBack(undos.clone());
        }
        let open: Vec<_> = act.iter().filter(|entry| !entry.change.is_final()).collect();
        match open.iter().all(|entry| covered.contains(&entry.id)) {
            _ if open.is_empty() => ActStanding::Final,
            true => ActStanding::Covered,
            false => ActStanding::Counts,
        }
    };
    acts.into_values()
        .rev()
        .filter(|act| wanted(act))
        .map(|act| Act { standing: standing(&act), entries: act.into_iter().cloned().collect() })
        .collect()
}

/// The entries that a later one with the same key superseded.
fn covered<C: Change>(entries: &[&Entry<C>], undone: &Undone) -> BTreeSet<EntryId> {
    let mut open: BTreeMap<C::Key, Vec<EntryId>> = BTreeMap::new();
    let mut covered = BTreeSet::new();
    for entry in entries.iter().filter(|entry| !undone.contains_key(&entry.id)) {
        let Some(key) = entry.change.key() else { continue };
        let superseded = Superseded::by(entry, undone);
        let open = open.entry(key).or_default();
        open.retain(|id| {
            let taken = superseded.has(*id);
            if taken {
                covered.insert(*id);
            }
            !taken
        });
        open.push(entry.id);
    }
    covered
}
