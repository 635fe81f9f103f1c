//! The pages within a pair's space, and their addresses.

use std::fmt;

use crate::domain::id::{GoalId, MeetingId};
use crate::domain::pair::Term;
use crate::domain::side::Side;

/// A page within a pair's space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairPart {
    /// Which of the two uses this device.
    Who,
    NewGoal(Side),
    Goal(GoalId),
    Progress(GoalId),
    NewMeeting,
    Meeting(MeetingId),
    /// The file for the partner.
    HandOver,
    /// What the two settle at the outset.
    Agreement,
    /// Writing one term of it.
    Term(Term),
    /// The file for the coordinator.
    Report,
    /// What was done.
    History,
}

impl PairPart {
    /// The page at the rest of an address, after the pair's own.
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["who"] => PairPart::Who,
            ["goal", "new", "mentor"] => PairPart::NewGoal(Side::Mentor),
            ["goal", "new", "mentee"] => PairPart::NewGoal(Side::Mentee),
            ["goal", id] => PairPart::Goal(GoalId::new(id)),
            ["goal", id, "progress"] => PairPart::Progress(GoalId::new(id)),
            ["meeting", "new"] => PairPart::NewMeeting,
            ["meeting", id] => PairPart::Meeting(MeetingId::new(id)),
            ["hand-over"] => PairPart::HandOver,
            ["agreement"] => PairPart::Agreement,
            ["agreement", name] => PairPart::Term(Term::ALL.into_iter().find(|term| term.name() == *name)?),
            ["report"] => PairPart::Report,
            ["history"] => PairPart::History,
            _ => return None,
        })
    }
}

impl fmt::Display for PairPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PairPart::Who => f.write_str("who"),
            PairPart::NewGoal(Side::Mentor) => f.write_str("goal/new/mentor"),
            PairPart::NewGoal(Side::Mentee) => f.write_str("goal/new/mentee"),
            PairPart::Goal(id) => write!(f, "goal/{id}"),
            PairPart::Progress(id) => write!(f, "goal/{id}/progress"),
            PairPart::NewMeeting => f.write_str("meeting/new"),
            PairPart::Meeting(id) => write!(f, "meeting/{id}"),
            PairPart::HandOver => f.write_str("hand-over"),
            PairPart::Agreement => f.write_str("agreement"),
            PairPart::Term(term) => write!(f, "agreement/{}", term.name()),
            PairPart::Report => f.write_str("report"),
            PairPart::History => f.write_str("history"),
        }
    }
}
