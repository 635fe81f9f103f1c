//! What can change in a pair's shared space, and what each change does.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Goal, LetOut, Meeting, PairCard, PairSpace, Reading, Stage, Term};
use crate::domain::id::{GoalId, MeetingId, PairId};
use crate::domain::journal::lineage::Lineage;
use crate::domain::journal::{Author, Change, Entry, EntryId, Register, Stamp};

/// A change of a pair's shared space.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Change"))]
#[serde(rename_all = "kebab-case")]
pub enum PairChange {
    PairOpened {
        card: Box<PairCard>,
    },
    GoalSet {
        goal: Goal,
    },
    GoalDropped {
        goal: GoalId,
    },
    ProgressMade {
        goal: GoalId,
        stage: Stage,
        note: String,
    },
    MeetingLogged {
        meeting: Meeting,
    },
    MeetingRemoved {
        meeting: MeetingId,
    },
    /// One term of the agreement: what is empty is taken out.
    AgreementSet {
        term: Term,
        text: String,
    },
    /// Whether the coordinator may hear this.
    LetOutSet {
        what: LetOut,
        yes: bool,
    },
    /// Somebody says yes to the agreement as these entries leave it.
    Agreed {
        terms: BTreeSet<EntryId>,
    },
    /// These entries are taken back, as though they had not been made.
    Undone {
        entries: BTreeSet<EntryId>,
    },
}

/// What a change of a pair's space sets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairKey {
    Goal(GoalId),
    Meeting(MeetingId),
    Term(Term),
    LetOut(LetOut),
}

impl Change for PairChange {
    type About = PairId;
    type State = Option<PairSpace>;
    type Key = PairKey;

    fn apply(&self, _about: &PairId, stamp: &Stamp<'_>, state: &mut Self::State) {
        if let Self::PairOpened { card } = self {
            state.get_or_insert_with(|| PairSpace::new(PairCard::clone(card), stamp.entry.moment()));
            return;
        }
        let Some(space) = state else { return };
        match self {
            // The space is there, or was taken in before.
            Self::PairOpened { .. } | Self::Undone { .. } => {}
            Self::GoalSet { goal } => space.goals.take(&goal.id, Some(goal.clone()), stamp),
            Self::GoalDropped { goal } => space.goals.take(goal, None, stamp),
            Self::ProgressMade { goal, stage, note } => {
                let (at, by) = (stamp.entry.moment(), stamp.by.clone());
                space.take_reading(goal, Reading { at, by, stage: *stage, note: note.clone() });
            }
            Self::MeetingLogged { meeting } => space.meetings.take(&meeting.id, Some(meeting.clone()), stamp),
            Self::MeetingRemoved { meeting } => space.meetings.take(meeting, None, stamp),
            Self::AgreementSet { term, text } => space.agreement.set(*term, text.clone(), stamp),
            Self::LetOutSet { what, yes } => space.agreement.let_out(*what, *yes, stamp),
            Self::Agreed { terms } => {
                if let Author::Person(person) = stamp.by
                    && let Some(side) = space.card.side_of(person)
                {
                    space.agreement.agree(side, stamp.entry.moment(), terms.clone());
                }
            }
        }
    }

    fn key(&self) -> Option<PairKey> {
        match self {
            Self::GoalSet { goal } => Some(PairKey::Goal(goal.id.clone())),
            Self::GoalDropped { goal } => Some(PairKey::Goal(goal.clone())),
            Self::MeetingLogged { meeting } => Some(PairKey::Meeting(meeting.id.clone())),
            Self::MeetingRemoved { meeting } => Some(PairKey::Meeting(meeting.clone())),
            Self::AgreementSet { term, .. } => Some(PairKey::Term(*term)),
            Self::LetOutSet { what, .. } => Some(PairKey::LetOut(*what)),
            Self::PairOpened { .. } | Self::ProgressMade { .. } | Self::Agreed { .. } | Self::Undone { .. } => None,
        }
    }

