//! Who the two are, and why they are a pair.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::disclosure::ShownItems;
use crate::domain::first_name::called;
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::invitation::PublicKey;
use crate::domain::person::Person;
use crate::domain::side::Side;
use crate::domain::time::Availability;
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
    /// The coordinator's key, for what the pair saves for them; a pair without a coordinator has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<PublicKey>,
    /// Whether these are two people with no coordinator; older versions did not say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub home: bool,
}

/// One partner as the other may see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Partner {
    pub id: PersonId,
    pub name: String,
    /// What this partner can give the other, of what the other wishes for, where both show it: by name.
    pub gives: Vec<TopicId>,
    /// What this partner stands to gain: 0 to 1; only where both show what they can give and what they wish for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefit: Option<f64>,
    /// What else of themselves this partner shows.
    #[serde(default)]
    pub about: About,
}

/// What somebody shows their partner beside name and topics; blank is not shown, or not answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct About {
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub languages: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<Availability>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    #[serde(default, skip_serializing_if = "ShownItems::is_empty")]
    pub background: ShownItems,
}

impl About {
    /// What this partner may see of a person, and of their answers on background.
    pub fn of(shown: &Person, background: ShownItems) -> Self {
        Self { languages: shown.languages.clone(), times: shown.availability, team: shown.team.clone(), background }
    }
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
        side.pick(&self.mentor, &self.mentee)
    }

    /// What to call one of the two in a sentence.
    pub fn called(&self, side: Side) -> &str {
        called(&self.partner(side).name, [self.partner(side.other()).name.as_str()])
    }

    /// On which side this person stands, if it is one of the two.
    pub fn side_of(&self, person: &PersonId) -> Option<Side> {
        Side::BOTH.into_iter().find(|side| self.partner(*side).id == *person)
    }
}
