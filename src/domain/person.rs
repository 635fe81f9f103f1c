//! Somebody taking part, with everything that the matching may ask of them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::audience::Audiences;
use super::background::BackgroundItem;
use super::consent::Consent;
use super::id::PersonId;
use super::instrument::ItemAnswer;
use super::side::Side;
use super::time::Availability;
use super::topic::TopicId;

/// On which side of a pair a person can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The junior one.
    Mentor,
    /// The senior one.
    Mentee,
    /// May stand on both sides, in different pairs.
    Either,
}

impl Role {
    pub fn can_be(self, side: Side) -> bool {
        match self {
            Role::Mentor => side == Side::Mentor,
            Role::Mentee => side == Side::Mentee,
            Role::Either => true,
        }
    }
}

/// A person's answers, by topic.
pub type Answers = BTreeMap<TopicId, Answer>;

/// Somebody taking part in a programme.
///
/// People are referred to (`manager`, `appraiser`, `conflicts`, `earlier`, `vetoes`) by id or by name, as the
/// source wrote it; see [`super::directory::Directory`] for how such a reference finds its person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    /// Where to write to the person. It is for handing out, and in no file for others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    pub role: Role,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: Answers,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Whom this person reports to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    /// Who appraises this person, where that is not the manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appraiser: Option<String>,
    /// Languages the person can meet in; none given means that it was not asked, and excludes nobody.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub languages: BTreeSet<String>,
    /// When the person can meet; `None` means that it was not asked, and excludes nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<Availability>,
    /// How many partners the person can take, on each side that they can stand on; 0 takes nobody for now.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub capacity: u16,
    /// With whom a conflict of interest was declared.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub conflicts: BTreeSet<String>,
    /// With whom this person was paired before.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub earlier: BTreeSet<String>,
    /// Whom this person does not wish to be paired with.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub vetoes: BTreeSet<String>,
    /// Whether the person agreed to be matched.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub consent: bool,
    /// What the person said of their background, where the programme asked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub background: BTreeMap<BackgroundItem, ItemAnswer>,
    /// Which of these answers may be used to find a partner; the others may not.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub for_matching: BTreeSet<BackgroundItem>,
    /// Which of these answers a partner sees only once both of a pair have answered.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub until_both: BTreeSet<BackgroundItem>,
    /// Who may see which field. Empty for people of a coordinator's own table, who were not asked.
    #[serde(default, skip_serializing_if = "Audiences::is_empty")]
    pub audiences: Audiences,
    /// The consent that the person gave with their own questionnaire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Consent>,
}

fn one() -> u16 {
    1
}
fn is_one(n: &u16) -> bool {
    *n == 1
}
fn yes() -> bool {
    true
}
fn is_yes(b: &bool) -> bool {
    *b
}

impl Person {
    /// A person of whom nothing but name and role is known.
    pub fn new(id: PersonId, name: impl Into<String>, role: Role) -> Self {
        Self {
            id,
            name: name.into(),
            email: None,
            role,
            answers: Answers::new(),
            team: None,
            manager: None,
            appraiser: None,
            languages: BTreeSet::new(),
            availability: None,
            capacity: 1,
            conflicts: BTreeSet::new(),
            earlier: BTreeSet::new(),
            vetoes: BTreeSet::new(),
            consent: true,
            background: BTreeMap::new(),
            for_matching: BTreeSet::new(),
            until_both: BTreeSet::new(),
            audiences: Audiences::default(),
            agreed: None,
        }
    }
}
