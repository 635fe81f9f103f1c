//! Each change in a few words, as a history or a notice says it: beside the others of its subject.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::content::topics::Topics;
use crate::domain::journal::Act;
use crate::domain::state::{AnyChange, AnyEntry, OfSubject, State};
use crate::t;

mod pair;
mod profile;
mod programme;

pub use pair::{let_out, term};

/// Says changes, for which it looks up what they name in the entries about the same.
pub struct Wording<'a> {
    pub state: &'a State,
    pub topics: &'a Topics,
    pub around: &'a [&'a AnyEntry],
}

impl Wording<'_> {
    /// What an act did: its first change, and how many more there are.
    pub fn act(&self, act: &Act<AnyChange>) -> String {
        let what = self.entry(act.first());
        match act.entries.len() {
            0 | 1 => what,
            count => t!("did-more", what = what, count = count - 1),
        }
    }

    fn entry(&self, entry: &AnyEntry) -> String {
        match &entry.change {
            AnyChange::Programme(id, change) => self.of_programme(id, entry, change),
            AnyChange::Profile(_, change) => self.of_profile(change),
            AnyChange::Pair(id, change) => self.of_pair(id, change),
            AnyChange::Device(_, change) => pair::of_device(change),
        }
    }

    /// What the newest change of a subject says, of those that say something of it.
    fn last<C: OfSubject, T>(&self, says: impl Fn(&C) -> Option<T>) -> Option<T> {
        self.around.iter().rev().find_map(|entry| says(C::of(&entry.change)?.1))
    }
}
