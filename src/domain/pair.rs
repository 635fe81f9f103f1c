//! One mentor and one mentee, and all that they do together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::OffScale;
use super::id::{GoalId, MeetingId, PairId, PersonId};
use super::side::Side;
use super::time::{Day, Moment};
use super::topic::TopicId;

/// What the coordinator hands to both partners: who, and why the two. No level, no wish, no score of a single topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairCard {
    pub pair: PairId,
    pub programme: String,
    pub aim: String,
    pub mentor: Partner,
    pub mentee: Partner,
}

/// One partner as the other may see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    pub id: PersonId,
    pub name: String,
    /// What this partner can give the other, most wished for first.
    pub gives: Vec<TopicId>,
    /// What this partner stands to gain: 0 to 1.
    pub benefit: f64,
}

impl PairCard {
    pub fn partner(&self, side: Side) -> &Partner {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }
}

/// How far a goal has come: 0 not started, 1 begun, 2 half-way, 3 nearly there, 4 reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
pub struct Goal {
    pub id: GoalId,
    /// Whose goal it is.
    pub side: Side,
    pub outcome: String,
    /// How both will see that it is reached.
    pub measure: String,
    pub by: Day,
}

/// One reading of how far a goal has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    pub at: Moment,
    pub stage: Stage,
    pub note: String,
}

/// One conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: MeetingId,
    pub on: Day,
    pub minutes: u16,
    /// What each learned, in their own words.
    pub learned: BTreeMap<Side, String>,
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
}

/// A pair's shared space as its entries leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct PairSpace {
    pub card: PairCard,
    pub opened: Moment,
    pub goals: BTreeMap<GoalId, GoalRecord>,
    pub meetings: BTreeMap<MeetingId, Meeting>,
}

impl PairSpace {
    pub fn new(card: PairCard, opened: Moment) -> Self {
        Self { card, opened, goals: BTreeMap::new(), meetings: BTreeMap::new() }
    }

    /// The goals of one side, the earliest date first.
    pub fn goals_of(&self, side: Side) -> Vec<&GoalRecord> {
        let mut goals: Vec<_> = self.goals.values().filter(|record| record.goal.side == side).collect();
        goals.sort_by(|a, b| a.goal.by.cmp(&b.goal.by).then_with(|| a.goal.id.cmp(&b.goal.id)));
        goals
    }

    /// The meetings, newest first.
    pub fn meetings_by_day(&self) -> Vec<&Meeting> {
        let mut meetings: Vec<_> = self.meetings.values().collect();
        meetings.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| b.id.cmp(&a.id)));
        meetings
    }
}
