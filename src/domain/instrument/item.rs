//! An item: one question of an instrument, and the kind of answer that it takes.

use serde::Deserialize;

use super::condition::Condition;
use super::disclosure::Disclosure;
use super::key::ContentKey;

/// An answer that is offered, a row of a match, or a thing to put in order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerChoice {
    pub key: ContentKey,
    pub label: String,
    /// What it takes in, in smaller print.
    #[serde(default)]
    pub about: Option<String>,
}

/// The kind of answer that an item takes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum AnswerKind {
    /// One of the choices.
    One {
        choices: Vec<AnswerChoice>,
        /// What the choice of answering in one's own words says, where there is one.
        #[serde(default)]
        own: Option<String>,
    },
    /// As many of the choices as apply: at least `least`, which is 1 unless said, and at most `most`, where there is a most.
    Several {
        choices: Vec<AnswerChoice>,
        #[serde(default = "one")]
        least: usize,
        #[serde(default)]
        most: Option<usize>,
        /// Those of the choices that go with no other: "None of these".
        #[serde(default)]
        alone: Vec<ContentKey>,
    },
    /// A step on one of the instrument's scales.
    Scale { scale: ContentKey },
    /// A whole number, both ends included.
    Number { least: u32, most: u32 },
    /// The person's own words.
    Words {
        /// Whether more than a line is expected.
        #[serde(default)]
        long: bool,
    },
    /// All choices, put in order.
    Order { choices: Vec<AnswerChoice> },
    /// For each row one of the choices; a choice may be used for several rows.
    Match { rows: Vec<AnswerChoice>, choices: Vec<AnswerChoice> },
}

fn one() -> usize {
    1
}

/// What whoever decides whether an item is asked reads of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ItemOffer {
    pub label: String,
    pub about: String,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    pub key: ContentKey,
    /// What the answer is about, for a list.
    pub label: String,
    /// The question.
    pub asks: String,
    /// Why it is asked, or how to answer it.
    pub hint: String,
    pub answer: AnswerKind,
    /// Whether it can be left without an answer.
    #[serde(default)]
    pub optional: bool,
    /// Whether "Prefer not to say" is among the answers.
    #[serde(default)]
    pub can_decline: bool,
    /// It is asked only where this is met. The items that it names come before this one.
    #[serde(default)]
    pub only_if: Option<Condition>,
    /// Who may see the answer, where that differs from the rest of the instrument.
    #[serde(default)]
    pub seen: Option<Disclosure>,
    /// For an item that an organiser may ask or leave out.
    #[serde(default)]
    pub offer: Option<ItemOffer>,
}

impl AnswerKind {
    /// The choices that the answer is made of; none where it is a step, a number or words.
    pub fn choices(&self) -> &[AnswerChoice] {
        match self {
            AnswerKind::One { choices, .. }
            | AnswerKind::Several { choices, .. }
            | AnswerKind::Order { choices }
            | AnswerKind::Match { choices, .. } => choices,
            AnswerKind::Scale { .. } | AnswerKind::Number { .. } | AnswerKind::Words { .. } => &[],
        }
    }

    /// The rows of a match.
    pub fn rows(&self) -> &[AnswerChoice] {
        match self {
            AnswerKind::Match { rows, .. } => rows,
            AnswerKind::One { .. }
            | AnswerKind::Several { .. }
            | AnswerKind::Scale { .. }
            | AnswerKind::Number { .. }
            | AnswerKind::Words { .. }
            | AnswerKind::Order { .. } => &[],
        }
    }
}
