//! Why not these two: the rule, or what forcing the pair would cost the others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use super::matcher::match_people;
use super::open::Open;
use super::outcome::Outcome;
use super::progress::Progress;
use crate::domain::benefit::whole;
use crate::domain::id::PersonId;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Rules, Steering};
use crate::domain::side::Side;

/// Why two people are no pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNot {
    /// They are one.
    Paired,
    /// A rule forbids it, or pins leave one of them no place.
    Rule { why: Exclusion },
    /// It is possible, and this is what it would do.
    Forced(Forced),
}

/// What forcing a pair does to the result: found by matching again with the pair pinned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forced {
    /// The total before.
    pub of: u64,
    /// By how much the total falls. Where the total does not come first it may rise: then it is below 0.
    pub total: i64,
    /// By how many the pairs fall.
    pub pairs: i64,
    /// The smallest benefit before and after, in millionths; none where one of the results has no pair.
    pub least: Option<(u32, u32)>,
    /// What everybody but those whose pairs are forced gains together, before and after, in millionths.
    pub others: (u64, u64),
    /// Who would have other partners, the two among them, in the order of their ids.
    pub changes: Vec<Changed>,
}

/// How somebody's partners on one side of a pair change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Changed {
    pub person: PersonId,
    /// The side on which the person stands in those pairs.
    pub side: Side,
    pub loses: Vec<PersonId>,
    pub gains: Vec<PersonId>,
}

/// Why these two are no pair of this result, which was matched for these people, rules and steering.
pub fn why_not(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    outcome: &Outcome,
    couple: &Couple,
    watch: &mut dyn FnMut(Progress),
) -> WhyNot {
    let mut matched = |forced: &Steering| match_people(people, rules, forced, watch);
    why_not_by(&Cohort::new(people, rules, steering), steering, outcome, couple, &mut matched)
}

/// As [`why_not`], of a cohort that is there, where `matched` makes the match with other steering.
pub fn why_not_by(
    cohort: &Cohort,
    steering: &Steering,
    outcome: &Outcome,
    couple: &Couple,
    matched: &mut dyn FnMut(&Steering) -> Outcome,
) -> WhyNot {
    if outcome.pairs.iter().any(|pair| pair.mentor == couple.0 && pair.mentee == couple.1) {
        return WhyNot::Paired;
    }
    if let Some(why) = rule_against(cohort, steering, couple) {
        return WhyNot::Rule { why };
    }
    let mut forced = steering.clone();
    forced.pins.insert(couple.clone());
    WhyNot::Forced(self::forced(outcome, &matched(&forced), &[&couple.0, &couple.1]))
}

/// What it costs to have the second result instead of the first, for the sake of these people.
pub(super) fn forced(before: &Outcome, after: &Outcome, own: &[&PersonId]) -> Forced {
    let others = |outcome: &Outcome| {
        let gains = outcome.pairs.iter();
        let gains = gains.flat_map(|pair| [(&pair.mentor, pair.mentor_benefit), (&pair.mentee, pair.mentee_benefit)]);
        gains.filter(|(person, _)| !own.contains(person)).map(|(_, benefit)| u64::from(whole(benefit))).sum()
    };
    Forced {
        of: before.total,
        total: before.total as i64 - after.total as i64,
        pairs: before.pairs.len() as i64 - after.pairs.len() as i64,
        least: before.least().zip(after.least()),
        others: (others(before), others(after)),
        changes: changes(before, after),
    }
}

/// The rule against the pair, if one is; or whose places the pins have all taken.
fn rule_against(cohort: &Cohort, steering: &Steering, couple: &Couple) -> Option<Exclusion> {
    let (mentor, mentee) = match cohort.places(couple) {
        Ok(places) => places,
        Err(gone) => return Some(gone),
    };
    cohort.excluded(mentor, mentee, cohort.benefits(mentor, mentee)).or_else(|| {
        // Pins come before the pairs that are held.
        let pinned = Steering { held: BTreeSet::new(), ..steering.clone() };
        let mut left = Open::new(cohort, &pinned).left.clone();
        left.take(cohort, mentor, mentee).err()
    })
}

/// Who has other partners in the second result than in the first.
pub fn changes(before: &Outcome, after: &Outcome) -> Vec<Changed> {
    let partners = |outcome: &Outcome| {
        let mut partners: BTreeMap<(PersonId, Side), BTreeSet<PersonId>> = BTreeMap::new();
        for pair in &outcome.pairs {
            partners.entry((pair.mentor.clone(), Side::Mentor)).or_default().insert(pair.mentee.clone());
            partners.entry((pair.mentee.clone(), Side::Mentee)).or_default().insert(pair.mentor.clone());
        }
        partners
    };
    let (before, after) = (partners(before), partners(after));
    let nobody = BTreeSet::new();
    let everybody: BTreeSet<&(PersonId, Side)> = before.keys().chain(after.keys()).collect();
    let change = |key: &(PersonId, Side)| {
        let (had, has) = (before.get(key).unwrap_or(&nobody), after.get(key).unwrap_or(&nobody));
        let changed = Changed {
            person: key.0.clone(),
            side: key.1,
            loses: had.difference(has).cloned().collect(),
            gains: has.difference(had).cloned().collect(),
        };
        (had != has).then_some(changed)
    };
    everybody.into_iter().filter_map(change).collect()
}
