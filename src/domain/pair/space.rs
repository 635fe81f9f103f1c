//! A pair's shared space, as its entries leave it.

use std::collections::BTreeMap;

use super::{Goal, GoalRecord, Meeting, PairCard, Reading};
use crate::domain::id::{GoalId, MeetingId};
use crate::domain::side::Side;
use crate::domain::time::{Day, Moment};

/// A pair's shared space as its entries leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct PairSpace {
    pub card: PairCard,
    pub opened: Moment,
    pub goals: BTreeMap<GoalId, GoalRecord>,
    /// Goals that were dropped. One that is set again, here or by the partner, comes back with its readings.
    dropped: BTreeMap<GoalId, GoalRecord>,
    pub meetings: BTreeMap<MeetingId, Meeting>,
}

/// Where a pair stands, in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub meetings: usize,
    /// The length of all meetings.
    pub minutes: u32,
    pub last_met: Option<Day>,
    /// The earliest day of a goal that is not reached.
    pub next_due: Option<Day>,
}

impl PairSpace {
    pub fn new(card: PairCard, opened: Moment) -> Self {
        Self { card, opened, goals: BTreeMap::new(), dropped: BTreeMap::new(), meetings: BTreeMap::new() }
    }

    /// Sets a goal, or changes it.
    pub fn set_goal(&mut self, goal: Goal) {
        let before = self.goals.remove(&goal.id).or_else(|| self.dropped.remove(&goal.id));
        let readings = before.map(|record| record.readings).unwrap_or_default();
        self.goals.insert(goal.id.clone(), GoalRecord { goal, readings });
    }

    pub fn drop_goal(&mut self, id: &GoalId) {
        if let Some(record) = self.goals.remove(id) {
            self.dropped.insert(id.clone(), record);
        }
    }

    pub fn take_reading(&mut self, id: &GoalId, reading: Reading) {
        if let Some(record) = self.goals.get_mut(id).or_else(|| self.dropped.get_mut(id)) {
            record.readings.push(reading);
        }
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

    pub fn standing(&self) -> Standing {
        Standing {
            meetings: self.meetings.len(),
            minutes: self.meetings.values().map(|meeting| u32::from(meeting.minutes)).sum(),
            last_met: self.meetings.values().map(|meeting| meeting.on).max(),
            next_due: self.goals.values().filter(|record| !record.reached()).map(|record| record.goal.by).min(),
        }
    }
}
