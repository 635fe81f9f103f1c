//! Who would be told something new if the pairs of one result were replaced by those of another.

use std::collections::BTreeSet;

use super::difference::{Difference, Moved, Partner};
use super::outcome::Outcome;
use crate::domain::id::PersonId;

/// Everybody who is still here and whose partners change: by what that is for them, in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renewed {
    /// They had nobody, and get a partner.
    pub placed: Vec<PersonId>,
    /// A partner of theirs is gone, and they get another.
    pub replaced: Vec<PersonId>,
    /// A partner of theirs is gone, and they get no other.
    pub lone: Vec<PersonId>,
    /// They keep all their partners, and get one more.
    pub more: Vec<PersonId>,
    /// Their partner is still here, and they get another.
    pub moved: Vec<PersonId>,
    /// Their partner is still here, and they get no other.
    pub lost: Vec<PersonId>,
}

impl Renewed {
    /// `here`: who is in the programme now.
    pub fn between(before: &Outcome, after: &Outcome, here: impl Fn(&PersonId) -> bool) -> Self {
        let mut renewed = Self::default();
        for moved in Difference::between(before, after).people {
            if here(&moved.person) {
                renewed.add(&moved, &here);
            }
        }
        for people in renewed.all_mut() {
            people.sort_unstable();
        }
        renewed
    }

    fn add(&mut self, moved: &Moved, here: impl Fn(&PersonId) -> bool) {
        fn partners(held: &[Partner]) -> BTreeSet<&PersonId> {
            held.iter().map(|one| &one.partner).collect()
        }
        let (before, after) = (partners(&moved.before), partners(&moved.after));
        let gets = after.difference(&before).next().is_some();
        let mut loses = before.difference(&after).peekable();
        let people = match (loses.peek().is_some(), gets) {
            (false, false) => return,
            (false, true) if before.is_empty() => &mut self.placed,
            (false, true) => &mut self.more,
            (true, gets) => match (loses.any(|partner| here(partner)), gets) {
                (true, true) => &mut self.moved,
                (true, false) => &mut self.lost,
                (false, true) => &mut self.replaced,
                (false, false) => &mut self.lone,
            },
        };
        people.push(moved.person.clone());
    }

    fn all_mut(&mut self) -> [&mut Vec<PersonId>; 6] {
        [&mut self.placed, &mut self.replaced, &mut self.lone, &mut self.more, &mut self.moved, &mut self.lost]
    }

    /// Whether anybody whose partner is still here gets another one, or none.
    pub fn parts_any(&self) -> bool {
        !self.moved.is_empty() || !self.lost.is_empty()
    }
}
