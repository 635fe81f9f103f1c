//! The results of a programme: of whom each match was made, and which are kept under a name.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::journal::EntryId;
use super::matching::Outcome;
use super::matching::lot::{lot, lot_between};
use super::rules::{Couple, Rules, Steering};
use super::time::Moment;

/// Stands for the people of a programme, with whom they would like and whom they decline: equal marks, equal people. It
/// hangs on the entries that made them so, and a chance of one in 2^64 is all that is between it and certainty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mark(u64);

impl Mark {
    /// The mark after one entry more that says something of people.
    pub fn after(self, entry: EntryId) -> Self {
        Self(lot_between(self.0, lot(0, &entry.to_string())))
    }
}

/// What a match was made of: so it is known later whether that is still so, and can be looked up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Basis {
    /// The newest entry when the search began: the entries up to it say who the people were.
    pub seen: EntryId,
    pub people: Mark,
    /// By which rules, where the outcome has no certificate that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
}

/// What was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub rules: Rules,
    /// The pins and bans, and whom people said they would like.
    pub steering: Steering,
}

/// A match that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Matched {
    /// The entry that says so: its name among all results.
    pub entry: EntryId,
    pub outcome: Arc<Outcome>,
    pub at: Moment,
    pub seen: EntryId,
    pub people: Mark,
    pub asked: Arc<Asked>,
    /// Of the match that is handed out: whether people, rules or the coordinator's word on single pairs are others now.
    pub stale: bool,
}

impl Matched {
    /// A match that was made in a programme that is now like this. Older versions did not say of what: of what was there.
    pub(super) fn new(
        entry: EntryId,
        outcome: &Arc<Outcome>,
        basis: Option<&Basis>,
        now: impl FnOnce() -> Basis,
    ) -> Self {
        let basis = basis.cloned().unwrap_or_else(now);
        let proven = outcome.certificate.as_ref();
        let proven = proven.map(|made| Asked { rules: made.rules.clone(), steering: made.steering.clone() });
        Self {
            entry,
            outcome: outcome.clone(),
            at: entry.moment(),
            seen: basis.seen,
            people: basis.people,
            asked: Arc::new(proven.or(basis.asked).unwrap_or_default()),
            stale: false,
        }
    }

    /// What has changed since, where the programme is now so, and these couples are here.
    pub fn since(&self, people: Mark, rules: &Rules, steering: &Steering, here: impl Fn(&Couple) -> bool) -> Since {
        let made = &self.asked;
        let other = |then: &BTreeSet<Couple>, now: &BTreeSet<Couple>| {
            then.iter().filter(|couple| here(couple)).ne(now.iter().filter(|couple| here(couple)))
        };
        Since {
            people: self.people != people,
            rules: made.rules != *rules,
            // Whom people would like comes with the people.
            word: other(&made.steering.pins, &steering.pins) || other(&made.steering.bans, &steering.bans),
        }
    }
}

/// What has changed since a match was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// The people, their answers, or their choices.
    pub people: bool,
    pub rules: bool,
    /// The coordinator's word on single pairs.
    pub word: bool,
}

impl Since {
    pub fn any(self) -> bool {
        self.people || self.rules || self.word
    }
}

/// A result that is kept under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub name: String,
    pub matched: Matched,
}
