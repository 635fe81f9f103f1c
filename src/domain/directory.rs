//! How a reference to a person (a manager, somebody vetoed) finds its person.

use std::collections::BTreeMap;

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

/// Finds people by id or by name.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    by_id: BTreeMap<PersonId, usize>,
    /// By folded name; `Several` where people share one.
    by_name: BTreeMap<String, Found>,
}

impl Directory {
    pub fn new<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut directory = Self::default();
        for (place, person) in people.into_iter().enumerate() {
            directory.by_id.insert(person.id.clone(), place);
            let name = fold(&person.name);
            if !name.is_empty() {
                directory.by_name.entry(name).and_modify(|f| *f = Found::Several).or_insert(Found::One(place));
            }
        }
        directory
    }

    pub fn place(&self, id: &PersonId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The person with exactly this id; else the only person with this name, whatever its case and spacing.
    pub fn find(&self, reference: &str) -> Found {
        let reference = reference.trim();
        if let Some(place) = self.place(&PersonId::new(reference)) {
            return Found::One(place);
        }
        self.by_name.get(&fold(reference)).copied().unwrap_or(Found::Nobody)
    }

    /// As [`Directory::find`], where only a single person will do.
    pub fn one(&self, reference: &str) -> Option<usize> {
        match self.find(reference) {
            Found::One(place) => Some(place),
            Found::Nobody | Found::Several => None,
        }
    }
}
