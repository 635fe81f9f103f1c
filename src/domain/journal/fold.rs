//! The fold: from entries, in whatever order they come, to what is true.

use super::superseded::Undone;
use super::{Change, Entry, Stamp, Superseded, merge, undo};

/// What these entries about one thing lead to, in whatever order they come here, and which of them are undone: first these are left out,
/// then the rest is taken in by its ids.
pub fn fold<'a, C: Change + 'a>(
    about: &C::About,
    entries: impl IntoIterator<Item = &'a Entry<C>>,
) -> (C::State, Undone) {
    let entries = merge::ordered(entries);
    let undone = undo::undone(&entries);
    let mut state = C::State::default();
    for entry in entries {
        let superseded = Superseded::by(entry, &undone);
        let stamp = Stamp { entry: entry.id, by: &entry.by, superseded: &superseded };
        match undone.contains_key(&entry.id) {
            true => entry.change.remember(&stamp, &mut state),
            false => entry.change.apply(about, &stamp, &mut state),
        }
    }
    (state, undone)
}
