//! How a reference to a person (a manager, somebody vetoed) finds its person: by id, by address, by name.

use std::collections::BTreeMap;

use super::address::{self, address_in};
use super::fold::fold;
use super::id::PersonId;
use super::person::Person;

/// Whom a reference means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// This person, by place in the list that the directory was made of.
    One(usize),
    /// Nobody in the list: somebody outside the programme, or a slip of the pen.
    Nobody,
    /// No id, and a name that several people have.
    Several,
}

/// Finds people by id, by address or by name.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    by_id: BTreeMap<PersonId, usize>,
    /// By folded id and by folded address; `Several` where people share one.
    by_spelling: BTreeMap<String, Found>,
    /// By folded name; `Several` where people share one.
    by_name: BTreeMap<String, Found>,
}

impl Directory {
    pub fn new<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut directory = Self::default();
        for (place, person) in people.into_iter().enumerate() {
            directory.by_id.insert(person.id.clone(), place);
            let address = person.email.as_deref().map(address::folded);
            for spelling in std::iter::once(fold(person.id.as_str())).chain(address) {
                add(&mut directory.by_spelling, spelling, place);
            }
            add(&mut directory.by_name, fold(&person.name), place);
        }
        directory
    }

    pub fn place(&self, id: &PersonId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The person with exactly this id; else the only person with this id or address whatever its case, or with this name
    /// whatever its case and spacing. `Ria Holm <ria@example.org>` is found by either, `Holm, Ria` as Ria Holm.
    pub fn find(&self, reference: &str) -> Found {
        let reference = reference.trim();
        if let Some(place) = self.place(&PersonId::new(reference)) {
            return Found::One(place);
        }
        let folded = fold(reference);
        let by_address = || self.by_spelling.get(&address::folded(address_in(reference)?));
        let turned = || {
            let (last, first) = reference.split_once(',')?;
            self.by_name.get(&fold(&format!("{first} {last}")))
        };
        let beside = || self.by_name.get(&fold(reference.split_once('<')?.0.trim().trim_matches('"')));
        let found = self.by_spelling.get(&folded).or_else(|| self.by_name.get(&folded));
        found.or_else(by_address).or_else(turned).or_else(beside).copied().unwrap_or(Found::Nobody)
    }

    /// As [`Directory::find`], where only a single person will do.
    pub fn one(&self, reference: &str) -> Option<usize> {
        match self.find(reference) {
            Found::One(place) => Some(place),
            Found::Nobody | Found::Several => None,
        }
    }
}

fn add(places: &mut BTreeMap<String, Found>, spelling: String, place: usize) {
    if spelling.is_empty() {
        return;
    }
    let same = |found: &mut Found| {
        if *found != Found::One(place) {
            *found = Found::Several;
        }
    };
    places.entry(spelling).and_modify(same).or_insert(Found::One(place));
}
