//! The two share enough times to meet, where both said theirs. What somebody was not asked excludes nobody.

use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::time::Availability;

/// By place.
#[derive(Debug)]
pub(super) struct Time(Vec<Option<Availability>>);

impl Rule for Time {
    fn new(given: &Given<'_>) -> Self {
        Self(given.people.iter().map(|person| person.availability).collect())
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        let shared = self.0[pair.mentor]?.shared(self.0[pair.mentee]?);
        let needed = pair.rules.shared_times;
        (shared < needed).then_some(Exclusion::NoTime { shared, needed })
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        let all = self.0.as_slice();
        if let Some(own) = all[who.place] {
            who.bar_where(barred, |other| all[other].is_some_and(|times| own.shared(times) < who.rules.shared_times));
        }
    }
}
