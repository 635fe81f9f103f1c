//! What was typed and not saved yet. It lives as long as the tab, and is no history. Where this device has a lock it lives
//! in memory only: a browser may write what a tab keeps to the disk.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::shelf::Shelf;

/// How the names of all our small texts begin.
const OURS: &str = "turnabout.";

thread_local! {
    /// The drafts, where they are kept in memory only.
    static MEMORY: RefCell<Option<BTreeMap<String, String>>> = const { RefCell::new(None) };
}

/// What was typed under this name, if anything.
pub fn get(name: &str) -> Option<String> {
    MEMORY.with_borrow(|memory| match memory {
        Some(drafts) => drafts.get(name).cloned(),
        None => Shelf::Tab.get(name),
    })
}

/// Keeps what is typed, or forgets it. In a browser that keeps nothing it still stands in its field.
pub fn set(name: &str, text: Option<&str>) {
    MEMORY.with_borrow_mut(|memory| match (memory, text) {
        (Some(drafts), Some(text)) => drop(drafts.insert(name.into(), text.into())),
        (Some(drafts), None) => drop(drafts.remove(name)),
        (None, text) => Shelf::Tab.set(name, text),
    });
}

/// Keeps drafts in memory only from now on, or in the tab again.
pub fn keep_in_memory_only(only: bool) {
    if only {
        Shelf::Tab.clear(OURS);
    }
    MEMORY.with_borrow_mut(|memory| match only {
        true => drop(memory.get_or_insert_default()),
        false => *memory = None,
    });
}
