//! What an agreement says something of.

use serde::{Deserialize, Serialize};

use crate::domain::side::Side;

/// One term of the agreement, in the two's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// What the mentor wants out of it.
    MentorOutcome,
    MenteeOutcome,
    HowOften,
    /// How long a meeting is, and until when they go on.
    HowLong,
    Where,
    /// How they reach each other between meetings.
    Channel,
    Private,
    /// How either of the two ends it.
    HowToStop,
}

impl Term {
    pub const ALL: [Term; 8] = [
        Term::MentorOutcome,
        Term::MenteeOutcome,
        Term::HowOften,
        Term::HowLong,
        Term::Where,
        Term::Channel,
        Term::Private,
        Term::HowToStop,
    ];

    /// Whose wish it is, where it is one: they write it themselves.
    pub fn wish_of(self) -> Option<Side> {
        match self {
            Term::MentorOutcome => Some(Side::Mentor),
            Term::MenteeOutcome => Some(Side::Mentee),
            _ => None,
        }
    }

    /// The term as an address has it.
    pub fn name(self) -> &'static str {
        match self {
            Term::MentorOutcome => "mentor-outcome",
            Term::MenteeOutcome => "mentee-outcome",
            Term::HowOften => "how-often",
            Term::HowLong => "how-long",
            Term::Where => "where",
            Term::Channel => "channel",
            Term::Private => "private",
            Term::HowToStop => "how-to-stop",
        }
    }
}

/// What the file for the coordinator may let out, each agreed by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LetOut {
    /// How many goals, reached ones, meetings, minutes.
    Counts,
    /// When they met.
    Dates,
    /// How far the goals have come.
    Scores,
}

impl LetOut {
    pub const ALL: [LetOut; 3] = [LetOut::Counts, LetOut::Dates, LetOut::Scores];
}
