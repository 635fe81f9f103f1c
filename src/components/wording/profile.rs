//! What changes of a questionnaire are called.

#![deny(clippy::wildcard_enum_match_arm)]

use super::Wording;
use crate::domain::profile::{Given, ProfileChange};
use crate::domain::topic::TopicId;
use crate::t;

impl Wording<'_> {
    pub(super) fn of_profile(&self, change: &ProfileChange) -> String {
        match change {
            ProfileChange::ProfileStarted => t!("did-profile-started"),
            ProfileChange::ProfileAnswered { given } => t!("did-answered", question = self.question(given)),
            ProfileChange::ProfileSaved => t!("did-profile-saved"),
            ProfileChange::ProfileRemoved => match self.own_name() {
                Some(name) => t!("did-profile-removed", name = name),
                None => t!("did-profile-removed-nameless"),
            },
            ProfileChange::ForTwo => t!("did-for-two"),
            ProfileChange::HandedOn => t!("did-handed-on"),
            ProfileChange::Invited { invitation } => t!("did-invited", name = invitation.name.as_str()),
            ProfileChange::Consented { .. } => t!("did-consented"),
            ProfileChange::ConsentWithdrawn => t!("did-withdrawn"),
            ProfileChange::DirectoryOpened { book } => t!("did-directory-opened", name = book.name.as_str()),
            ProfileChange::ChoiceMade { choices } => {
                t!("did-choice-made", likes = choices.likes.len(), declines = choices.declines.len())
            }
            ProfileChange::Undone { .. } => t!("did-undone"),
        }
    }

    /// The name of whose questionnaire this is, as it was last given.
    fn own_name(&self) -> Option<String> {
        self.last(|change| {
            if let ProfileChange::ProfileAnswered { given: Given::Name { name } } = change {
                Some(name.clone()).filter(|name| !name.trim().is_empty())
            } else {
                None
            }
        })
    }

    fn question(&self, given: &Given) -> String {
        let topic = |topic: &TopicId| self.topics.label(topic).to_string();
        match given {
            Given::Name { .. } => t!("given-name"),
            Given::Role { .. } => t!("given-role"),
            Given::CanHelp { .. } => t!("given-can-help"),
            Given::WouldLike { .. } => t!("given-would-like"),
            Given::Pace { .. } => t!("given-pace"),
            Given::Level { topic: about, .. } => t!("given-level", topic = topic(about)),
            Given::Wish { topic: about, .. } => t!("given-wish", topic = topic(about)),
            Given::Languages { .. } => t!("given-languages"),
            Given::Times { .. } => t!("given-times"),
            Given::Team { .. } => t!("given-team"),
            Given::Capacity { .. } => t!("given-capacity"),
            Given::Answered { .. } => t!("given-background"),
            Given::Matching { .. } => t!("given-matching"),
            Given::Audience { .. } => t!("given-audience"),
            // It is part of no act: nothing is said of it.
            Given::Continued { .. } => String::new(),
        }
    }
}
