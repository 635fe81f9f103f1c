//! A mentor is one who can be a mentor, a mentee one who can be a mentee.

use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::side::Side;

#[derive(Debug)]
pub(super) struct CanBe;

impl Rule for CanBe {
    fn new(_: &Given<'_>) -> Self {
        Self
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        let can_be = |place: usize, side| pair.people[place].role.can_be(side);
        let both = can_be(pair.mentor, Side::Mentor) && can_be(pair.mentee, Side::Mentee);
        (!both).then_some(Exclusion::Role)
    }

    /// On each side are only those who can be there.
    fn bar(&self, _: &Who<'_>, _: &mut Vec<u32>) {}
}
