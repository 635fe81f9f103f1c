//! The two were a pair before.

use super::between::Between;
use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct Earlier(Between);

impl Rule for Earlier {
    fn new(given: &Given<'_>) -> Self {
        Self(Between::of(given, |person| &person.earlier))
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        self.0.stands(pair.mentor, pair.mentee).then_some(Exclusion::Earlier)
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        who.bar_places(self.0.others(who.place), barred);
    }
}
