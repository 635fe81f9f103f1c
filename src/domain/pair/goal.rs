//! A goal of one side, and how far it has come.

use serde::{Deserialize, Serialize};

use super::too_long;
use crate::domain::answer::OffScale;
use crate::domain::id::GoalId;
use crate::domain::journal::Author;
use crate::domain::side::Side;
use crate::domain::time::{Day, Moment};

/// How far a goal has come: 0 not started, 1 begun, 2 half-way, 3 nearly there, 4 reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(extend("maximum" = Stage::MOST)))]
#[serde(try_from = "u8", into = "u8")]
pub struct Stage(u8);

impl Stage {
    pub const MOST: u8 = 4;
    pub const REACHED: Stage = Stage(Self::MOST);

    pub const fn get(self) -> u8 {
        self.0
    }

    pub fn all() -> impl Iterator<Item = Stage> {
        (0..=Self::MOST).map(Stage)
    }
}

impl TryFrom<u8> for Stage {
    type Error = OffScale;
    fn try_from(value: u8) -> Result<Self, OffScale> {
        if value > Self::MOST { Err(OffScale { value, most: Self::MOST }) } else { Ok(Stage(value)) }
    }
}

impl From<Stage> for u8 {
    fn from(stage: Stage) -> u8 {
        stage.0
    }
}

/// An outcome that one side wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Goal {
    pub id: GoalId,
    /// Whose goal it is.
    pub side: Side,
    pub outcome: String,
    /// How both will see that it is reached.
    pub measure: String,
    pub by: Day,
}

/// What is wrong with a goal as it was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalFault {
    NoOutcome,
    LongOutcome,
    NoMeasure,
    LongMeasure,
    NoDay,
    /// The day lies in the past.
    Past,
}

/// A goal as it was written down, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalForm {
    pub outcome: String,
    pub measure: String,
    /// `None` where no day was given, or none that the calendar has.
    pub by: Option<Day>,
}

impl GoalForm {
    /// The goal. `was` is the day of a goal that is being changed: it may stay as it was, even in the past.
    ///
    /// # Errors
    /// Every [`GoalFault`] of it, in the order of the fields.
    pub fn check(self, id: GoalId, side: Side, today: Day, was: Option<Day>) -> Result<Goal, Vec<GoalFault>> {
        let (outcome, measure) = (self.outcome.trim(), self.measure.trim());
        let past = self.by.is_some_and(|by| by < today) && self.by != was;
        let faults: Vec<_> = [
            outcome.is_empty().then_some(GoalFault::NoOutcome),
            too_long(outcome).then_some(GoalFault::LongOutcome),
            measure.is_empty().then_some(GoalFault::NoMeasure),
            too_long(measure).then_some(GoalFault::LongMeasure),
            self.by.is_none().then_some(GoalFault::NoDay),
            past.then_some(GoalFault::Past),
        ]
        .into_iter()
        .flatten()
        .collect();
        match self.by {
            Some(by) if faults.is_empty() => {
                Ok(Goal { id, side, outcome: outcome.into(), measure: measure.into(), by })
            }
            _ => Err(faults),
        }
    }
}

/// One reading of how far a goal has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub at: Moment,
    pub by: Author,
    pub stage: Stage,
    pub note: String,
}

/// A goal and its readings, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalRecord {
    pub goal: Goal,
    pub readings: Vec<Reading>,
}

impl GoalRecord {
    /// How far it has come by the last reading.
    pub fn stage(&self) -> Stage {
        self.readings.last().map_or(Stage::default(), |reading| reading.stage)
    }

    pub fn reached(&self) -> bool {
        self.stage() == Stage::REACHED
    }

    /// Whether its day has passed and it is not reached.
    pub fn overdue(&self, today: Day) -> bool {
        !self.reached() && self.goal.by < today
    }
}
