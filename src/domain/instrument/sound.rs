//! Whether an instrument is sound: whatever it names is there, and nothing is there twice.

use std::collections::BTreeSet;

use thiserror::Error;

use super::condition::{Condition, Figure};
use super::item::{AnswerChoice, AnswerKind, Item};
use super::{ContentKey, Disclosure, Instrument};

/// What is wrong with an instrument, for whoever edits it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InstrumentFault {
    #[error("'{0}' is there twice")]
    Twice(ContentKey),
    #[error("'{0}' has an empty text")]
    Empty(ContentKey),
    #[error("'{0}' asks nothing: it has no items, or no choices")]
    NoChoices(ContentKey),
    #[error("'{0}' can be answered by nothing: its least is above its most")]
    Bounds(ContentKey),
    #[error("'{of}' names '{named}', which is not there, or comes later, or takes no such answer")]
    Unknown { of: ContentKey, named: ContentKey },
    #[error("'{0}' is seen by an audience that is not among its choices, or these are not the narrowest first")]
    Audience(ContentKey),
    #[error("the items of the score '{0}' have scales of different lengths, or it has none")]
    Score(ContentKey),
}

type Sound = Result<(), InstrumentFault>;

impl Instrument {
    /// Whether it is sound.
    ///
    /// # Errors
    /// The first [`InstrumentFault`] found.
    pub fn sound(&self) -> Sound {
        texts(self.key, &[&self.title, &self.about])?;
        audiences(self.key, &self.seen)?;
        if self.items.is_empty() {
            return Err(InstrumentFault::NoChoices(self.key));
        }
        for (key, steps) in &self.scales {
            if steps.len() < 2 {
                return Err(InstrumentFault::NoChoices(*key));
            }
            texts(*key, &steps.iter().collect::<Vec<_>>())?;
        }
        let scores = self.scores.iter().map(|score| score.key);
        each_once(self.items.iter().map(|item| item.key).chain(scores))?;
        each_once(self.conclusions.iter().map(|conclusion| conclusion.key))?;
        for (place, item) in self.items.iter().enumerate() {
            self.item_is_sound(item)?;
            if let Some(only_if) = &item.only_if {
                self.condition_is_sound(item.key, only_if, &self.items[..place])?;
            }
        }
        self.scores_are_sound()?;
        for conclusion in &self.conclusions {
            texts(conclusion.key, &[&conclusion.because])?;
            texts(conclusion.key, &conclusion.prepare.iter().collect::<Vec<_>>())?;
            self.condition_is_sound(conclusion.key, &conclusion.when, &self.items)?;
        }
        if let Some(verdicts) = &self.verdicts {
            for verdict in [&verdicts.not_yet, &verdicts.prepare, &verdicts.ready] {
                texts(self.key, &[&verdict.title, &verdict.about])?;
            }
        }
        Ok(())
    }

    fn item_is_sound(&self, item: &Item) -> Sound {
        let key = item.key;
        texts(key, &[&item.label, &item.asks, &item.hint])?;
        if let Some(offer) = &item.offer {
            texts(key, &[&offer.label, &offer.about])?;
        }
        if let Some(seen) = &item.seen {
            audiences(key, seen)?;
        }
        let no_choices = Err(InstrumentFault::NoChoices(key));
        match &item.answer {
            AnswerKind::One { choices, own } => {
                texts(key, &own.iter().collect::<Vec<_>>())?;
                if choices.is_empty() && own.is_none() {
                    return no_choices;
                }
                choices_are_sound(choices)
            }
            AnswerKind::Several { choices, least, most, alone } => {
                if choices.is_empty() {
                    return no_choices;
                }
                let most = most.unwrap_or(choices.len());
                if *least == 0 || *least > most || most > choices.len() {
                    return Err(InstrumentFault::Bounds(key));
                }
                if let Some(named) = alone.iter().find(|key| !item.offers(**key)) {
                    return Err(InstrumentFault::Unknown { of: key, named: *named });
                }
                choices_are_sound(choices)
            }
            AnswerKind::Scale { scale } if !self.scales.contains_key(scale) => {
                Err(InstrumentFault::Unknown { of: key, named: *scale })
            }
            AnswerKind::Number { least, most } if least > most => Err(InstrumentFault::Bounds(key)),
            AnswerKind::Scale { .. } | AnswerKind::Number { .. } | AnswerKind::Words { .. } => Ok(()),
            AnswerKind::Order { choices } => {
                if choices.len() < 2 {
                    return no_choices;
                }
                choices_are_sound(choices)
            }
            AnswerKind::Match { rows, choices } => {
                if rows.is_empty() || choices.len() < 2 {
                    return no_choices;
                }
                choices_are_sound(rows)?;
                choices_are_sound(choices)
            }
        }
    }

