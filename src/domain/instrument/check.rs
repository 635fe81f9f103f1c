//! Whether an answer fits its item.

use std::collections::BTreeSet;

use super::answer::ItemAnswer;
use super::item::{AnswerChoice, AnswerKind, Item};
use super::{ContentKey, Instrument};

/// The most characters in an answer in one's own words.
pub const MOST_IN_WORDS: usize = 5_000;

/// Why an answer is not taken. `content::refused` has the sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerRefused {
    /// One of the answers is to be chosen.
    ChooseOne,
    /// At least so many are to be chosen.
    ChooseAtLeast(usize),
    /// At most so many are to be chosen.
    ChooseAtMost(usize),
    /// A choice that goes with no other was chosen together with others.
    Alone,
    /// A whole number is to be typed, both ends included.
    Number { least: u32, most: u32 },
    /// Words are to be written.
    Words,
    /// Words are to be written, or another answer is to be chosen.
    OwnWords,
    /// There are more than [`MOST_IN_WORDS`] characters.
    TooLong,
    /// All of the choices are to be put in order, each once.
    Order,
    /// Every row needs one of the choices.
    EveryRow,
    /// The item offers no such answer: it is of another kind, or of another version.
    NotOffered,
}

/// Whether there is a choice of that key.
fn is_offered(choices: &[AnswerChoice], key: &str) -> bool {
    choices.iter().any(|choice| choice.key.as_str() == key)
}

fn one_of(choices: &[AnswerChoice], key: &str) -> Result<(), AnswerRefused> {
    if is_offered(choices, key) { Ok(()) } else { Err(AnswerRefused::NotOffered) }
}

fn words(text: &str, missing: AnswerRefused) -> Result<(), AnswerRefused> {
    match text.chars().count() {
        _ if text.trim().is_empty() => Err(missing),
        count if count > MOST_IN_WORDS => Err(AnswerRefused::TooLong),
        _ => Ok(()),
    }
}

fn several(
    choices: &[AnswerChoice],
    keys: &BTreeSet<String>,
    (least, most): (usize, Option<usize>),
    alone: &[ContentKey],
) -> Result<(), AnswerRefused> {
    keys.iter().try_for_each(|key| one_of(choices, key))?;
    if keys.iter().any(|key| is_alone(alone, key)) {
        return if keys.len() == 1 { Ok(()) } else { Err(AnswerRefused::Alone) };
    }
    match most {
        _ if keys.len() < least => Err(AnswerRefused::ChooseAtLeast(least)),
        Some(most) if keys.len() > most => Err(AnswerRefused::ChooseAtMost(most)),
        _ => Ok(()),
    }
}

fn is_alone(alone: &[ContentKey], key: &str) -> bool {
    alone.iter().any(|alone| alone.as_str() == key)
}

/// The choices once one of them is pressed: it is added, or taken out. One that goes with no other takes these out, and
/// gives way to any other.
pub fn pressed(mut keys: BTreeSet<String>, key: &str, alone: &[ContentKey]) -> BTreeSet<String> {
    if !keys.remove(key) {
        keys.retain(|other| !is_alone(alone, key) && !is_alone(alone, other));
        keys.insert(key.to_string());
    }
    keys
}

fn order(choices: &[AnswerChoice], keys: &[String]) -> Result<(), AnswerRefused> {
    let all: BTreeSet<&str> = choices.iter().map(|choice| choice.key.as_str()).collect();
    let given: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    if keys.len() == all.len() && given == all { Ok(()) } else { Err(AnswerRefused::Order) }
}

impl Instrument {
    /// Whether the answer is one that the item takes.
    ///
    /// # Errors
    /// [`AnswerRefused`], which says what to do instead.
    pub fn check(&self, item: &Item, answer: &ItemAnswer) -> Result<(), AnswerRefused> {
        match (&item.answer, answer) {
            (_, ItemAnswer::PreferNotToSay) if item.can_decline => Ok(()),
            (AnswerKind::One { choices, .. }, ItemAnswer::Choice(key)) => one_of(choices, key),
            (AnswerKind::One { own: Some(_), .. }, ItemAnswer::Words(text)) => words(text, AnswerRefused::OwnWords),
            (AnswerKind::Words { .. }, ItemAnswer::Words(text)) => words(text, AnswerRefused::Words),
            (AnswerKind::Several { choices, least, most, alone }, ItemAnswer::Choices(keys)) => {
                several(choices, keys, (*least, *most), alone)
            }
            (AnswerKind::Scale { scale }, ItemAnswer::Step(step)) if (1..=self.steps(*scale).len()).contains(step) => {
                Ok(())
            }
            (AnswerKind::Number { least, most }, ItemAnswer::Number(number)) => {
                let (least, most) = (*least, *most);
                if (least..=most).contains(number) { Ok(()) } else { Err(AnswerRefused::Number { least, most }) }
            }
            (AnswerKind::Order { choices }, ItemAnswer::Order(keys)) => order(choices, keys),
            (AnswerKind::Match { rows, choices }, ItemAnswer::Match(given)) => {
                if given.keys().any(|row| !is_offered(rows, row)) {
                    return Err(AnswerRefused::NotOffered);
                }
                if rows.iter().any(|row| !given.contains_key(row.key.as_str())) {
                    return Err(AnswerRefused::EveryRow);
                }
                given.values().try_for_each(|key| one_of(choices, key))
            }
            _ => Err(AnswerRefused::NotOffered),
        }
    }
}

impl Item {
    /// What to do where there is no answer, and one is needed.
    pub fn missing(&self) -> AnswerRefused {
        match self.answer {
            AnswerKind::One { .. } | AnswerKind::Scale { .. } => AnswerRefused::ChooseOne,
            AnswerKind::Several { least, .. } => AnswerRefused::ChooseAtLeast(least),
            AnswerKind::Number { least, most } => AnswerRefused::Number { least, most },
            AnswerKind::Words { .. } => AnswerRefused::Words,
            AnswerKind::Order { .. } => AnswerRefused::Order,
            AnswerKind::Match { .. } => AnswerRefused::EveryRow,
        }
    }

    /// Whether one of its choices has that key.
    pub(super) fn offers(&self, key: ContentKey) -> bool {
        is_offered(self.answer.choices(), key.as_str())
    }
}
