//! What the journal asks of a change. It knows nothing else of the subjects that it records.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{EntryId, Stamp};

/// A change of a subject.
pub trait Change: Clone + PartialEq + Serialize {
    /// Which one of a kind a journal of such changes is about.
    type About;
    /// What the changes lead to.
    type State: Default;
    /// What a change sets.
    type Key: Ord;

    /// Takes the change in, where it is newer than all so far. One of what is not (or no longer) there changes nothing.
    fn apply(&self, about: &Self::About, stamp: &Stamp<'_>, state: &mut Self::State);

    /// Takes in what is to be known of a change that was undone.
    fn remember(&self, _stamp: &Stamp<'_>, _state: &mut Self::State) {}

    /// What it sets, where a later change with the same key covers it: then that one has to be undone first.
    fn key(&self) -> Option<Self::Key>;

    /// Whether it counts for ever. A file that was saved is with somebody, files are sealed to a key that was made, and a
    /// space that was opened, or a questionnaire that was started, holds what was written in it.
    fn is_final(&self) -> bool;

    /// Whether it only says how far somebody has come, and changes no answer: it is part of no act.
    fn is_mark(&self) -> bool {
        false
    }

    /// The entries that it takes back, where it is an undo.
    fn undone(&self) -> Option<&BTreeSet<EntryId>>;

    /// The change that takes these entries about the same back; `None` where all of them count for ever.
    fn undo(&self, entries: BTreeSet<EntryId>) -> Option<Self>;

    /// Whether the other one is about the same: the same programme, the same questionnaire. One subject's own journal
    /// speaks of nothing else.
    fn is_of_the_same(&self, _other: &Self) -> bool {
        true
    }
}
