//! Undo: an entry that takes others back. It is an entry as all are, so it can be undone in its turn.

use std::collections::{BTreeMap, BTreeSet};

use super::register::{Replaced, Undone};
use super::{Author, Change, Entry, EntryId, Subject, merge};
use crate::domain::audience::Field;
use crate::domain::background::BackgroundQuestion;
use crate::domain::id::{GoalId, MeetingId, PairId, PersonId};
use crate::domain::pair::{LetOut, Term};
use crate::domain::profile::Given;
use crate::domain::rules::Couple;

/// Of entries in order, those that are undone.
///
/// An undo takes back what came before it, is about the same, and was written by the same person: in a pair's space
/// nobody takes back what the partner wrote. The newest is looked at first, because an undo that is itself undone takes
/// nothing back.
pub fn undone(entries: &[&Entry]) -> Undone {
    let mut undone = Undone::new();
    if !entries.iter().any(|entry| entry.change.is_undo()) {
        return undone;
    }
    let by_id: BTreeMap<EntryId, &Entry> = entries.iter().map(|entry| (entry.id, *entry)).collect();
    for entry in entries.iter().rev().filter(|entry| entry.change.is_undo()) {
        let Change::Undone { entries: named } = &entry.change else { continue };
        if undone.contains_key(&entry.id) {
            continue;
        }
        let takes_back = |other: &&&Entry| {
            other.id < entry.id && other.about == entry.about && other.by == entry.by && other.change.can_be_undone()
        };
        for other in named.iter().filter_map(|id| by_id.get(id)).filter(takes_back) {
            undone.insert(other.id, other.replaces.clone());
        }
    }
    undone
}

impl Change {
    pub fn is_undo(&self) -> bool {
        matches!(self, Change::Undone { .. })
    }

    /// Whether it only says how far somebody has come, and changes no answer: it is part of no act.
    fn is_mark(&self) -> bool {
        matches!(self, Change::ProfileAnswered { given: Given::Continued { .. } })
    }

    /// Whether it can be taken back. A file that was saved is with somebody, files are sealed to a key that was made,
    /// and a space that was opened, or a questionnaire that was started, holds what was written in it.
    pub fn can_be_undone(&self) -> bool {
        !matches!(
            self,
            Change::KeyMade { .. }
                | Change::ProfileStarted
                | Change::ProfileSaved
                | Change::HandedOn
                | Change::PairOpened { .. }
                | Change::SideChosen { .. }
                | Change::SpaceSaved
                | Change::PairsHandedOut { .. }
        )
    }

    /// What the change sets, where a later change to the same covers it.
    pub(super) fn place(&self) -> Option<Place<'_>> {
        Some(match self {
            Change::ProgrammeRenamed { .. } => Place::Name,
            Change::RulesSet { .. } => Place::Rules,
            Change::PersonChanged { person } => Place::Person(&person.id),
            Change::PairBanned { couple }
            | Change::PairUnbanned { couple }
            | Change::PairPinned { couple }
            | Change::PairUnpinned { couple } => Place::Couple(couple),
            Change::Matched { .. } | Change::ResultChosen { .. } => Place::Match,
            Change::TermsSet { .. } => Place::Terms,
            Change::ChoicesBrought { choices } => Place::ChoicesOf(&choices.person),
            Change::ProgressBrought { report, .. } => Place::ReportOf(&report.pair),
            Change::ChoiceMade { .. } => Place::Choice,
            Change::ProfileAnswered { given } => match given {
                Given::Level { topic, .. } => Place::Answer(std::mem::discriminant(given), Some(topic.as_str())),
                Given::Wish { topic, .. } => Place::Answer(std::mem::discriminant(given), Some(topic.as_str())),
                Given::Background { question, .. } => Place::Background(*question),
                Given::Matching { question, .. } => Place::Matching(*question),
                Given::Audience { field, .. } => Place::Audience(*field),
                _ => Place::Answer(std::mem::discriminant(given), None),
            },
            Change::GoalSet { goal } => Place::Goal(&goal.id),
            Change::GoalDropped { goal } => Place::Goal(goal),
            Change::MeetingLogged { meeting } => Place::Meeting(&meeting.id),
            Change::MeetingRemoved { meeting } => Place::Meeting(meeting),
            Change::AgreementSet { term, .. } => Place::Term(*term),
            Change::LetOutSet { what, .. } => Place::LetOut(*what),
            Change::ResultKept { result, .. }
            | Change::ResultRenamed { result, .. }
            | Change::ResultDropped { result } => Place::Kept(*result),
            _ => return None,
        })
    }
}

