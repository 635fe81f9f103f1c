//! `progress`: how a pair is getting on, in figures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::{FileError, Kind, Part};
use crate::domain::id::PairId;
use crate::domain::pair::{GoalCounts, MOST_IN_TEXT, ProgressReport, Score};
use crate::domain::side::Side;
use crate::domain::time::Day;

/// The most goals or meetings that a pair can tell of.
const MOST: u32 = 100_000;
/// The most letters of a question's key.
const MOST_IN_KEY: usize = 60;

impl Kind {
    /// From a pair to the coordinator: counts, days, scores.
    pub const PROGRESS: Kind = Kind::new("progress");
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &[
    "first_met",
    "goals",
    "last_met",
    "meetings",
    "mentee",
    "mentor",
    "minutes",
    "on",
    "pair",
    "programme",
    "question",
    "reached",
    "score",
    "scores",
    "set",
    "side",
];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[("contents", "scores")];

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    pair: PairId,
    programme: String,
    goals: BTreeMap<Side, GoalCounts>,
    meetings: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minutes: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_met: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_met: Option<Day>,
    scores: Vec<Score>,
}

impl Leaves for ProgressReport {}

impl Sealed for ProgressReport {
    const KIND: Kind = Kind::PROGRESS;

    fn wire(&self) -> impl Serialize {
        Wire {
            pair: self.pair.clone(),
            programme: self.programme.clone(),
            goals: self.goals.clone(),
            meetings: self.meetings,
            minutes: self.minutes,
            first_met: self.first_met,
            last_met: self.last_met,
            scores: self.scores.clone(),
        }
    }
}

fn is_key(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.len() <= MOST_IN_KEY && text.chars().all(letter)
}

/// The report, if its figures can be.
pub(super) fn check(wire: Wire) -> Result<ProgressReport, FileError> {
    check::id(wire.pair.as_str(), Part::Pair).under("pair")?;
    check::length(&wire.programme, MOST_IN_TEXT, Part::Programme).under("programme")?;
    if !wire.goals.values().all(|counts| counts.reached <= counts.set && counts.set <= MOST) {
        return Err(FileError::Unfit { part: Part::Goals }).under("goals");
    }
    let days = match (wire.first_met, wire.last_met) {
        // None, or kept in by the agreement.
        (None, None) => true,
        (Some(first), Some(last)) => first <= last && wire.meetings > 0,
        _ => false,
    };
    if !days || wire.meetings > MOST {
        return Err(FileError::Unfit { part: Part::Meetings }).under("meetings");
    }
    let fit = |score: &Score| is_key(&score.question) && score.score <= Score::MOST;
    if let Some(index) = wire.scores.iter().position(|score| !fit(score)) {
        return Err(FileError::Unfit { part: Part::Score }).item(index).under("scores");
    }
    Ok(ProgressReport {
        pair: wire.pair,
        programme: wire.programme,
        goals: wire.goals,
        meetings: wire.meetings,
        minutes: wire.minutes,
        first_met: wire.first_met,
        last_met: wire.last_met,
        scores: wire.scores,
    })
}
