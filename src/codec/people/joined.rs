//! Entries that are joined by a word or a mark: `Excel and Canva`, `Excel / Canva`. A name may hold the same word, so they are
//! cut only where each of the parts is an entry elsewhere too.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::list::{self, Separator};
use crate::domain::fold::fold;

/// What may join two entries.
const JOINERS: [&str; 18] = [
    " & ", " + ", "/", " and ", " und ", " et ", " y ", " e ", " en ", " i ", " ve ", " og ", " och ", " or ",
    " oder ", " ou ", " o ", "・",
];

/// The entries that are known to be such by themselves.
#[derive(Clone, Debug, Default)]
pub struct Joined {
    known: HashSet<String>,
    /// Whether commas stand between entries where other marks are usual.
    commas: bool,
}

impl Joined {
    /// For all entries of the columns: known is what is an entry alone, or a part of two that differ beyond their order.
    /// `commas`: whether a comma may join entries too, for it is not what usually stands between them.
    pub fn of(entries: &[String], commas: bool) -> Self {
        let whole: BTreeSet<String> = entries.iter().map(|entry| fold(entry)).collect();
        let mut known: HashSet<String> = HashSet::new();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for entry in &whole {
            match JOINERS.iter().find_map(|joiner| cut(entry, joiner)) {
                None => {
                    known.insert(name(entry));
                }
                Some(parts) => parts.into_iter().for_each(|part| *seen.entry(fold(part)).or_default() += 1),
            }
        }
        known.extend(seen.into_iter().filter(|(_, times)| *times > 1).map(|(part, _)| part));
        Self { known, commas }
    }

    /// The parts of an entry that are entries of their own; else the entry.
    pub fn parts(&self, entry: &str) -> Vec<String> {
        if entry.contains(',') {
            let parts = list::cut(entry, Separator::Comma);
            if self.commas && parts.iter().all(|part| self.known.contains(&name(part))) {
                return parts.into_iter().map(|part| part.trim().to_string()).collect();
            }
        } else {
            for joiner in JOINERS {
                if let Some(parts) = cut(entry, joiner)
                    && parts.iter().all(|part| self.known.contains(&fold(part)))
                {
                    return parts.into_iter().map(String::from).collect();
                }
            }
        }
        vec![entry.to_string()]
    }
}

/// The name of an entry, without its number.
fn name(entry: &str) -> String {
    fold(list::numbered(entry.trim()).0)
}

/// The parts of an entry between these joiners, outside brackets; nothing where there is but one.
fn cut<'a>(entry: &'a str, joiner: &str) -> Option<Vec<&'a str>> {
    if entry.contains(['(', '[', ':']) || !entry.contains(joiner) {
        return None;
    }
    let parts: Vec<&str> = entry.split(joiner).map(str::trim).collect();
    parts.iter().all(|part| part.chars().count() > 1).then_some(parts)
}