#[derive(PartialEq)]
pub(super) enum Place<'a> {
    Name,
    Rules,
    Person(&'a PersonId),
    Couple(&'a Couple),
    Match,
    Terms,
    ChoicesOf(&'a PersonId),
    ReportOf(&'a PairId),
    Choice,
    Answer(std::mem::Discriminant<Given>, Option<&'a str>),
    Background(BackgroundQuestion),
    Matching(BackgroundQuestion),
    Audience(Field),
    Goal(&'a GoalId),
    Meeting(&'a MeetingId),
    Term(Term),
    LetOut(LetOut),
    Kept(EntryId),
}

/// What somebody did at one time: one entry, or several that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// At least one, in order.
    pub entries: Vec<Entry>,
    pub standing: ActStanding,
}

/// Whether an act counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActStanding {
    /// It counts, and can be undone.
    Counts,
    /// It counts, and later changes cover all of it: these have to be undone first.
    Covered,
    /// It counts for ever.
    Final,
    /// It was taken back by these entries.
    TakenBack(BTreeSet<EntryId>),
}

impl Act {
    pub fn first(&self) -> &Entry {
        // `acts` makes none without an entry.
        &self.entries[0]
    }

    pub fn about(&self) -> &Subject {
        &self.first().about
    }

    pub fn by(&self) -> &Author {
        &self.first().by
    }

    /// The change that takes the act back, or, where it is taken back, brings it back; `None` where neither can be.
    pub fn turned(&self) -> Option<Change> {
        let entries = match &self.standing {
            ActStanding::Counts => self.entries.iter().map(|entry| entry.id).collect(),
            ActStanding::TakenBack(undos) => undos.clone(),
            ActStanding::Covered | ActStanding::Final => return None,
        };
        Some(Change::Undone { entries })
    }
}

/// What was done, the newest first. An undo is no act of its own here: what it took back says so.
pub fn acts<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Act> {
    acts_where(entries, |_| true)
}

/// As [`acts`], those of whose entries this is so: the others are not copied.
pub fn acts_where<'a>(entries: impl IntoIterator<Item = &'a Entry>, wanted: impl Fn(&[&Entry]) -> bool) -> Vec<Act> {
    let entries = merge::ordered(entries);
    let undone = undone(&entries);
    let mut taken_back: BTreeMap<EntryId, BTreeSet<EntryId>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !undone.contains_key(&entry.id)) {
        if let Change::Undone { entries: named } = &entry.change {
            for id in named.iter().filter(|id| undone.contains_key(id)) {
                taken_back.entry(*id).or_default().insert(entry.id);
            }
        }
    }
    let mut acts: BTreeMap<EntryId, Vec<&Entry>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !entry.change.is_undo() && !entry.change.is_mark()) {
        acts.entry(entry.act.unwrap_or(entry.id)).or_default().push(entry);
    }
    let covered = covered(&entries, &undone);
    let standing = |act: &[&Entry]| {
        if let Some(undos) = act.iter().find_map(|entry| taken_back.get(&entry.id)) {
            return ActStanding::TakenBack(undos.clone());
        }
        let open: Vec<_> = act.iter().filter(|entry| entry.change.can_be_undone()).collect();
        match open.iter().all(|entry| covered.contains(&entry.id)) {
            _ if open.is_empty() => ActStanding::Final,
            true => ActStanding::Covered,
            false => ActStanding::Counts,
        }
    };
    acts.into_values()
        .rev()
        .filter(|act| wanted(act))
        .map(|act| Act { standing: standing(&act), entries: act.into_iter().cloned().collect() })
        .collect()
}

/// The entries whose place a later one took.
fn covered(entries: &[&Entry], undone: &Undone) -> BTreeSet<EntryId> {
    let mut places: Vec<(&Subject, Place<'_>, Vec<EntryId>)> = Vec::new();
    let mut covered = BTreeSet::new();
    for entry in entries.iter().filter(|entry| !undone.contains_key(&entry.id)) {
        let Some(place) = entry.change.place() else { continue };
        let replaced = Replaced::by(entry, undone);
        match places.iter_mut().find(|(about, known, _)| **about == entry.about && *known == place) {
            Some((_, _, open)) => {
                open.retain(|id| {
                    let taken = replaced.has(*id);
                    if taken {
                        covered.insert(*id);
                    }
                    !taken
                });
                open.push(entry.id);
            }
            None => places.push((&entry.about, place, vec![entry.id])),
        }
    }
    covered
}
