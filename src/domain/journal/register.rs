//! What two people may set apart from one another: all versions that nobody has replaced are kept, and none wins silently.

use std::collections::{BTreeMap, BTreeSet};

use super::{Author, Entry, EntryId};

/// One version of something: what, by whom, and which entry says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Version<T> {
    pub entry: EntryId,
    pub by: Author,
    pub value: T,
}

/// The versions that count, the newest last. One is the plain value. Several were written apart, by people who had not
/// seen each other's.
#[derive(Clone, Debug, PartialEq)]
pub struct Register<T>(Vec<Version<T>>);

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Register<T> {
    pub fn take(&mut self, entry: &Entry, value: T, replaced: &Replaced) {
        self.0.retain(|version| !replaced.has(version.entry));
        self.0.push(Version { entry: entry.id, by: entry.by.clone(), value });
    }

    pub fn versions(&self) -> &[Version<T>] {
        &self.0
    }

    /// The version that was written last. Where there are several it stands for them only where one has to be shown.
    pub fn newest(&self) -> Option<&Version<T>> {
        self.0.last()
    }

    /// Whether versions that differ were written apart, so that people have to choose.
    pub fn is_torn(&self) -> bool {
        self.0.iter().any(|version| version.value != self.0[0].value)
    }

    /// The versions that count.
    pub fn seen(&self) -> BTreeSet<EntryId> {
        self.0.iter().map(|version| version.entry).collect()
    }

    pub fn has(&self, entry: EntryId) -> bool {
        self.0.iter().any(|version| version.entry == entry)
    }

    /// Whether somebody may make this one of several versions the only one: their own they may only give up. What both
    /// set apart needs both, the one who wrote a version and the one who takes it.
    pub fn may_keep(&self, who: &Author, version: &Version<T>) -> bool {
        version.by != *who || self.0.iter().all(|version| version.by == *who)
    }

    /// What a new version by somebody replaces: all where there is one, or where they take another's words. Where the two
    /// set it apart, a new version is only beside the other's, and replaces nothing but their own.
    pub fn replaceable(&self, who: &Author, value: &T) -> BTreeSet<EntryId> {
        let takes = |version: &Version<T>| version.value == *value && self.may_keep(who, version);
        let alone = self.0.iter().all(|version| version.by == *who);
        if !self.is_torn() || alone || self.0.iter().any(takes) {
            return self.seen();
        }
        self.0.iter().filter(|version| version.by == *who).map(|version| version.entry).collect()
    }
}

/// Which versions an entry takes the place of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    before: Option<EntryId>,
    these: BTreeSet<EntryId>,
}

impl Replaced {
    /// Those that the entry names, and, where one of these is undone, those that it named in its turn: who saw a change
    /// saw what it changed.
    pub fn by(entry: &Entry, undone: &Undone) -> Self {
        let mut replaced = Self::default();
        let mut next = vec![(entry.id, entry.replaces.as_ref())];
        while let Some((id, replaces)) = next.pop() {
            let Some(named) = replaces else {
                replaced.before = replaced.before.max(Some(id));
                continue;
            };
            for version in named {
                if replaced.these.insert(*version)
                    && let Some(replaces) = undone.get(version)
                {
                    next.push((*version, replaces.as_ref()));
                }
            }
        }
        replaced
    }

    pub(super) fn has(&self, version: EntryId) -> bool {
        self.before.is_some_and(|before| version < before) || self.these.contains(&version)
    }
}

/// The entries that are undone, each with what it had replaced.
pub type Undone = BTreeMap<EntryId, Option<BTreeSet<EntryId>>>;
