//! What a programme allows: its settings, the coordinator's bans and pins, and the reasons for which a pair is refused.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::id::PersonId;

/// What the matching is to make as good as it can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// The most total benefit, whoever gets it.
    #[default]
    Total,
    /// The most pairs first, then the most total benefit.
    Coverage,
}

/// A mentor and a mentee.
pub type Couple = (PersonId, PersonId);

/// The rules of one programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rules {
    pub objective: Objective,
    /// The least benefit that each of a pair must have: 0 to 1.
    pub floor: f64,
    /// Whether two people of one team may be paired.
    pub same_team: bool,
    /// How many weekly times two people must share, where both stated theirs.
    pub shared_times: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self { objective: Objective::Total, floor: 0.1, same_team: true, shared_times: 1 }
    }
}

/// The coordinator's own word on single pairs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steering {
    /// Never these, whichever of the two would be the mentor.
    pub bans: BTreeSet<Couple>,
    /// These in any case, whatever they are worth: a pin overrides the floor, and no other rule.
    pub pins: BTreeSet<Couple>,
}

/// Why two people may not be paired: the first of the rules, in this order, that speaks against it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exclusion {
    /// One is not among the people (any more).
    Gone { person: PersonId },
    /// Nobody is their own mentor.
    SamePerson,
    /// The first cannot be a mentor, or the second cannot be a mentee.
    Role,
    /// Of two people who can be either, the other one is the mentor: who gives more, mentors.
    OtherWayRound,
    /// One has not agreed to be matched.
    NoConsent { person: PersonId },
    /// One takes nobody for now.
    TakesNobody { person: PersonId },
    /// One manages the other, directly or through others.
    ReportingLine { manager: PersonId, report: PersonId },
    /// One appraises the other.
    Appraiser { appraiser: PersonId, appraised: PersonId },
    /// Both are of one team, and the programme forbids it.
    SameTeam { team: String },
    /// A conflict of interest was declared by one of them.
    Conflict,
    /// They were paired before.
    Earlier,
    /// One does not wish to be paired with the other. It is not said which of them.
    Veto,
    /// Both said in which languages they can meet, and have none in common.
    NoLanguage,
    /// Both said when they can meet, and share too few times.
    NoTime { shared: u32, needed: u32 },
    /// The coordinator forbade it.
    Ban,
    /// One of the two gains too little.
    Floor { mentor_benefit: f64, mentee_benefit: f64 },
    /// Only of a pin: one has as many partners by earlier pins as they can take.
    Full { person: PersonId },
}
