//! What a matching answers: the pairs, the unmatched with their reasons, the totals.

use serde::{Deserialize, Serialize};

use crate::domain::id::PersonId;
use crate::domain::side::Side;

/// The answer of one matching.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The pairs, best first (then by ids).
    pub pairs: Vec<PairMade>,
    /// Everybody who takes part and has no partner on a side that they could stand on.
    pub unmatched: Vec<Unmatched>,
    /// The sum of the scores of the pairs.
    pub total: u64,
    /// How many could be mentors, how many mentees.
    pub mentors: usize,
    pub mentees: usize,
    /// How many pairs the rules allow.
    pub allowed: usize,
}

/// One pair of the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairMade {
    pub mentor: PersonId,
    pub mentee: PersonId,
    /// What each stands to gain: 0 to 1.
    pub mentor_benefit: f64,
    pub mentee_benefit: f64,
    /// The mutual score as a whole number: 0 to 1,000,000.
    pub score: u32,
    /// Whether the coordinator asked for it.
    #[serde(default)]
    pub pinned: bool,
}

/// Somebody without a partner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unmatched {
    pub person: PersonId,
    /// The side on which no partner was found.
    pub side: Side,
    pub reason: Reason,
}

/// Why somebody has no partner: each is something that can be acted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The person has not agreed to be matched.
    NoConsent,
    /// The person has no topic to learn.
    AsksForNothing,
    /// The person wishes only for what they already know best.
    AsksForNothingNew,
    /// The person shares nothing, so nobody can gain from them.
    OffersNothing,
    /// There is nobody on the other side at all.
    NobodyOnTheOtherSide,
    /// Nobody on the other side knows more of what the person wishes for.
    NobodyCanTeach,
    /// Nobody on the other side wishes for what the person knows.
    NobodyWantsToLearn,
    /// Every possible partner is in the person's reporting line.
    ReportingLine,
    /// Every possible partner is the person's appraiser, or appraised by them.
    Appraiser,
    /// Every possible partner is of the same team.
    SameTeam,
    /// A conflict of interest stands between the person and every possible partner.
    Conflict,
    /// Every possible partner was a partner before.
    Earlier,
    /// No possible partner shares a language.
    NoLanguage,
    /// No possible partner shares enough time.
    NoTime,
    /// A veto stands between the person and every possible partner.
    Veto,
    /// The coordinator forbade every possible partner.
    Ban,
    /// Rules of several kinds together leave nobody.
    SeveralRules,
    /// Somebody could teach or learn, but one of the two would gain less than the floor.
    BelowFloor,
    /// Possible partners exist, and all are taken by pairs that are worth more together.
    AllTaken,
}
