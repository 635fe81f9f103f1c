//! What passes from one partner's device to the other's.

use std::collections::{BTreeMap, BTreeSet};

use super::DeviceUse;
use crate::domain::id::PersonId;
use crate::domain::journal::{Author, Change, Entry, EntryId, Subject};

/// What the partner's file brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// What is not here yet, in order.
    pub new: Vec<Entry>,
    /// How much of it is here already.
    pub known: usize,
}

impl Arrival {
    pub fn of(theirs: Vec<Entry>, here: &[Entry]) -> Self {
        let ours: BTreeMap<EntryId, &Entry> = here.iter().map(|entry| (entry.id, entry)).collect();
        let all = theirs.len();
        let is_new = |entry: &Entry| ours.get(&entry.id).is_none_or(|ours| *ours != entry);
        let mut new: Vec<_> = theirs.into_iter().filter(is_new).collect();
        new.sort_by_key(|entry| entry.id);
        let known = all - new.len();
        Self { new, known }
    }
}

/// What a pair's entries hold, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Goals, dropped ones among them.
    pub goals: usize,
    /// Meetings, removed ones among them.
    pub meetings: usize,
    pub readings: usize,
    /// Terms of the agreement, with what the coordinator may hear.
    pub terms: usize,
    /// Changes to what was there already, and what was taken back. Both stay in the record.
    pub corrections: usize,
}

impl Contents {
    pub fn of(entries: &[Entry]) -> Self {
        let mut contents = Self::default();
        let (mut seen, mut terms, mut let_out) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for entry in entries {
            let first = match &entry.change {
                Change::GoalSet { goal } => seen.insert(goal.id.as_str()).then_some(&mut contents.goals),
                Change::MeetingLogged { meeting } => seen.insert(meeting.id.as_str()).then_some(&mut contents.meetings),
                Change::ProgressMade { .. } => Some(&mut contents.readings),
                Change::AgreementSet { term, .. } => terms.insert(*term).then_some(&mut contents.terms),
                Change::LetOutSet { what, .. } => let_out.insert(*what).then_some(&mut contents.terms),
                Change::GoalDropped { .. } | Change::MeetingRemoved { .. } | Change::Undone { .. } => None,
                _ => continue,
            };
            *first.unwrap_or(&mut contents.corrections) += 1;
        }
        contents
    }
}

impl DeviceUse {
    /// How many of these entries the partner's device lacks, as far as this one knows: what `me` wrote in the space since
    /// the file for the partner was last saved. None where both use this one device.
    pub fn unshared(&self, me: &PersonId, entries: &[Entry]) -> usize {
        if self.serves_both() {
            return 0;
        }
        let mine = |entry: &&Entry| matches!(&entry.by, Author::Person(by) if by == me);
        let since = |entry: &&Entry| self.saved.is_none_or(|saved| entry.id > saved);
        let shared = |entry: &&Entry| matches!(entry.about, Subject::Pair(_));
        let said = |entry: &&Entry| !matches!(entry.change, Change::PairOpened { .. });
        entries.iter().filter(mine).filter(since).filter(shared).filter(said).count()
    }
}
