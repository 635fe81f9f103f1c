//! Files that use one another in a circle can only be read, changed and moved together. There is none in the domain, and
//! elsewhere none of more than a few.

use std::collections::{BTreeMap, BTreeSet};

use crate::modules::{Modules, circles};

/// The most files of a circle outside of the domain.
const MOST: usize = 4;

#[test]
fn no_circle_of_files_is_large_and_there_is_none_in_the_domain() {
    let found: Vec<_> = circles(&Modules::read().uses())
        .into_iter()
        .filter(|circle| circle.len() > MOST || circle.iter().any(|file| file.starts_with("domain/")))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_circle_that_is_there_is_found() {
    let uses = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("f", "a")];
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, used) in uses {
        all.entry(file.into()).or_default().insert(used.into());
        all.entry(used.into()).or_default();
    }
    assert_eq!(circles(&all), [["a", "b", "c"]]);
}

/// What keeps the test above honest: paths that begin at a module of the file itself lead somewhere, too.
#[test]
fn a_use_by_the_name_of_a_child_is_a_use() {
    let uses = Modules::read().uses();
    assert!(uses["pages/programme/bring/mod"].contains("pages/programme/bring/table"), "by `table::Table`");
    assert!(uses["domain/matching/rules/mod"].contains("domain/matching/rules/ban"), "by `ban::Ban`");
}
