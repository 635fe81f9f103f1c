//! Instruments: sets of questions as content. An instrument has items, each with the kind of answer that it takes, when it
//! is asked and who may see its answer; scores and conclusions that answers lead to; and, with a [`Response`], what counts.

mod answer;
mod check;
mod conclusion;
mod condition;
mod counted;
mod disclosure;
mod item;
mod key;
mod response;
mod score;
mod sound;

pub use answer::ItemAnswer;
pub use check::{AnswerRefused, MOST_IN_WORDS, pressed};
pub use conclusion::{Conclusion, ReasonedResult, Says, VerdictWords, Verdicts};
pub use condition::{Condition, Figure};
pub use counted::{CountedResponse, ItemPlace};
pub use disclosure::{Disclosure, Until};
pub use item::{AnswerChoice, AnswerKind, Item, ItemOffer};
pub use key::ContentKey;
pub use response::Response;
pub use score::ScaleScore;
pub use sound::InstrumentFault;

use std::collections::BTreeMap;

use serde::Deserialize;

/// When an instrument is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AskedWhen {
    /// Once; the answers can be changed later.
    Once,
    /// Before the first meeting and after the last one.
    BeforeAndAfter,
    /// After each meeting.
    Meeting,
    /// Half way through.
    MidPoint,
    /// Again every so many weeks.
    Weeks(u8),
}

/// A set of questions.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instrument {
    pub key: ContentKey,
    pub title: String,
    /// What it is for, in one or two sentences.
    pub about: String,
    pub asked: AskedWhen,
    /// Who may see an answer, unless its item says otherwise.
    pub seen: Disclosure,
    /// The steps of the scales that its items use, each by its words, the lowest first.
    #[serde(default)]
    pub scales: BTreeMap<ContentKey, Vec<String>>,
    /// In the order in which they are asked.
    pub items: Vec<Item>,
    #[serde(default)]
    pub scores: Vec<ScaleScore>,
    #[serde(default)]
    pub conclusions: Vec<Conclusion>,
    /// What is said of all conclusions together, where that is of use.
    #[serde(default)]
    pub verdicts: Option<Verdicts>,
}

impl Instrument {
    pub fn item(&self, key: ContentKey) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
    }

    /// Who may see the answer to an item.
    pub fn disclosure<'a>(&'a self, item: &'a Item) -> &'a Disclosure {
        item.seen.as_ref().unwrap_or(&self.seen)
    }

    /// The words of a scale's steps, the lowest first; none for a scale that is not there.
    pub fn steps(&self, scale: ContentKey) -> &[String] {
        self.scales.get(&scale).map_or(&[], Vec::as_slice)
    }
}
