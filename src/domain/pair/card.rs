//! Who the two are, and why they are a pair.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::side::Side;
use crate::domain::topic::TopicId;

/// The names of pairs live under this one, so that they are like no other UUID (RFC 9562, version 5).
const NAMES_OF_PAIRS: Uuid = Uuid::from_u128(0x6f1d_5a3e_9c42_4b07_8e5d_21f7_c0a9_b364);

/// What the coordinator hands to both partners: who, and why the two. No level, no wish, no score of a single topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PairCard {
    pub pair: PairId,
    pub programme: String,
    pub aim: String,
    pub mentor: Partner,
    pub mentee: Partner,
}

/// One partner as the other may see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Partner {
    pub id: PersonId,
    pub name: String,
    /// What this partner can give the other, most wished for first.
    pub gives: Vec<TopicId>,
    /// What this partner stands to gain: 0 to 1.
    pub benefit: f64,
}

impl PairId {
    /// The name of the pair of these two in this programme: the same wherever it is worked out.
    pub fn of(programme: &ProgrammeId, mentor: &PersonId, mentee: &PersonId) -> Self {
        // One within the other, so that no two triples run together into one text.
        let name = [programme.as_str(), mentor.as_str(), mentee.as_str()]
            .iter()
            .fold(NAMES_OF_PAIRS, |space, part| Uuid::new_v5(&space, part.as_bytes()));
        Self::new(name.simple().to_string())
    }
}

impl PairCard {
    pub fn partner(&self, side: Side) -> &Partner {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }

    /// On which side this person stands, if it is one of the two.
    pub fn side_of(&self, person: &PersonId) -> Option<Side> {
        Side::BOTH.into_iter().find(|side| self.partner(*side).id == *person)
    }
}
