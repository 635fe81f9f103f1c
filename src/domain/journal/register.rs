//! A multi-value register: what two people may set apart from one another. All versions that nobody has superseded are kept,
//! and none wins silently.

use std::collections::BTreeSet;

use super::{Author, EntryId, Stamp};

/// One version of something: what, by whom, and which entry says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Version<T> {
    pub entry: EntryId,
    pub by: Author,
    pub value: T,
}

/// The versions that count, the newest last. One is the plain value. Several are concurrent: written by people who had not
/// seen each other's.
#[derive(Clone, Debug, PartialEq)]
pub struct Register<T>(Vec<Version<T>>);

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Register<T> {
    pub fn take(&mut self, value: T, stamp: &Stamp<'_>) {
        self.0.retain(|version| !stamp.superseded.has(version.entry));
        self.0.push(Version { entry: stamp.entry, by: stamp.by.clone(), value });
    }

    pub fn versions(&self) -> &[Version<T>] {
        &self.0
    }

    /// The version that was written last. Where there are several it stands for them only where one has to be shown.
    pub fn newest(&self) -> Option<&Version<T>> {
        self.0.last()
    }

    /// Whether concurrent versions differ, so that people have to choose.
    pub fn is_concurrent(&self) -> bool {
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

    /// What a new version by somebody supersedes: all where there is one, or where they take another's words. Where the two
    /// set it apart, a new version is only beside the other's, and supersedes nothing but their own.
    pub fn superseded_by(&self, who: &Author, value: &T) -> BTreeSet<EntryId> {
        let takes = |version: &Version<T>| version.value == *value && self.may_keep(who, version);
        let alone = self.0.iter().all(|version| version.by == *who);
        if !self.is_concurrent() || alone || self.0.iter().any(takes) {
            return self.seen();
        }
        self.0.iter().filter(|version| version.by == *who).map(|version| version.entry).collect()
    }
}
