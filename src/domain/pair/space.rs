//! A pair's shared space, as its entries leave it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Agreement, Goal, GoalRecord, Meeting, PairCard, Reading, Torn};
use crate::domain::id::{GoalId, MeetingId};
use crate::domain::journal::{Author, EntryId, Register, Stamp};
use crate::domain::side::Side;
use crate::domain::time::{Day, Moment};

/// A pair's shared space as its entries leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct PairSpace {
    pub card: PairCard,
    pub opened: Moment,
    pub goals: BTreeMap<GoalId, GoalRecord>,
    /// Every goal that ever was: `None` is a goal dropped. One that is set again, here or by the partner, comes back
    /// with its readings.
    goal_versions: BTreeMap<GoalId, Register<Option<Goal>>>,
    readings: BTreeMap<GoalId, Vec<Reading>>,
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// Every meeting that ever was: `None` is a meeting removed.
    meeting_versions: BTreeMap<MeetingId, Register<Option<Meeting>>>,
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
            goals: BTreeMap::new(),
            goal_versions: BTreeMap::new(),
            readings: BTreeMap::new(),
            meetings: BTreeMap::new(),
            meeting_versions: BTreeMap::new(),
            agreement: Agreement::default(),
        }
    }

    /// Sets a goal, changes it, or, with `None`, drops it. Of versions written apart the newest that is no drop is the
    /// one shown among the goals.
    pub fn change_goal(&mut self, id: &GoalId, goal: Option<Goal>, stamp: &Stamp<'_>) {
        let versions = self.goal_versions.entry(id.clone()).or_default();
        versions.take(goal, stamp);
        match versions.versions().iter().rev().find_map(|version| version.value.clone()) {
            Some(goal) => {
                let readings = self.readings.get(id).cloned().unwrap_or_default();
                self.goals.insert(id.clone(), GoalRecord { goal, readings });
            }
            None => drop(self.goals.remove(id)),
        }
    }

    /// Takes in how far a goal has come. The goal may be set only by a later entry: where its first version was corrected
    /// before it was handed over, that one is not here.
    pub fn take_reading(&mut self, id: &GoalId, reading: Reading) {
        self.readings.entry(id.clone()).or_default().push(reading.clone());
        if let Some(record) = self.goals.get_mut(id) {
            record.readings.push(reading);
        }
    }

    /// Logs a meeting, changes it, or, with `None`, removes it: as with goals.
    pub fn change_meeting(&mut self, id: &MeetingId, meeting: Option<Meeting>, stamp: &Stamp<'_>) {
        let versions = self.meeting_versions.entry(id.clone()).or_default();
        versions.take(meeting, stamp);
        match versions.versions().iter().rev().find_map(|version| version.value.clone()) {
            Some(meeting) => drop(self.meetings.insert(id.clone(), meeting)),
            None => drop(self.meetings.remove(id)),
        }
    }

    /// The versions of a goal that count; `None` is a drop.
    pub fn goal_versions(&self, id: &GoalId) -> Option<&Register<Option<Goal>>> {
        self.goal_versions.get(id)
    }

    /// The versions of a meeting that count; `None` is a removal.
    pub fn meeting_versions(&self, id: &MeetingId) -> Option<&Register<Option<Meeting>>> {
        self.meeting_versions.get(id)
    }

    /// Everything that both changed and have not settled.
    pub fn torn(&self) -> Vec<Torn> {
        let goals = self.goal_versions.iter().filter(|(_, versions)| versions.is_concurrent());
        let meetings = self.meeting_versions.iter().filter(|(_, versions)| versions.is_concurrent());
        goals
            .map(|(id, _)| Torn::Goal(id.clone()))
            .chain(meetings.map(|(id, _)| Torn::Meeting(id.clone())))
            .chain(self.agreement.torn())
            .collect()
    }

    /// The entries whose versions of something count.
    pub fn seen(&self, thing: &Torn) -> BTreeSet<EntryId> {
        fn of<T: PartialEq>(versions: Option<&Register<T>>) -> BTreeSet<EntryId> {
            versions.map(Register::seen).unwrap_or_default()
        }
        match thing {
            Torn::Goal(id) => of(self.goal_versions(id)),
            Torn::Meeting(id) => of(self.meeting_versions(id)),
            Torn::Term(term) => of(self.agreement.versions(*term)),
            Torn::LetOut(what) => of(self.agreement.let_out_versions(*what)),
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
            let versions = self.meeting_versions.get(&meeting.id).filter(|versions| !versions.is_concurrent())?;
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
            let by = self.meeting_versions.get(&other.id).and_then(Register::newest).map(|version| &version.by);
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
            next_due: self.goals.values().filter(|record| !record.reached()).map(|record| record.goal.by).min(),
        }
    }
}
