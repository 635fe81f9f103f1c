//! Things that two people may set or remove apart from one another, each by its id.

use std::collections::{BTreeMap, BTreeSet};

use super::{EntryId, Register, Stamp};

/// Every version of each thing that nobody has superseded; `None` is a removal. What was removed and is set again, here or by
/// the other, comes back. Of versions that were written apart the newest that is no removal is the one that is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Versions<Id, T>(BTreeMap<Id, Register<Option<T>>>);

impl<Id, T> Default for Versions<Id, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<Id: Ord + Clone, T: PartialEq> Versions<Id, T> {
    /// Sets a thing, changes it, or, with `None`, removes it.
    pub fn take(&mut self, id: &Id, value: Option<T>, stamp: &Stamp<'_>) {
        self.0.entry(id.clone()).or_default().take(value, stamp);
    }

    /// The thing as it is, where it is there.
    pub fn get(&self, id: &Id) -> Option<&T> {
        self.0.get(id).and_then(there)
    }

    pub fn contains(&self, id: &Id) -> bool {
        self.get(id).is_some()
    }

    /// Everything that is there, by id.
    pub fn values(&self) -> impl Iterator<Item = &T> + Clone {
        self.0.values().filter_map(there)
    }

    pub fn len(&self) -> usize {
        self.values().count()
    }

    pub fn is_empty(&self) -> bool {
        self.values().next().is_none()
    }

    /// The versions of a thing that count.
    pub fn versions(&self, id: &Id) -> Option<&Register<Option<T>>> {
        self.0.get(id)
    }

    /// The entries whose versions of a thing count.
    pub fn seen(&self, id: &Id) -> BTreeSet<EntryId> {
        self.0.get(id).map(Register::seen).unwrap_or_default()
    }

    /// Whatever has versions that differ, so that people have to choose.
    pub fn concurrent(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().filter(|(_, versions)| versions.is_concurrent()).map(|(id, _)| id)
    }
}

fn there<T: PartialEq>(versions: &Register<Option<T>>) -> Option<&T> {
    versions.versions().iter().rev().find_map(|version| version.value.as_ref())
}
