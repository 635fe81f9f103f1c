//! The words of the background questions: what each asks, why, and the answers that it offers.

use std::collections::HashSet;

use serde::Deserialize;

use super::error::ContentError;
use crate::domain::background::{BackgroundAnswer, BackgroundQuestion};
use crate::json;

/// An answer that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    pub key: String,
    pub label: String,
    /// What it takes in, in smaller print.
    #[serde(default)]
    pub about: Option<String>,
}

/// A question with its words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asking {
    pub question: BackgroundQuestion,
    /// What the answer is about, for a list.
    pub label: String,
    pub asks: String,
    /// Why it is asked.
    pub why: String,
    pub choices: Vec<Offered>,
    /// What the choice of answering in one's own words says, where there is one.
    #[serde(default)]
    pub own: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    questions: Vec<Asking>,
}

/// The background questions of one language.
#[derive(Clone, Debug)]
pub struct Background(Vec<Asking>);

impl Background {
    /// # Errors
    /// [`ContentError`] where the file has another shape, a text is empty, or a question or a choice is there twice; a
    /// question that has no words at all is [`ContentError::Empty`].
    pub fn parse(json: &str) -> Result<Self, ContentError> {
        let File { questions } = json::read(json)?;
        for question in BackgroundQuestion::ALL {
            let found = questions.iter().filter(|asking| asking.question == question).count();
            match found {
                0 => return Err(ContentError::Empty { key: question.name().into(), field: "question" }),
                1 => {}
                _ => return Err(ContentError::Twice(question.name().into())),
            }
        }
        questions.iter().try_for_each(check)?;
        Ok(Self(questions))
    }

    /// The words of a question.
    pub fn asking(&self, question: BackgroundQuestion) -> &Asking {
        // Every question has its words: `parse` holds the file to it.
        self.0.iter().find(|asking| asking.question == question).expect("every question has words")
    }

    /// What was answered, in words; `None` where the person prefers not to say.
    pub fn answered(&self, question: BackgroundQuestion, answer: &BackgroundAnswer) -> Option<String> {
        match answer {
            BackgroundAnswer::PreferNotToSay => None,
            BackgroundAnswer::Words(words) => Some(words.clone()),
            BackgroundAnswer::Choice(key) => {
                let offered = self.asking(question).choices.iter().find(|offered| offered.key == *key);
                Some(offered.map_or_else(|| key.clone(), |offered| offered.label.clone()))
            }
        }
    }
}

fn check(asking: &Asking) -> Result<(), ContentError> {
    let key = asking.question.name();
    let empty = |field| ContentError::Empty { key: key.into(), field };
    for (field, text) in [("label", &asking.label), ("asks", &asking.asks), ("why", &asking.why)] {
        if text.trim().is_empty() {
            return Err(empty(field));
        }
    }
    let blank = |offered: &Offered| offered.key.trim().is_empty() || offered.label.trim().is_empty();
    if asking.choices.iter().any(blank) || (asking.choices.is_empty() && asking.own.is_none()) {
        return Err(empty("choices"));
    }
    let mut keys = HashSet::new();
    match asking.choices.iter().find(|offered| !keys.insert(&offered.key)) {
        Some(twice) => Err(ContentError::Twice(twice.key.clone())),
        None => Ok(()),
    }
}
