//! Findings: what answers say, why, and what to do about it.

use serde::Deserialize;

use super::condition::{Condition, Dependency};
use super::{ContentKey, CountedResponse, Item};

/// Which way a conclusion points, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// It is too early: this comes first.
    NotYet,
    /// This is to be prepared.
    Prepare,
    /// This is there.
    Ready,
}

/// Something that holds where its condition is met.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Conclusion {
    pub key: ContentKey,
    /// When it holds.
    pub when: Condition,
    pub says: Says,
    /// Why: a sentence about the answers that it rests on.
    pub because: String,
    /// What to do about it, where there is something to do.
    #[serde(default)]
    pub prepare: Option<String>,
}

/// What is said of all conclusions together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Verdicts {
    /// Where any conclusion says that it is too early.
    pub not_yet: VerdictWords,
    /// Where none does, and something is to be prepared.
    pub prepare: VerdictWords,
    /// Where nothing is in the way.
    pub ready: VerdictWords,
}

/// A verdict in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerdictWords {
    pub title: String,
    pub about: String,
}

/// What a response leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonedResult<'a> {
    /// The strongest that any conclusion says.
    pub says: Says,
    /// The conclusions that hold, the strongest first, and otherwise in the order of the instrument.
    pub conclusions: Vec<&'a Conclusion>,
}

impl Verdicts {
    pub fn of(&self, says: Says) -> &VerdictWords {
        match says {
            Says::NotYet => &self.not_yet,
            Says::Prepare => &self.prepare,
            Says::Ready => &self.ready,
        }
    }
}

impl<'a> CountedResponse<'a> {
    /// The result; `None` while an answer is missing.
    pub fn result(&self) -> Option<ReasonedResult<'a>> {
        if self.missing().next().is_some() {
            return None;
        }
        let holds = |conclusion: &&Conclusion| self.holds(&conclusion.when) == Some(true);
        let mut conclusions: Vec<_> = self.instrument().conclusions.iter().filter(holds).collect();
        conclusions.sort_by_key(|conclusion| conclusion.says);
        let says = conclusions.first().map_or(Says::Ready, |conclusion| conclusion.says);
        Some(ReasonedResult { says, conclusions })
    }

    /// The items that a conclusion rests on and that are asked, each once.
    pub fn rests_on(&self, conclusion: &Conclusion) -> Vec<&'a Item> {
        let instrument = self.instrument();
        let items = |source| match source {
            Dependency::Item(item) => vec![item],
            Dependency::Score(score) => instrument.score(score).map(|score| score.items.clone()).unwrap_or_default(),
        };
        let named: Vec<ContentKey> = conclusion.when.dependencies().into_iter().flat_map(items).collect();
        self.asked().iter().copied().filter(|item| named.contains(&item.key)).collect()
    }
}