    fn is_final(&self) -> bool {
        match self {
            Self::PairOpened { .. } => true,
            Self::GoalSet { .. }
            | Self::GoalDropped { .. }
            | Self::ProgressMade { .. }
            | Self::MeetingLogged { .. }
            | Self::MeetingRemoved { .. }
            | Self::AgreementSet { .. }
            | Self::LetOutSet { .. }
            | Self::Agreed { .. }
            | Self::Undone { .. } => false,
        }
    }

    fn undone(&self) -> Option<&BTreeSet<EntryId>> {
        if let Self::Undone { entries } = self { Some(entries) } else { None }
    }

    fn undo(&self, entries: BTreeSet<EntryId>) -> Option<Self> {
        Some(Self::Undone { entries })
    }
}

/// A part of a change, by what it has to be.
#[derive(Clone, Copy, Debug)]
pub enum ChangeContent<'a> {
    Card(&'a PairCard),
    Id(&'a str),
    /// Somebody's own words.
    Text(&'a str),
    Entries(&'a BTreeSet<EntryId>),
    Meetings(&'a BTreeSet<MeetingId>),
}

/// When the partner is handed a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goes {
    /// It says no word that could be too many.
    Always,
    /// It holds what somebody wrote: while the space shows that.
    WhileShown,
}

impl PairChange {
    /// Whether it says what is so already. What somebody does at a time of its own, as saying yes or saving a file, never
    /// does.
    pub fn says_already(&self, space: &PairSpace) -> bool {
        match self {
            Self::GoalSet { goal } => is_settled(space.goals.versions(&goal.id), &Some(goal.clone())),
            Self::MeetingLogged { meeting } => is_settled(space.meetings.versions(&meeting.id), &Some(meeting.clone())),
            Self::AgreementSet { term, text } => is_settled(space.agreement.versions(*term), text),
            Self::LetOutSet { what, yes } => is_settled(space.agreement.let_out_versions(*what), yes),
            Self::PairOpened { .. }
            | Self::GoalDropped { .. }
            | Self::ProgressMade { .. }
            | Self::MeetingRemoved { .. }
            | Self::Agreed { .. }
            | Self::Undone { .. } => false,
        }
    }

    /// The card, where the change opens the space.
    pub fn card(&self) -> Option<&PairCard> {
        if let Self::PairOpened { card } = self { Some(card) } else { None }
    }

    /// What the change supersedes in a space, made by somebody, where it is one that the partner may make apart; `entries` are
    /// all that the writer has. `None` for a change of another kind.
    pub fn supersedes(
        &self,
        space: &PairSpace,
        by: &Author,
        entries: &[Entry<PairChange>],
    ) -> Option<BTreeSet<EntryId>> {
        let superseded = match self {
            Self::GoalSet { goal } => superseded(space.goals.versions(&goal.id), by, &Some(goal.clone())),
            Self::GoalDropped { goal } => superseded(space.goals.versions(goal), by, &None),
            Self::MeetingLogged { meeting } => {
                superseded(space.meetings.versions(&meeting.id), by, &Some(meeting.clone()))
            }
            Self::MeetingRemoved { meeting } => superseded(space.meetings.versions(meeting), by, &None),
            Self::AgreementSet { term, text } => superseded(space.agreement.versions(*term), by, text),
            Self::LetOutSet { what, yes } => superseded(space.agreement.let_out_versions(*what), by, yes),
            Self::PairOpened { .. } | Self::ProgressMade { .. } | Self::Agreed { .. } | Self::Undone { .. } => {
                return None;
            }
        };
        Some(Lineage::of(entries).behind(superseded))
    }

    /// Whether it says something to whoever has what `known` finds: what takes back or removes does only to those who have it.
    pub(super) fn is_news(&self, known: impl Fn(&dyn Fn(&Entry<PairChange>) -> bool) -> bool) -> bool {
        match self {
            Self::PairOpened { .. } => false,
            Self::Undone { entries } => known(&|other| entries.contains(&other.id)),
            Self::GoalDropped { goal: dropped } => {
                known(&|other| matches!(&other.change, Self::GoalSet { goal } if goal.id == *dropped))
            }
            Self::MeetingRemoved { meeting: removed } => {
                known(&|other| matches!(&other.change, Self::MeetingLogged { meeting } if meeting.id == *removed))
            }
            Self::GoalSet { .. }
            | Self::ProgressMade { .. }
            | Self::MeetingLogged { .. }
            | Self::AgreementSet { .. }
            | Self::LetOutSet { .. }
            | Self::Agreed { .. } => true,
        }
    }

    /// Everything in it whose size or form a file is checked for.
    pub fn contents(&self) -> Vec<ChangeContent<'_>> {
        use ChangeContent::{Card, Entries, Id, Meetings, Text};
        match self {
            Self::PairOpened { card } => vec![Card(card)],
            Self::GoalSet { goal } => vec![Id(goal.id.as_str()), Text(&goal.outcome), Text(&goal.measure)],
            Self::GoalDropped { goal } => vec![Id(goal.as_str())],
            Self::ProgressMade { goal, note, .. } => vec![Id(goal.as_str()), Text(note)],
            Self::MeetingLogged { meeting } => {
                let learned = meeting.learned.values().map(|learned| Text(learned));
                [Id(meeting.id.as_str()), Meetings(&meeting.other_than)].into_iter().chain(learned).collect()
            }
            Self::MeetingRemoved { meeting } => vec![Id(meeting.as_str())],
            Self::AgreementSet { text, .. } => vec![Text(text)],
            Self::LetOutSet { .. } => Vec::new(),
            Self::Agreed { terms: entries } | Self::Undone { entries } => vec![Entries(entries)],
        }
    }

    pub(super) fn goes(&self) -> Goes {
        match self {
            Self::GoalSet { .. } | Self::MeetingLogged { .. } | Self::ProgressMade { .. } => Goes::WhileShown,
            Self::AgreementSet { text, .. } if !text.is_empty() => Goes::WhileShown,
            Self::AgreementSet { .. }
            | Self::PairOpened { .. }
            | Self::GoalDropped { .. }
            | Self::MeetingRemoved { .. }
            | Self::LetOutSet { .. }
            | Self::Agreed { .. }
            | Self::Undone { .. } => Goes::Always,
        }
    }

    /// Whether the words of the change, which this entry made and which may be undone, are among those that the space shows.
    pub(super) fn is_shown(&self, space: &PairSpace, entry: EntryId, undone: bool) -> bool {
        match self {
            Self::GoalSet { goal } => has(space.goals.versions(&goal.id), entry),
            Self::MeetingLogged { meeting } => has(space.meetings.versions(&meeting.id), entry),
            Self::AgreementSet { term, .. } => has(space.agreement.versions(*term), entry),
            Self::ProgressMade { goal, .. } => !undone && space.goals.contains(goal),
            Self::PairOpened { .. }
            | Self::GoalDropped { .. }
            | Self::MeetingRemoved { .. }
            | Self::LetOutSet { .. }
            | Self::Agreed { .. }
            | Self::Undone { .. } => false,
        }
    }
}

fn superseded<T: PartialEq>(versions: Option<&Register<T>>, by: &Author, value: &T) -> BTreeSet<EntryId> {
    versions.map(|versions| versions.superseded_by(by, value)).unwrap_or_default()
}

/// Whether this is the only version that counts. Where several are beside one another, the same words again settle it.
fn is_settled<T: PartialEq>(versions: Option<&Register<T>>, value: &T) -> bool {
    matches!(versions.map(Register::versions), Some([only]) if only.value == *value)
}

fn has<T: PartialEq>(versions: Option<&Register<T>>, entry: EntryId) -> bool {
    versions.is_some_and(|versions| versions.has(entry))
}
