//! What changes of a pair's space are called, and of the use of this device for it.

#![deny(clippy::wildcard_enum_match_arm)]

use super::Wording;
use crate::components::words::LANGUAGE;
use crate::domain::id::{GoalId, MeetingId, PairId};
use crate::domain::pair::{DeviceChange, LetOut, PairChange, Term};
use crate::domain::side::Side;
use crate::domain::time::Day;
use crate::platform::clock;
use crate::t;

/// The name of a term of the agreement.
pub fn term(term: Term, mentor: &str, mentee: &str) -> String {
    match term {
        Term::MentorOutcome => t!("term-outcome", name = mentor),
        Term::MenteeOutcome => t!("term-outcome", name = mentee),
        Term::HowOften => t!("term-how-often"),
        Term::HowLong => t!("term-how-long"),
        Term::Where => t!("term-where"),
        Term::Channel => t!("term-channel"),
        Term::Private => t!("term-private"),
        Term::HowToStop => t!("term-how-to-stop"),
    }
}

pub fn let_out(what: LetOut) -> String {
    match what {
        LetOut::Counts => t!("let-out-counts"),
        LetOut::Dates => t!("let-out-dates"),
        LetOut::Scores => t!("let-out-scores"),
    }
}

pub(super) fn of_device(change: &DeviceChange) -> String {
    match change {
        DeviceChange::SideChosen { .. } => t!("did-side-chosen"),
        DeviceChange::SpaceSaved => t!("did-space-saved"),
    }
}

impl Wording<'_> {
    pub(super) fn of_pair(&self, about: &PairId, change: &PairChange) -> String {
        match change {
            PairChange::PairOpened { card } => {
                t!("did-pair-opened", mentor = card.called(Side::Mentor), mentee = card.called(Side::Mentee))
            }
            PairChange::GoalSet { goal } => t!("did-goal-set", outcome = goal.outcome.as_str()),
            PairChange::GoalDropped { goal } => t!("did-goal-dropped", outcome = self.goal(goal)),
            PairChange::ProgressMade { goal, .. } => t!("did-progress", outcome = self.goal(goal)),
            PairChange::MeetingLogged { meeting } => t!("did-meeting", day = day(meeting.on)),
            PairChange::MeetingRemoved { meeting } => {
                t!("did-meeting-removed", day = self.meeting(meeting).map(day).unwrap_or_default())
            }
            PairChange::AgreementSet { term: which, .. } => {
                let (mentor, mentee) = self.two(about);
                t!("did-agreement", term = term(*which, &mentor, &mentee))
            }
            PairChange::LetOutSet { what, yes: true } => t!("did-let-out", what = let_out(*what)),
            PairChange::LetOutSet { what, yes: false } => t!("did-keep-in", what = let_out(*what)),
            PairChange::Agreed { .. } => t!("did-agreed"),
            PairChange::Undone { .. } => t!("did-undone"),
        }
    }

    fn goal(&self, id: &GoalId) -> String {
        let set = self.last(|change| {
            if let PairChange::GoalSet { goal } = change {
                (goal.id == *id).then(|| goal.outcome.clone())
            } else {
                None
            }
        });
        set.unwrap_or_default()
    }

    fn meeting(&self, id: &MeetingId) -> Option<Day> {
        self.last(|change| {
            if let PairChange::MeetingLogged { meeting } = change {
                (meeting.id == *id).then_some(meeting.on)
            } else {
                None
            }
        })
    }

    /// What to call the two.
    fn two(&self, pair: &PairId) -> (String, String) {
        self.state.pairs.get(pair).map_or_else(Default::default, |space| {
            let name = |side: Side| space.card.called(side).to_string();
            (name(Side::Mentor), name(Side::Mentee))
        })
    }
}

fn day(day: Day) -> String {
    clock::in_words(day, LANGUAGE)
}
