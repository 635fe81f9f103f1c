//! What stands between two people, whoever of them said it.

use std::collections::BTreeSet;

use super::rule::Given;
use crate::domain::person::Person;

/// By place, the others from whom something stands between them and the person, in order.
#[derive(Debug)]
pub(super) struct Between(Vec<Vec<usize>>);

impl Between {
    /// What these references say; of somebody who is not here they say nothing.
    pub fn of(given: &Given<'_>, references: fn(&Person) -> &BTreeSet<String>) -> Self {
        let named = given.people.iter().enumerate().flat_map(|(place, person)| {
            references(person).iter().filter_map(move |reference| Some((place, given.directory.one(reference)?)))
        });
        Self::pairs(given.people.len(), named)
    }

    /// Between each of these pairs.
    pub fn pairs(people: usize, pairs: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut between = vec![Vec::new(); people];
        for (one, other) in pairs {
            between[one].push(other);
            between[other].push(one);
        }
        between.iter_mut().for_each(|others| others.sort_unstable());
        Self(between)
    }

    pub fn stands(&self, one: usize, other: usize) -> bool {
        self.0[one].binary_search(&other).is_ok()
    }

    pub fn others(&self, one: usize) -> &[usize] {
        &self.0[one]
    }
}