    /// A condition of `of`, which may depend on `known` items.
    fn condition_is_sound(&self, of: ContentKey, condition: &Condition, known: &[Item]) -> Sound {
        let unknown = |named| Err(InstrumentFault::Unknown { of, named });
        let item = |key: ContentKey| {
            known.iter().find(|item| item.key == key).ok_or(InstrumentFault::Unknown { of, named: key })
        };
        let choices = |of: &Item, any: &[ContentKey]| match any.iter().find(|key| !of.offers(**key)) {
            Some(key) => unknown(*key),
            None if any.is_empty() => unknown(of.key),
            None => Ok(()),
        };
        match condition {
            Condition::Answered { item: key } => item(*key).map(drop),
            Condition::Chosen { item: key, any } => match item(*key)? {
                item @ Item { answer: AnswerKind::One { .. } | AnswerKind::Several { .. }, .. } => choices(item, any),
                _ => unknown(*key),
            },
            Condition::First { item: key, any } => match item(*key)? {
                item @ Item { answer: AnswerKind::Order { .. }, .. } => choices(item, any),
                _ => unknown(*key),
            },
            Condition::Matched { item: key, rows, any } => match item(*key)? {
                item @ Item { answer: AnswerKind::Match { rows: offered, .. }, .. } => {
                    match rows.iter().find(|row| offered.iter().all(|offered| offered.key != **row)) {
                        Some(row) => unknown(*row),
                        None => choices(item, any),
                    }
                }
                _ => unknown(*key),
            },
            Condition::Below { figure, .. } | Condition::AtLeast { figure, .. } => match figure {
                Figure::Item(key) => match item(*key)?.answer {
                    AnswerKind::Scale { .. } | AnswerKind::Number { .. } => Ok(()),
                    _ => unknown(*key),
                },
                Figure::Score(key) => match self.score(*key) {
                    Some(score) => score.items.iter().try_for_each(|key| item(*key).map(drop)),
                    None => unknown(*key),
                },
            },
            Condition::Not(inner) => self.condition_is_sound(of, inner, known),
            Condition::All(parts) | Condition::Any(parts) => {
                if parts.is_empty() {
                    return unknown(of);
                }
                parts.iter().try_for_each(|part| self.condition_is_sound(of, part, known))
            }
        }
    }

    fn scores_are_sound(&self) -> Sound {
        for score in &self.scores {
            texts(score.key, &[&score.label])?;
            each_once(score.items.iter().copied())?;
            let mut lengths = BTreeSet::new();
            for key in &score.items {
                let item = self.item(*key).ok_or(InstrumentFault::Unknown { of: score.key, named: *key })?;
                lengths.insert(self.steps_of(item).ok_or(InstrumentFault::Unknown { of: score.key, named: *key })?);
            }
            if lengths.len() != 1 {
                return Err(InstrumentFault::Score(score.key));
            }
            if let Some(named) = score.turned.iter().find(|key| !score.items.contains(key)) {
                return Err(InstrumentFault::Unknown { of: score.key, named: *named });
            }
        }
        Ok(())
    }
}

fn texts(of: ContentKey, texts: &[&String]) -> Sound {
    if texts.iter().any(|text| text.trim().is_empty()) { Err(InstrumentFault::Empty(of)) } else { Ok(()) }
}

fn each_once(keys: impl Iterator<Item = ContentKey>) -> Sound {
    let mut seen = BTreeSet::new();
    keys.into_iter().try_for_each(|key| if seen.insert(key) { Ok(()) } else { Err(InstrumentFault::Twice(key)) })
}

fn choices_are_sound(choices: &[AnswerChoice]) -> Sound {
    each_once(choices.iter().map(|choice| choice.key))?;
    choices.iter().try_for_each(|choice| {
        texts(choice.key, &[&choice.label])?;
        texts(choice.key, &choice.about.iter().collect::<Vec<_>>())
    })
}

fn audiences(of: ContentKey, seen: &Disclosure) -> Sound {
    let in_order = seen.choices.windows(2).all(|pair| pair[0] < pair[1]);
    if in_order && seen.choices.contains(&seen.usual) { Ok(()) } else { Err(InstrumentFault::Audience(of)) }
}
