//! Choosing one another: the cards of those who agreed to be seen, and whom somebody would like.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::disclosure::{Audience, DisclosedProfile};
use super::id::{PersonId, ProgrammeId};
use super::person::Role;
use super::topic::TopicId;

/// What everyone in the programme may see of a person. A card comes from [`DirectoryCard::of`], or out of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DirectoryCard {
    id: PersonId,
    name: String,
    role: Role,
    /// What the person would share.
    offers: Vec<TopicId>,
    /// What the person would like to learn.
    wishes: Vec<TopicId>,
}

impl DirectoryCard {
    /// The card of somebody who agreed that everyone in the programme sees their name; `None` of anybody else, and of
    /// what was disclosed to a narrower audience.
    pub fn of(disclosed: &DisclosedProfile) -> Option<Self> {
        let shown = disclosed.shown();
        if disclosed.audience() != Audience::Everyone || shown.name.trim().is_empty() {
            return None;
        }
        let topics = |counts: fn(&super::answer::Answer) -> bool| {
            shown.answers.iter().filter(|(_, answer)| counts(answer)).map(|(topic, _)| topic.clone()).collect()
        };
        Some(Self {
            id: shown.id.clone(),
            name: shown.name.clone(),
            role: shown.role,
            offers: topics(|answer| answer.willing && answer.level.get() > 0),
            wishes: topics(|answer| answer.wish.get() > 0),
        })
    }

    pub fn id(&self) -> &PersonId {
        &self.id
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn role(&self) -> Role {
        self.role
    }

    pub fn offers(&self) -> &[TopicId] {
        &self.offers
    }

    pub fn wishes(&self) -> &[TopicId] {
        &self.wishes
    }

    /// The card under the same name, written another way.
    #[must_use]
    pub fn with_name(self, name: String) -> Self {
        Self { name, ..self }
    }
}

/// The cards of a programme, for choosing one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardBook {
    pub programme: ProgrammeId,
    pub name: String,
    pub cards: Vec<DirectoryCard>,
}

/// Whom a person would like as a partner, and whom not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    pub programme: ProgrammeId,
    /// Whose choices these are.
    pub person: PersonId,
    /// The most wished for first.
    pub likes: Vec<PersonId>,
    pub declines: BTreeSet<PersonId>,
}
