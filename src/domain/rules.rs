//! What a programme allows: its settings, the coordinator's bans and pins, and the reasons for which a pair is refused.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::id::PersonId;
use super::side::Side;

/// What the matching is to make as good as it can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// The most total benefit, whoever gets it.
    #[default]
    Total,
    /// The most people who have a partner at all; of those results the most pairs, then the most total benefit.
    Coverage,
    /// The same people and pairs; of those, the smallest benefit of anybody in a chosen pair as large as it can be; of those,
    /// the most total benefit. See [`super::matching::worst_off`] for the definition.
    WorstOff,
    /// No two people would both rather have each other; of all such results the best for every mentee.
    StableMentee,
    /// The same, the best for every mentor.
    StableMentor,
}

impl Objective {
    pub const ALL: [Objective; 5] =
        [Objective::Total, Objective::Coverage, Objective::WorstOff, Objective::StableMentee, Objective::StableMentor];

    /// For which side a stable result is the best; none where the objective is another one.
    pub fn best_for(self) -> Option<Side> {
        match self {
            Objective::StableMentee => Some(Side::Mentee),
            Objective::StableMentor => Some(Side::Mentor),
            Objective::Total | Objective::Coverage | Objective::WorstOff => None,
        }
    }

    /// Whether people and pairs come before the total.
    pub fn pairs_first(self) -> bool {
        matches!(self, Objective::Coverage | Objective::WorstOff)
    }
}

/// What is wished for beside benefit: how much of the score each wish is, in hundredths. Together they are at most
/// half, and where more is given, each counts for less, in proportion. All 0 leaves the score to benefit alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SoftWishes {
    /// That the two are of different teams.
    pub other_team: u8,
    /// That each is somebody whom the other asked for.
    pub likes: u8,
}

impl SoftWishes {
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// Whom people would like for a partner: for each of them a list, the most wanted first.
pub type Likes = BTreeMap<PersonId, Vec<PersonId>>;

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
    /// What else counts, and how much.
    #[serde(default, skip_serializing_if = "SoftWishes::is_none")]
    pub soft: SoftWishes,
    /// Where several results are equally good, the lots that people draw decide, and the lots hang on this number and on
    /// nothing else: not on a name, nor on who came first. Another number draws other lots.
    #[serde(default)]
    pub seed: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            objective: Objective::Total,
            floor: 0.1,
            same_team: true,
            shared_times: 1,
            soft: SoftWishes::default(),
            seed: 0,
        }
    }
}

/// What was said of single pairs: the coordinator's own word, and people's wishes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steering {
    /// Never these, whichever of the two would be the mentor.
    pub bans: BTreeSet<Couple>,
    /// These in any case, whatever they are worth: a pin overrides the floor, and no other rule.
    pub pins: BTreeSet<Couple>,
    /// Pairs that were handed out and stay as they are: like pins, but that these come after the pins where places are
    /// short, and that no result is asked for by them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub held: BTreeSet<Couple>,
    /// Whom people said they would like: it counts in a stable match, and where the rules make it count.
    #[serde(default, skip_serializing_if = "Likes::is_empty")]
    pub likes: Likes,
}
