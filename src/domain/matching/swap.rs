//! Exchanging the partners of two pairs: what speaks against it, what it is worth to the four, and what it does to the rest.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use super::matcher::match_people;
use super::outcome::Outcome;
use super::progress::Progress;
use super::why_not::{Forced, forced};
use crate::domain::benefit::Benefits;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Rules, Steering};

/// Two pairs before and after they exchange partners: the mentor of each gets the mentee of the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swap {
    pub before: [Weighed; 2],
    pub after: [Weighed; 2],
    /// What speaks against it, if anything does.
    pub against: Vec<Against>,
    /// What keeping the two new pairs does to the result: found by matching again. None where something speaks against it.
    pub effect: Option<Forced>,
}

/// Two people, and what they gain as a pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weighed {
    pub couple: Couple,
    pub benefits: Benefits,
    /// What the pair is worth: 0 to 1,000,000.
    pub score: u32,
    /// Whether one of them gains less than the programme's floor. A pair that the coordinator asks for may.
    pub below_floor: bool,
}

/// Why one of the new pairs cannot be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Against {
    /// A rule forbids it, and not the floor.
    Rule { couple: Couple, why: Exclusion },
    /// The two are a pair already.
    Together { couple: Couple },
}

/// A pair with which another could exchange partners.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Possible {
    pub with: Couple,
    /// How much more the two new pairs are worth than the two old ones, the rest left as it is: mostly below 0.
    pub difference: i64,
}

/// The pairs after two exchange partners.
pub fn crossed(one: &Couple, other: &Couple) -> [Couple; 2] {
    [(one.0.clone(), other.1.clone()), (other.0.clone(), one.1.clone())]
}

/// The coordinator's word once two pairs of a result have exchanged partners: the new pairs are kept together, and the old
/// ones no longer.
pub fn steered(steering: &Steering, one: &Couple, other: &Couple) -> Steering {
    let mut steering = steering.clone();
    for couple in [one, other] {
        steering.pins.remove(couple);
        steering.held.remove(couple);
    }
    steering.pins.extend(crossed(one, other));
    steering
}

/// What it would do if these two pairs of a result exchanged partners; none where one of the four is not here any more.
pub fn swap(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    outcome: &Outcome,
    (one, other): (&Couple, &Couple),
    watch: &mut dyn FnMut(Progress),
) -> Option<Swap> {
    let cohort = Cohort::new(people, rules, steering);
    let weighed = |couple: &Couple| {
        let (benefits, score) = cohort.weighed(couple)?;
        Some(Weighed { couple: couple.clone(), benefits, score, below_floor: benefits.least() < rules.floor })
    };
    let new = crossed(one, other);
    let against: Vec<Against> = new.iter().filter_map(|couple| cohort.against(couple, outcome)).collect();
    let effect = against.is_empty().then(|| {
        let after = match_people(people, rules, &steered(steering, one, other), watch);
        forced(outcome, &after, &[&one.0, &one.1, &other.0, &other.1])
    });
    let [first, second] = &new;
    Some(Swap { before: [weighed(one)?, weighed(other)?], after: [weighed(first)?, weighed(second)?], against, effect })
}

/// The pairs of a result with which this one can exchange partners: so many at most, the best first; of equals as they
/// stand in the result.
pub fn possible_swaps(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    outcome: &Outcome,
    one: &Couple,
    most: usize,
) -> Vec<Possible> {
    let cohort = Cohort::new(people, rules, steering);
    let worth = |couple: &Couple| cohort.weighed(couple).map(|(_, score)| i64::from(score));
    let possible = outcome.pairs.iter().filter_map(|pair| {
        let with = (pair.mentor.clone(), pair.mentee.clone());
        if with.0 == one.0 || with.1 == one.1 {
            return None;
        }
        let new = crossed(one, &with);
        if new.iter().any(|couple| cohort.against(couple, outcome).is_some()) {
            return None;
        }
        let difference = worth(&new[0])? + worth(&new[1])? - worth(one)? - worth(&with)?;
        Some(Possible { with, difference })
    });
    let mut possible: Vec<Possible> = possible.collect();
    possible.sort_by_key(|possible| std::cmp::Reverse(possible.difference));
    possible.truncate(most);
    possible
}

impl Cohort {
    /// What speaks against a new pair that the coordinator asks for.
    fn against(&self, couple: &Couple, outcome: &Outcome) -> Option<Against> {
        let rule = match self.places(couple) {
            Ok((mentor, mentee)) => self.forbidden(mentor, mentee, self.benefits(mentor, mentee)),
            Err(gone) => Some(gone),
        };
        let together = || outcome.pairs.iter().any(|pair| pair.mentor == couple.0 && pair.mentee == couple.1);
        match rule {
            Some(why) => Some(Against::Rule { couple: couple.clone(), why }),
            None if together() => Some(Against::Together { couple: couple.clone() }),
            None => None,
        }
    }
}
