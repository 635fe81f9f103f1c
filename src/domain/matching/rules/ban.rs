//! The coordinator forbade the pair.

use super::between::Between;
use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct Ban(Between);

impl Rule for Ban {
    fn new(given: &Given<'_>) -> Self {
        let place = |id| given.directory.place(id);
        let pairs = given.steering.bans.iter().filter_map(|(mentor, mentee)| Some((place(mentor)?, place(mentee)?)));
        Self(Between::pairs(given.people.len(), pairs))
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        self.0.stands(pair.mentor, pair.mentee).then_some(Exclusion::Ban)
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        who.bar_places(self.0.others(who.place), barred);
    }
}
