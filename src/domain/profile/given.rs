//! One answer of the questionnaire.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::answer::{Level, Wish};
use crate::domain::audience::{Audience, Field};
use crate::domain::background::{self, BackgroundItem};
use crate::domain::instrument::{ContentKey, ItemAnswer};
use crate::domain::person::Role;
use crate::domain::time::Availability;
use crate::domain::topic::TopicId;

/// How a person wants to answer on the topics that they picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// Rate each of them.
    OneByOne,
    /// Leave them at the usual answers.
    Usual,
}

/// One answer of the questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    Name {
        name: String,
    },
    Role {
        role: Role,
    },
    /// The topics that the person could help with.
    CanHelp {
        topics: BTreeSet<TopicId>,
    },
    /// The topics that the person would like to learn.
    WouldLike {
        topics: BTreeSet<TopicId>,
    },
    Pace {
        pace: Pace,
    },
    Level {
        topic: TopicId,
        level: Level,
    },
    Wish {
        topic: TopicId,
        wish: Wish,
    },
    Languages {
        languages: BTreeSet<String>,
    },
    Times {
        times: Availability,
    },
    Team {
        team: String,
    },
    Capacity {
        capacity: u16,
    },
    /// An answer to an item of an instrument; `None` leaves it out. It is stored by the names that it had while only background
    /// was asked like this.
    #[serde(rename = "background")]
    Answered {
        #[serde(default = "background::instrument", skip_serializing_if = "background::is_instrument")]
        instrument: ContentKey,
        #[serde(rename = "question")]
        item: ContentKey,
        answer: Option<ItemAnswer>,
    },
    /// Whether the answer to a background item may be used to find a partner.
    Matching {
        question: BackgroundItem,
        used: bool,
    },
    /// Who may see a field.
    Audience {
        field: Field,
        audience: Audience,
    },
    /// The person has gone on from a question that can be answered bit by bit: see [`questionnaire::Question::mark`].
    Continued {
        question: String,
    },
}

/// The question that an answer is to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GivenKey {
    Name,
    Role,
    CanHelp,
    WouldLike,
    Pace,
    Level(TopicId),
    Wish(TopicId),
    Languages,
    Times,
    Team,
    Capacity,
    Answered(ContentKey, ContentKey),
    Matching(BackgroundItem),
    Audience(Field),
    Continued(String),
}

impl Given {
    /// The question: a later answer to it takes the place of this one.
    pub fn key(&self) -> GivenKey {
        match self {
            Given::Name { .. } => GivenKey::Name,
            Given::Role { .. } => GivenKey::Role,
            Given::CanHelp { .. } => GivenKey::CanHelp,
            Given::WouldLike { .. } => GivenKey::WouldLike,
            Given::Pace { .. } => GivenKey::Pace,
            Given::Level { topic, .. } => GivenKey::Level(topic.clone()),
            Given::Wish { topic, .. } => GivenKey::Wish(topic.clone()),
            Given::Languages { .. } => GivenKey::Languages,
            Given::Times { .. } => GivenKey::Times,
            Given::Team { .. } => GivenKey::Team,
            Given::Capacity { .. } => GivenKey::Capacity,
            Given::Answered { instrument, item, .. } => GivenKey::Answered(*instrument, *item),
            Given::Matching { question, .. } => GivenKey::Matching(*question),
            Given::Audience { field, .. } => GivenKey::Audience(*field),
            Given::Continued { question } => GivenKey::Continued(question.clone()),
        }
    }
}
