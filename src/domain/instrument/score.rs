//! Scores: the mean of the steps that were answered to several items.

use serde::Deserialize;

use super::item::{AnswerKind, Item};
use super::{ContentKey, CountedResponse, Instrument, ItemAnswer};

/// A score on the scale that its items share: from 1 to the number of its steps.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScaleScore {
    pub key: ContentKey,
    pub label: String,
    pub items: Vec<ContentKey>,
    /// Those of its items whose highest step says the least of what the score is about: they count from the other end.
    #[serde(default)]
    pub turned: Vec<ContentKey>,
}

impl Instrument {
    pub fn score(&self, key: ContentKey) -> Option<&ScaleScore> {
        self.scores.iter().find(|score| score.key == key)
    }

    /// How many steps the scale of an item has; `None` where it has no scale.
    pub(super) fn steps_of(&self, item: &Item) -> Option<usize> {
        match &item.answer {
            AnswerKind::Scale { scale } => Some(self.steps(*scale).len()),
            _ => None,
        }
    }
}

impl CountedResponse<'_> {
    /// The mean of the steps, those of turned items counted from the other end. Nothing is filled in: `None` where fewer than
    /// half of the score's items have a step, or there is no such score.
    pub fn score(&self, key: ContentKey) -> Option<f64> {
        let score = self.instrument().score(key)?;
        let step = |key: &ContentKey| {
            let ItemAnswer::Step(step) = self.answer(*key)? else { return None };
            let steps = self.instrument().steps_of(self.instrument().item(*key)?)?;
            // A step that counts is one of the scale's.
            Some(if score.turned.contains(key) { steps + 1 - step } else { *step })
        };
        let steps: Vec<usize> = score.items.iter().filter_map(step).collect();
        let enough = !steps.is_empty() && steps.len() * 2 >= score.items.len();
        enough.then(|| steps.iter().sum::<usize>() as f64 / steps.len() as f64)
    }
}
