//! Both have agreed to be matched, and take somebody now.

use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct TakingPart;

impl Rule for TakingPart {
    fn new(_: &Given<'_>) -> Self {
        Self
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        [pair.mentor, pair.mentee].into_iter().find_map(|place| {
            let person = &pair.people[place];
            if !person.consent {
                Some(Exclusion::NoConsent { person: person.id.clone() })
            } else if person.capacity == 0 {
                Some(Exclusion::TakesNobody { person: person.id.clone() })
            } else {
                None
            }
        })
    }

    /// On each side are only those who take part.
    fn bar(&self, _: &Who<'_>, _: &mut Vec<u32>) {}
}
