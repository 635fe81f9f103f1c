//! What passes from one partner's device to the other's: what counts now, and no words that count no longer.

use std::collections::BTreeSet;

use super::{DeviceUse, PairSpace};
use crate::domain::id::{PairId, PersonId};
use crate::domain::journal::lineage::taken_over;
use crate::domain::journal::{Author, Change, Entry, EntryId, State, Subject, merge, undo};

/// Of all entries here, those about a pair that its partner's file holds, in order, each once.
///
/// Words that were undone, removed or corrected stay here: if they were handed over before, the partner has them, and
/// what took their place goes and says so; if not, nobody else is to read them. They go once they count again. An undo and
/// a removal say no word, so they always go: another device may have what they take back.
pub fn to_hand_over<'a>(pair: &PairId, entries: impl IntoIterator<Item = &'a Entry>) -> Vec<&'a Entry> {
    let (about, device) = (Subject::Pair(pair.clone()), Subject::Device(pair.clone()));
    let here: Vec<&Entry> = merge::ordered(entries);
    let written: Vec<&Entry> = here.iter().copied().filter(|entry| entry.about == about && is_shared(entry)).collect();
    let state = State::fold(written.iter().copied());
    let undone = undo::undone(&written);
    let gone = |entry: &Entry| undone.contains_key(&entry.id);
    let counts = |entry: &Entry| {
        !has_words(&entry.change) || state.pairs.get(pair).is_some_and(|space| is_shown(space, entry, gone(entry)))
    };
    let (mut goes, left): (Vec<&Entry>, Vec<&Entry>) = written.iter().copied().partition(|entry| counts(entry));
    let device = Device::of(here.into_iter().filter(|entry| entry.about == device));
    let stays = left.into_iter().filter(|entry| !gone(entry)).collect();
    goes.extend(links(&goes, stays, &written, &device));
    goes.sort_by_key(|entry| entry.id);
    goes
}

/// Whether an entry is a change to a pair's shared space.
pub fn is_shared(entry: &Entry) -> bool {
    matches!(
        entry.change,
        Change::PairOpened { .. }
            | Change::GoalSet { .. }
            | Change::GoalDropped { .. }
            | Change::ProgressMade { .. }
            | Change::MeetingLogged { .. }
            | Change::MeetingRemoved { .. }
            | Change::AgreementSet { .. }
            | Change::LetOutSet { .. }
            | Change::Agreed { .. }
            | Change::Undone { .. }
    )
}

/// Whether a change holds what somebody wrote.
fn has_words(change: &Change) -> bool {
    match change {
        Change::GoalSet { .. } | Change::MeetingLogged { .. } | Change::ProgressMade { .. } => true,
        Change::AgreementSet { text, .. } => !text.is_empty(),
        _ => false,
    }
}

/// Whether the words of an entry are among those that the space shows.
fn is_shown(space: &PairSpace, entry: &Entry, undone: bool) -> bool {
    match &entry.change {
        Change::GoalSet { goal } => space.goal_versions(&goal.id).is_some_and(|versions| versions.has(entry.id)),
        Change::MeetingLogged { meeting } => {
            space.meeting_versions(&meeting.id).is_some_and(|versions| versions.has(entry.id))
        }
        Change::AgreementSet { term, .. } => {
            space.agreement.versions(*term).is_some_and(|versions| versions.has(entry.id))
        }
        Change::ProgressMade { goal, .. } => !undone && space.goals.contains_key(goal),
        _ => false,
    }
}

/// What is known of where entries are.
struct Device<'a> {
    writers: BTreeSet<&'a str>,
    saved: Option<EntryId>,
}

impl<'a> Device<'a> {
    fn of(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut device = Self { writers: BTreeSet::new(), saved: None };
        for entry in entries {
            if let Author::Person(person) = &entry.by {
                device.writers.insert(person.as_str());
            }
            if matches!(entry.change, Change::SpaceSaved) {
                device.saved = Some(entry.id);
            }
        }
        device
    }

    /// Whether another device may have an entry.
    fn may_be_elsewhere(&self, entry: &Entry) -> bool {
        let ours = matches!(&entry.by, Author::Person(person) if self.writers.contains(person.as_str()));
        !ours || self.saved.is_some_and(|saved| entry.id < saved)
    }
}

/// Of what stays, what has to go all the same: an older Turnabout named only the last version when it corrected a text, so
/// that without the ones between, the one that the partner has would come back beside the new one.
fn links<'a>(goes: &[&Entry], stays: Vec<&'a Entry>, written: &[&'a Entry], device: &Device<'_>) -> Vec<&'a Entry> {
    let all: Vec<Entry> = written.iter().map(|entry| (*entry).clone()).collect();
    let replaced = |entry: &Entry| taken_over(entry, &all);
    let mut covered: BTreeSet<EntryId> = goes.iter().flat_map(|entry| replaced(entry)).collect();
    let there = written.iter().filter(|entry| device.may_be_elsewhere(entry)).map(|entry| entry.id);
    let mut there: BTreeSet<EntryId> = there.collect();
    let (mut links, mut stays) = (Vec::new(), stays);
    loop {
        let needed = |entry: &&Entry| replaced(entry).iter().any(|id| there.contains(id) && !covered.contains(id));
        let (more, rest): (Vec<&Entry>, Vec<&Entry>) = stays.into_iter().partition(needed);
        if more.is_empty() {
            return links;
        }
        covered.extend(more.iter().flat_map(|entry| replaced(entry)));
        there.extend(more.iter().map(|entry| entry.id));
        links.extend(more);
        stays = rest;
    }
}

impl DeviceUse {
    /// How many changes by `me` the partner's device lacks, as far as this one knows: what the file for the partner would
    /// bring since it was last saved. None where both use this one device.
    pub fn unshared(&self, pair: &PairId, me: &PersonId, entries: &[Entry]) -> usize {
        if self.serves_both() {
            return 0;
        }
        let mine = |entry: &Entry| matches!(&entry.by, Author::Person(by) if by == me);
        let new = |entry: &Entry| mine(entry) && self.saved.is_none_or(|saved| entry.id > saved);
        // What takes back or removes says something only to those who have it.
        let known = |is: &dyn Fn(&Entry) -> bool| entries.iter().any(|entry| !new(entry) && is(entry));
        let says = |entry: &Entry| match &entry.change {
            Change::PairOpened { .. } => false,
            Change::Undone { entries: named } => known(&|other| named.contains(&other.id)),
            Change::GoalDropped { goal: dropped } => {
                known(&|other| matches!(&other.change, Change::GoalSet { goal } if goal.id == *dropped))
            }
            Change::MeetingRemoved { meeting: removed } => {
                known(&|other| matches!(&other.change, Change::MeetingLogged { meeting } if meeting.id == *removed))
            }
            _ => true,
        };
        to_hand_over(pair, entries).into_iter().filter(|entry| new(entry) && says(entry)).count()
    }
}
