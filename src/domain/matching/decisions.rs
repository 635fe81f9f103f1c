//! What the coordinator's own decisions on single pairs cost: the same match without them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::choose::match_people;
use super::outcome::Outcome;
use super::progress::Progress;
use crate::domain::person::Person;
use crate::domain::rules::{Rules, Steering};

/// What the same people and rules would give if no pair were fixed and none ruled out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undecided {
    pub pairs: usize,
    /// How many people would have no partner.
    pub alone: usize,
    pub total: u64,
}

/// Whom people would like is no decision of the coordinator's: it stays.
pub fn without_decisions(steering: &Steering) -> Steering {
    Steering { likes: steering.likes.clone(), ..Steering::default() }
}

/// Matches again without the decisions.
pub fn undecided(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    watch: &mut dyn FnMut(Progress),
) -> Undecided {
    Undecided::of(&match_people(people, rules, &without_decisions(steering), watch))
}

impl Undecided {
    pub fn of(outcome: &Outcome) -> Self {
        Self { pairs: outcome.pairs.len(), alone: outcome.unmatched.len(), total: outcome.total }
    }
}
