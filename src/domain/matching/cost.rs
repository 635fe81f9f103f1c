//! What it costs that pairs are there before anything is chosen: the best result without them, beside the one with them.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::matcher::match_people;
use super::outcome::Outcome;
use super::progress::Progress;
use crate::domain::person::Person;
use crate::domain::rules::{Rules, Steering};

/// What is left aside to see what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// The pairs that the coordinator asks for.
    Pins,
    /// The pairs that were handed out.
    Held,
    /// All that the coordinator settled about single pairs: those asked for, those handed out and those ruled out.
    Decisions,
}

/// What counts of a result: what the objectives are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worth {
    /// How many people have a partner at all.
    pub people: usize,
    pub pairs: usize,
    /// The smallest benefit of anybody in a pair, in millionths; none without a pair.
    pub least: Option<u32>,
    /// The sum of the scores.
    pub total: u64,
}

/// A result, and the best one without the pairs in question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    pub with: Worth,
    pub without: Worth,
    /// The pairs of the best result without: [`super::difference::Difference::between`] says who would move.
    pub free: Outcome,
}

impl Worth {
    pub fn of(outcome: &Outcome) -> Self {
        let people: BTreeSet<_> = outcome.pairs.iter().flat_map(|pair| [&pair.mentor, &pair.mentee]).collect();
        Self { people: people.len(), pairs: outcome.pairs.len(), least: outcome.least(), total: outcome.total }
    }
}

/// Whom people would like is no decision of the coordinator's: it stays.
pub fn without_decisions(steering: &Steering) -> Steering {
    Steering { likes: steering.likes.clone(), ..Steering::default() }
}

/// What these pairs cost a result that was matched for these people, rules and steering; none where there are no such
/// pairs.
pub fn cost(
    people: &[Arc<Person>],
    rules: &Rules,
    steering: &Steering,
    outcome: &Outcome,
    aside: Aside,
    watch: &mut dyn FnMut(Progress),
) -> Option<Cost> {
    let mut free = steering.clone();
    match aside {
        Aside::Pins => free.pins.clear(),
        Aside::Held => free.held.clear(),
        Aside::Decisions => free = without_decisions(steering),
    }
    if free == *steering {
        return None;
    }
    let free = match_people(people, rules, &free, watch);
    let free = Outcome { certificate: None, ..free };
    Some(Cost { with: Worth::of(outcome), without: Worth::of(&free), free })
}
