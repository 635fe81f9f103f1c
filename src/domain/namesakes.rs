//! People who may be one person that is there twice: their names are the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fold::fold;
use super::id::PersonId;
use super::person::Person;

/// Everybody whose name somebody else has too, however each writes it.
pub fn namesakes(people: &BTreeMap<PersonId, Arc<Person>>) -> BTreeSet<PersonId> {
    let mut by_name: BTreeMap<String, Vec<&PersonId>> = BTreeMap::new();
    for person in people.values().filter(|person| !person.name.trim().is_empty()) {
        by_name.entry(fold(&person.name)).or_default().push(&person.id);
    }
    by_name.into_values().filter(|same| same.len() > 1).flatten().cloned().collect()
}

/// Whether somebody else of that name is among the people.
pub fn has_namesake(people: &BTreeMap<PersonId, Arc<Person>>, person: &Person) -> bool {
    let name = fold(&person.name);
    !name.is_empty() && people.values().any(|other| other.id != person.id && fold(&other.name) == name)
}
