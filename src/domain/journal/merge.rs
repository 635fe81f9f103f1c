//! Merging journals: set union, in any order, any number of times.
//!
//! A journal is a set of entries. Two entries of one id with different contents are two members of the set; of these the
//! fold takes the one whose text comes first, byte by byte, so that every device takes the same. No device makes such
//! entries: an id is as good as unique.

use std::cmp::Ordering;

use serde::Serialize;

use super::Entry;
use crate::json;

/// All entries of both, in order, each once.
pub fn union<C: Clone + PartialEq + Serialize>(a: &[Entry<C>], b: &[Entry<C>]) -> Vec<Entry<C>> {
    let mut all: Vec<&Entry<C>> = a.iter().chain(b).collect();
    all.sort_by(|a, b| in_order(a, b));
    all.dedup();
    all.into_iter().cloned().collect()
}

/// The entries in order, of each id the one that counts.
pub fn ordered<'a, C: PartialEq + Serialize + 'a>(
    entries: impl IntoIterator<Item = &'a Entry<C>>,
) -> Vec<&'a Entry<C>> {
    let mut all: Vec<&Entry<C>> = entries.into_iter().collect();
    all.sort_by(|a, b| in_order(a, b));
    all.dedup_by_key(|entry| entry.id);
    all
}

/// By id, and entries of one id by their text.
fn in_order<C: PartialEq + Serialize>(a: &Entry<C>, b: &Entry<C>) -> Ordering {
    a.id.cmp(&b.id).then_with(|| if a == b { Ordering::Equal } else { json::write(a).cmp(&json::write(b)) })
}
