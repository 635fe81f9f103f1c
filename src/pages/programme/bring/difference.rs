//! What bringing people would change: who is new, who is here and changed, who is here as they are.

use crate::domain::person::Person;
use crate::domain::programme::Programme;

/// How somebody who is brought stands to those who are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    New,
    Changed,
    Same,
}

impl Standing {
    pub fn of(programme: &Programme, person: &Person) -> Self {
        match programme.people.get(&person.id) {
            Some(known) if **known == *person => Standing::Same,
            Some(_) => Standing::Changed,
            None => Standing::New,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    /// The new and the changed.
    pub to_bring: Vec<Person>,
}

impl Difference {
    pub fn of(programme: &Programme, people: &[Person]) -> Self {
        let mut difference = Self::default();
        for person in people {
            match Standing::of(programme, person) {
                Standing::Same => {
                    difference.same += 1;
                    continue;
                }
                Standing::Changed => difference.changed += 1,
                Standing::New => difference.new += 1,
            }
            difference.to_bring.push(person.clone());
        }
        difference
    }
}
