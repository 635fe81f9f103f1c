//! What bringing people would change: who is new, who is here and changed, who is here as they are.

use crate::domain::person::Person;
use crate::domain::programme::Programme;

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
            match programme.people.get(&person.id) {
                Some(known) if **known == *person => {
                    difference.same += 1;
                    continue;
                }
                Some(_) => difference.changed += 1,
                None => difference.new += 1,
            }
            difference.to_bring.push(person.clone());
        }
        difference
    }
}
