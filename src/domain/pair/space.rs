//! A pair's shared space, as its entries leave it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Agreement, Goal, GoalRecord, Meeting, PairCard, Reading, Torn};
use crate::domain::id::{GoalId, MeetingId};
use crate::domain::journal::{Author, EntryId, Register, Versions};
use crate::domain::side::Side;
use crate::domain::time::{Day, Moment};

/// A pair's shared space as its entries leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct PairSpace {
    pub card: PairCard,
    pub opened: Moment,
    pub goals: Versions<GoalId, Goal>,
    /// Also of goals that were dropped, or are set only by a later entry.
    readings: BTreeMap<GoalId, Vec<Reading>>,
    pub meetings: Versions<MeetingId, Meeting>,
    pub agreement: Agreement,
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
        Self {
            card,
            opened,
            goals: Versions::default(),
            readings: BTreeMap::new(),
            meetings: Versions::default(),
            agreement: Agreement::default(),
        }
    }

    /// Takes in how far a goal has come. The goal may be set only by a later entry: where its first version was corrected
    /// before it was handed over, that one is not here.
    pub fn take_reading(&mut self, id: &GoalId, reading: Reading) {
        self.readings.entry(id.clone()).or_default().push(reading);
    }

    /// A goal with how far it has come.
    pub fn goal(&self, id: &GoalId) -> Option<GoalRecord> {
        self.goals.get(id).map(|goal| self.record(goal))
    }

    fn record(&self, goal: &Goal) -> GoalRecord {
        let readings = self.readings.get(&goal.id).cloned().unwrap_or_default();
        GoalRecord { goal: goal.clone(), readings }
    }

    /// Everything that both changed and have not settled.
    pub fn torn(&self) -> Vec<Torn> {
        let goals = self.goals.concurrent().map(|id| Torn::Goal(id.clone()));
        let meetings = self.meetings.concurrent().map(|id| Torn::Meeting(id.clone()));
        goals.chain(meetings).chain(self.agreement.torn()).collect()
    }

    /// The entries whose versions of something count.
    pub fn seen(&self, thing: &Torn) -> BTreeSet<EntryId> {
        match thing {
            Torn::Goal(id) => self.goals.seen(id),
            Torn::Meeting(id) => self.meetings.seen(id),
            Torn::Term(term) => self.agreement.versions(*term).map(Register::seen).unwrap_or_default(),
            Torn::LetOut(what) => self.agreement.let_out_versions(*what).map(Register::seen).unwrap_or_default(),
        }
    }

    /// The goals of one side, the earliest date first.
    pub fn goals_of(&self, side: Side) -> Vec<GoalRecord> {
        let own = self.goals.values().filter(|goal| goal.side == side);
        let mut goals: Vec<_> = own.map(|goal| self.record(goal)).collect();
        goals.sort_by(|a, b| a.goal.by.cmp(&b.goal.by).then_with(|| a.goal.id.cmp(&b.goal.id)));
        goals
    }

    /// The meetings, newest first.
    pub fn meetings_by_day(&self) -> Vec<&Meeting> {
        let mut meetings: Vec<_> = self.meetings.values().collect();
        meetings.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| b.id.cmp(&a.id)));
        meetings
    }

    /// Meetings of one day that both noted, each in a record of their own, and nobody has said yet whether they are one:
    /// the one with the lower id first, so that both devices join them in the same way.
    pub fn perhaps_one(&self) -> Vec<(MeetingId, MeetingId)> {
        let mut found = Vec::new();
        let mut meetings = self.meetings.values();
        while let Some(one) = meetings.next() {
            let same = meetings.clone().filter(|other| self.may_be_one(one, other));
            found.extend(same.map(|other| (one.id.clone(), other.id.clone())));
        }
        found
    }

    fn may_be_one(&self, one: &Meeting, other: &Meeting) -> bool {
        let by = |meeting: &Meeting| {
            let versions = self.meetings.versions(&meeting.id).filter(|versions| !versions.is_concurrent())?;
            versions.newest().map(|version| version.by.clone())
        };
        if one.on != other.on || one.is_other_than(other) {
            return false;
        }
        let (first, second) = (by(one), by(other));
        first.is_some() && second.is_some() && first != second
    }

    /// The meetings noted on a day.
    pub fn meetings_on(&self, on: Day) -> Vec<&Meeting> {
        self.meetings.values().filter(|meeting| meeting.on == on).collect()
    }

    /// What the record of one meeting is, where both noted it: their own words on what they learned come first.
    pub fn joined(&self, one: &MeetingId, other: &MeetingId, minutes: u16) -> Option<Meeting> {
        let (one, other) = (self.meetings.get(one)?, self.meetings.get(other)?);
        let texts = |side: Side| {
            let own = Author::Person(self.card.partner(side).id.clone());
            let by = self.meetings.versions(&other.id).and_then(Register::newest).map(|version| &version.by);
            let text = |meeting: &Meeting| meeting.learned.get(&side).cloned().unwrap_or_default();
            if by == Some(&own) { [text(other), text(one)] } else { [text(one), text(other)] }
        };
        Some(one.joined(other, minutes, texts))
    }

    /// The meetings that count: of two records that may be of one meeting, the first, until the two have said.
    fn counted(&self) -> Vec<&Meeting> {
        let mut counted: Vec<&Meeting> = Vec::new();
        for meeting in self.meetings.values() {
            if !counted.iter().any(|other| self.may_be_one(other, meeting)) {
                counted.push(meeting);
            }
        }
        counted
    }

    pub fn standing(&self) -> Standing {
        let counted = self.counted();
        Standing {
            meetings: counted.len(),
            minutes: counted.iter().map(|meeting| u32::from(meeting.minutes)).sum(),
            last_met: self.meetings.values().map(|meeting| meeting.on).max(),
            next_due: self.goals.values().filter(|goal| !self.record(goal).reached()).map(|goal| goal.by).min(),
        }
    }
}
