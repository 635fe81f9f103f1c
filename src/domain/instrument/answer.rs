//! What somebody answered to an item.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::item::{AnswerChoice, AnswerKind, Item};
use super::{ContentKey, Instrument};

/// An answer. Not answered is no answer at all. A choice is a text and no [`ContentKey`], for an older version may have offered
/// what this one does not; [`Instrument::check`] says whether an answer fits its item as it is today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemAnswer {
    PreferNotToSay,
    /// One of the choices offered, by its key.
    Choice(String),
    /// In the person's own words.
    Words(String),
    /// The choices that apply, by their keys.
    Choices(BTreeSet<String>),
    /// A step of a scale: 1 is the lowest.
    Step(usize),
    Number(u32),
    /// The keys of all choices, the first one first.
    Order(Vec<String>),
    /// For the key of each row the key of a choice.
    Match(BTreeMap<String, String>),
}

impl ItemAnswer {
    /// Whether it was typed, and may be half of what is meant.
    pub fn is_typed(&self) -> bool {
        matches!(self, ItemAnswer::Words(_) | ItemAnswer::Number(_))
    }
}

fn label<'a>(choices: &'a [AnswerChoice], key: &'a str) -> &'a str {
    choices.iter().find(|choice| choice.key.as_str() == key).map_or(key, |choice| &choice.label)
}

impl Instrument {
    /// What was answered, in words, a line each; `None` where the person prefers not to say. What is not offered any more is
    /// said by its key.
    pub fn in_words(&self, item: &Item, answer: &ItemAnswer) -> Option<Vec<String>> {
        let choices = item.answer.choices();
        let named = |key: &String| label(choices, key).to_string();
        Some(match answer {
            ItemAnswer::PreferNotToSay => return None,
            ItemAnswer::Words(words) => words.lines().map(String::from).collect(),
            ItemAnswer::Choice(key) => vec![named(key)],
            // In the order in which they are offered.
            ItemAnswer::Choices(keys) => {
                let place = |key: &&String| choices.iter().position(|choice| choice.key.as_str() == **key);
                let mut keys: Vec<_> = keys.iter().collect();
                keys.sort_by_key(place);
                keys.into_iter().map(named).collect()
            }
            ItemAnswer::Step(step) => vec![self.step(&item.answer, *step).unwrap_or_else(|| step.to_string())],
            ItemAnswer::Number(number) => vec![number.to_string()],
            ItemAnswer::Order(keys) => {
                keys.iter().enumerate().map(|(place, key)| format!("{}. {}", place + 1, named(key))).collect()
            }
            ItemAnswer::Match(rows) => {
                let line = |row: &AnswerChoice| {
                    rows.get(row.key.as_str()).map(|choice| format!("{}: {}", row.label, label(choices, choice)))
                };
                item.answer.rows().iter().filter_map(line).collect()
            }
        })
    }

    fn step(&self, kind: &AnswerKind, step: usize) -> Option<String> {
        let scale: ContentKey = match kind {
            AnswerKind::Scale { scale } => *scale,
            _ => return None,
        };
        self.steps(scale).get(step.checked_sub(1)?).cloned()
    }
}
