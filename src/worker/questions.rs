//! What the page asks its worker about a match that was made, and what the worker replies.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::id::PersonId;
use crate::domain::matching::cost::{Aside, Cost, cost, without_decisions};
use crate::domain::matching::explain::{RunnerUp, Standing};
use crate::domain::matching::figures::{Comparison, Figures, compare};
use crate::domain::matching::groups::{ByBackground, by_background};
use crate::domain::matching::nearest::{Nearest, Search};
use crate::domain::matching::notices::{Notice, notices};
use crate::domain::matching::score::{Terms, Weights};
use crate::domain::matching::swap::{Possible, Swap, possible_swaps, swap};
use crate::domain::matching::why_not::{WhyNot, why_not};
use crate::domain::matching::{Cohort, Outcome, Progress, match_people};
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Objective, Rules, Steering};
use crate::domain::side::Side;

/// How many of the others whom somebody could have are named.
const RUNNERS_UP: usize = 3;

/// How many pairs are named with which another could exchange partners.
const SWAPS: usize = 5;

/// Of these one has the largest total, the other the most pairs, and with them the largest smallest benefit.
const BEST: [Objective; 2] = [Objective::Total, Objective::WorstOff];

/// A question about a match.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// What this objective would give.
    Would(Objective),
    /// What should be looked at.
    Notices,
    /// How these two stand with one another, and whom else each could have.
    Couple(Couple),
    /// Why these two are no pair.
    WhyNot(Couple),
    /// What would bring this person a partner.
    Nearest(PersonId),
    /// With which pairs this one could exchange partners.
    Swaps(Couple),
    /// What it would do if these two pairs exchanged partners.
    Swap(Couple, Couple),
    /// How groups by background fare.
    Fairness,
    /// What the result is worth by every measure, and the best that its rules allow by each, with no pair fixed or ruled out.
    Measure,
    /// What it costs that these pairs are there before anything is chosen.
    Cost(Aside),
}

/// The reply to the question of the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    Would(Figures),
    Notices(Vec<Notice>),
    /// None where one of the two is not here any more.
    Couple(Option<CoupleFacts>),
    WhyNot(WhyNot),
    /// None where nothing helps that may be suggested.
    Nearest(Option<Nearest>),
    Swaps(Vec<Possible>),
    /// None where one of the four is not here any more.
    Swap(Option<Box<Swap>>),
    Fairness(Vec<ByBackground>),
    Measured(Measured),
    /// None where there are no such pairs.
    Cost(Option<Box<Cost>>),
}

/// What a result is worth, and beside it those that are the best by one measure each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    pub figures: Figures,
    pub best: Comparison,
}

/// How two people stand with one another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoupleFacts {
    /// How the mentee stands among all whom the mentor could have, and the mentor among all whom the mentee could.
    pub to_mentor: Standing,
    pub to_mentee: Standing,
    pub terms: Terms,
    pub weights: Weights,
    /// Whom else the mentor could have, and whom else the mentee could: the best first.
    pub for_mentor: Vec<RunnerUp>,
    pub for_mentee: Vec<RunnerUp>,
}

/// A match, with all that it was made of.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    pub people: &'a [Arc<Person>],
    pub rules: &'a Rules,
    pub steering: &'a Steering,
    pub outcome: &'a Outcome,
}

impl Match<'_> {
    pub fn reply(&self, question: &Question, watch: &mut dyn FnMut(Progress)) -> Reply {
        let Match { people, rules, steering, outcome } = *self;
        match question {
            Question::Would(objective) => {
                let rules = Rules { objective: *objective, ..rules.clone() };
                let made = match_people(people, &rules, steering, watch);
                Reply::Would(Figures::of(people, &rules, steering, &made))
            }
            Question::Notices => Reply::Notices(notices(people, rules, Some(outcome))),
            Question::Couple(couple) => Reply::Couple(self.couple(&Cohort::new(people, rules, steering), couple)),
            Question::WhyNot(couple) => Reply::WhyNot(why_not(people, rules, steering, outcome, couple, watch)),
            Question::Nearest(person) => {
                Reply::Nearest(Search::new(people, rules, steering).nearest(outcome, person, watch))
            }
            Question::Swaps(one) => Reply::Swaps(possible_swaps(people, rules, steering, outcome, one, SWAPS)),
            Question::Swap(one, other) => {
                Reply::Swap(swap(people, rules, steering, outcome, (one, other), watch).map(Box::new))
            }
            Question::Cost(aside) => Reply::Cost(cost(people, rules, steering, outcome, *aside, watch).map(Box::new)),
            Question::Fairness => Reply::Fairness(by_background(people, outcome, rules.seed)),
            Question::Measure => Reply::Measured(Measured {
                figures: Figures::of(people, rules, steering, outcome),
                best: compare(people, rules, &without_decisions(steering), &BEST, watch),
            }),
        }
    }

    /// How two people stand with one another, as this cohort has them.
    pub fn couple(&self, cohort: &Cohort, couple: &Couple) -> Option<CoupleFacts> {
        let (mentor, mentee) = couple;
        let why = cohort.explain(mentor, mentee)?;
        let partners = |own: &PersonId, side: Side| -> Vec<PersonId> {
            let pairs = self.outcome.pairs.iter().map(|pair| match side {
                Side::Mentor => (&pair.mentor, &pair.mentee),
                Side::Mentee => (&pair.mentee, &pair.mentor),
            });
            pairs.filter(|(person, _)| *person == own).map(|(_, partner)| partner.clone()).collect()
        };
        let others =
            |person: &PersonId, side: Side| cohort.runners_up(person, side, &partners(person, side), RUNNERS_UP);
        Some(CoupleFacts {
            to_mentor: why.to_mentor,
            to_mentee: why.to_mentee,
            terms: why.terms,
            weights: why.weights,
            for_mentor: others(mentor, Side::Mentor),
            for_mentee: others(mentee, Side::Mentee),
        })
    }
}
