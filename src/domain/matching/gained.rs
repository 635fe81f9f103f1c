//! What each person gains from a result: people are counted, not pairs.

use std::collections::BTreeMap;

use super::outcome::Outcome;
use crate::domain::id::PersonId;
use crate::domain::side::Side;

/// What each person in a pair gains: the mean over their pairs, 0 to 1, in the order of the ids.
pub fn gained(outcome: &Outcome) -> BTreeMap<&PersonId, f64> {
    means(
        outcome
            .pairs
            .iter()
            .flat_map(|pair| [(&pair.mentor, pair.mentor_benefit), (&pair.mentee, pair.mentee_benefit)]),
    )
}

/// The same of everybody who stands on this side of a pair, by their pairs on this side.
pub fn gained_as(outcome: &Outcome, side: Side) -> BTreeMap<&PersonId, f64> {
    means(outcome.pairs.iter().map(|pair| match side {
        Side::Mentor => (&pair.mentor, pair.mentor_benefit),
        Side::Mentee => (&pair.mentee, pair.mentee_benefit),
    }))
}

fn means<'a>(benefits: impl Iterator<Item = (&'a PersonId, f64)>) -> BTreeMap<&'a PersonId, f64> {
    let mut sums: BTreeMap<&PersonId, (f64, f64)> = BTreeMap::new();
    for (id, benefit) in benefits {
        let (sum, pairs) = sums.entry(id).or_default();
        (*sum, *pairs) = (*sum + benefit, *pairs + 1.0);
    }
    sums.into_iter().map(|(id, (sum, pairs))| (id, sum / pairs)).collect()
}
