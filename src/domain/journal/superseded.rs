//! Which versions an entry supersedes, and what a change is told of its entry.

use std::collections::{BTreeMap, BTreeSet};

use super::{Author, Entry, EntryId};

/// What is known of the entry whose change is taken in.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    pub entry: EntryId,
    pub by: &'a Author,
    /// The versions that it supersedes.
    pub superseded: &'a Superseded,
}

/// Which versions an entry supersedes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Superseded {
    before: Option<EntryId>,
    these: BTreeSet<EntryId>,
}

impl Superseded {
    /// Those that the entry names, and, where one of these is undone, those that it named in its turn: who saw a change
    /// saw what it changed.
    pub fn by<C>(entry: &Entry<C>, undone: &Undone) -> Self {
        let mut superseded = Self::default();
        let mut next = vec![(entry.id, entry.supersedes.as_ref())];
        while let Some((id, supersedes)) = next.pop() {
            let Some(named) = supersedes else {
                superseded.before = superseded.before.max(Some(id));
                continue;
            };
            for version in named {
                if superseded.these.insert(*version)
                    && let Some(supersedes) = undone.get(version)
                {
                    next.push((*version, supersedes.as_ref()));
                }
            }
        }
        superseded
    }

    pub(super) fn has(&self, version: EntryId) -> bool {
        self.before.is_some_and(|before| version < before) || self.these.contains(&version)
    }
}

/// The entries that are undone, each with what it had superseded.
pub type Undone = BTreeMap<EntryId, Option<BTreeSet<EntryId>>>;
