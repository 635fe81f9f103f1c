//! Nobody is their own mentor.

use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct SamePerson;

impl Rule for SamePerson {
    fn new(_: &Given<'_>) -> Self {
        Self
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        (pair.mentor == pair.mentee).then_some(Exclusion::SamePerson)
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        who.bar_places(&[who.place], barred);
    }
}
