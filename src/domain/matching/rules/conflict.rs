//! A conflict of interest that one of the two declared.

use super::between::Between;
use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct Conflict(Between);

impl Rule for Conflict {
    fn new(given: &Given<'_>) -> Self {
        Self(Between::of(given, |person| &person.conflicts))
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        self.0.stands(pair.mentor, pair.mentee).then_some(Exclusion::Conflict)
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        who.bar_places(self.0.others(who.place), barred);
    }
}
