//! The groups by background whose fares are compared: of people who said so, and agreed that it is used.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::fairness::{BACKGROUND, Fairness, fairness};
use super::outcome::Outcome;
use crate::domain::background::BackgroundItem;
use crate::domain::instrument::ItemAnswer;
use crate::domain::person::Person;

/// How the groups fare whom one question makes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ByBackground {
    pub question: BackgroundItem,
    /// How many people chose an answer, and agreed that it is used to find partners.
    pub agreed: usize,
    /// A group is named by the answer that its people chose.
    pub fairness: Fairness,
}

/// What somebody chose, if they agreed that it is used. Nobody is put in a group for words of their own.
fn chosen(person: &Person, question: BackgroundItem) -> Option<String> {
    match person.background.get(&question) {
        Some(ItemAnswer::Choice(choice)) if person.for_matching.contains(&question) => Some(choice.clone()),
        _ => None,
    }
}

/// How the groups of each question fare that anybody answered who takes part. The seed is that of the lots.
pub fn by_background(people: &[Arc<Person>], outcome: &Outcome, seed: u32) -> Vec<ByBackground> {
    let of_question = |question: BackgroundItem| {
        let taking_part = people.iter().filter(|person| person.consent && person.capacity > 0);
        let agreed = taking_part.filter(|person| chosen(person, question).is_some()).count();
        (agreed > 0).then(|| ByBackground {
            question,
            agreed,
            fairness: fairness(people, outcome, |person| chosen(person, question), BACKGROUND, seed),
        })
    };
    let questions: BTreeSet<BackgroundItem> = people.iter().flat_map(|person| &person.for_matching).copied().collect();
    questions.into_iter().filter_map(of_question).collect()
}
