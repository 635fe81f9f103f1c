//! Short lists as people type them into a field.

use std::collections::{BTreeSet, HashSet};

use super::people::TopicNames;
use super::tidy::tidy;
use crate::domain::topic::TopicId;

/// The most entries that a person is taken to mean.
pub const MOST_ENTRIES: usize = 50;

/// The entries of a list with one a line, or with commas or semicolons between, as they were written; an entry that is
/// there twice in another case or spacing counts once.
pub fn entries(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    text.split(['\n', ',', ';'])
        .map(tidy)
        .filter(|entry| !entry.is_empty() && seen.insert(TopicId::fold(entry)))
        .collect()
}

/// The topics of such a list, by the names that are known.
pub fn topics(entries: &[String], names: &mut TopicNames) -> BTreeSet<TopicId> {
    entries.iter().map(|entry| names.topic(entry)).collect()
}
