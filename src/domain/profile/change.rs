//! What can change in a person's own questionnaire, and what each change does.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Draft, Given, GivenKey};
use crate::domain::choosing::{CardBook, Choices, Choosing};
use crate::domain::consent::Consent;
use crate::domain::id::PersonId;
use crate::domain::invitation::Invitation;
use crate::domain::journal::{Change, EntryId, Stamp};

/// A change of a person's own questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProfileChange {
    ProfileStarted,
    ProfileAnswered {
        given: Given,
    },
    /// The profile file was saved.
    ProfileSaved,
    ProfileRemoved,
    /// The directory of the programme, from which the person chooses.
    DirectoryOpened {
        book: CardBook,
    },
    ChoiceMade {
        choices: Choices,
    },
    /// It is for two people with no coordinator.
    ForTwo,
    /// One of the two is done, and has passed the device on: nobody sees the answers before both are done.
    HandedOn,
    Invited {
        invitation: Invitation,
    },
    Consented {
        consent: Consent,
    },
    ConsentWithdrawn,
    /// These entries are taken back, as though they had not been made.
    Undone {
        entries: BTreeSet<EntryId>,
    },
}

/// What a change of a questionnaire sets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProfileKey {
    Answer(GivenKey),
    Choices,
}

impl Change for ProfileChange {
    type About = PersonId;
    type State = Option<Draft>;
    type Key = ProfileKey;

    fn apply(&self, about: &PersonId, stamp: &Stamp<'_>, state: &mut Self::State) {
        let at = stamp.entry.moment();
        if let Self::ProfileStarted = self {
            state.get_or_insert_with(|| Draft::new(about.clone(), at));
        } else if let Self::ProfileRemoved = self {
            *state = None;
        }
        let Some(draft) = state else { return };
        match self {
            // These make the questionnaire or take it away, or were taken in before.
            Self::ProfileStarted | Self::ProfileRemoved | Self::Undone { .. } => {}
            Self::ProfileAnswered { given } => draft.give(given.clone()),
            Self::ProfileSaved => draft.saved = Some(at),
            Self::DirectoryOpened { book } => {
                let chosen = draft.choosing.take().map(|choosing| choosing.choices.clone());
                draft.choosing = Some(Arc::new(Choosing::opened(about, book.clone(), at, chosen)));
            }
            Self::ChoiceMade { choices } => {
                if let Some(choosing) = &mut draft.choosing {
                    Arc::make_mut(choosing).choose(choices.clone());
                }
            }
            Self::ForTwo => draft.between_two = true,
            Self::HandedOn => draft.handed_on = Some(at),
            Self::Invited { invitation } => draft.invite(invitation.clone()),
            Self::Consented { consent } => draft.agree(consent.clone()),
            Self::ConsentWithdrawn => draft.withdraw(at),
        }
    }

    fn key(&self) -> Option<ProfileKey> {
        match self {
            Self::ProfileAnswered { given } => Some(ProfileKey::Answer(given.key())),
            Self::ChoiceMade { .. } => Some(ProfileKey::Choices),
            Self::ProfileStarted
            | Self::ProfileSaved
            | Self::ProfileRemoved
            | Self::DirectoryOpened { .. }
            | Self::ForTwo
            | Self::HandedOn
            | Self::Invited { .. }
            | Self::Consented { .. }
            | Self::ConsentWithdrawn
            | Self::Undone { .. } => None,
        }
    }

    fn is_final(&self) -> bool {
        match self {
            Self::ProfileStarted | Self::ProfileSaved | Self::HandedOn => true,
            Self::ProfileAnswered { .. }
            | Self::ProfileRemoved
            | Self::DirectoryOpened { .. }
            | Self::ChoiceMade { .. }
            | Self::ForTwo
            | Self::Invited { .. }
            | Self::Consented { .. }
            | Self::ConsentWithdrawn
            | Self::Undone { .. } => false,
        }
    }

    fn is_mark(&self) -> bool {
        matches!(self, Self::ProfileAnswered { given: Given::Continued { .. } })
    }

    fn undone(&self) -> Option<&BTreeSet<EntryId>> {
        if let Self::Undone { entries } = self { Some(entries) } else { None }
    }

    fn undo(&self, entries: BTreeSet<EntryId>) -> Option<Self> {
        Some(Self::Undone { entries })
    }
}

impl ProfileChange {
    /// Whether it says what is so already. What somebody does at a time of its own, as saying yes or saving a file, never
    /// does.
    pub fn says_already(&self, draft: &Draft) -> bool {
        let choosing = draft.choosing.as_deref();
        match self {
            Self::ProfileAnswered { given } => {
                let mut after = draft.clone();
                after.give(given.clone());
                after == *draft
            }
            Self::ForTwo => draft.between_two,
            Self::Invited { invitation } => draft.invitation.as_ref() == Some(invitation),
            Self::DirectoryOpened { book } => choosing.is_some_and(|now| now.book == *book),
            Self::ChoiceMade { choices } => choosing.is_some_and(|now| now.choices == *choices),
            Self::ProfileStarted
            | Self::ProfileSaved
            | Self::ProfileRemoved
            | Self::HandedOn
            | Self::Consented { .. }
            | Self::ConsentWithdrawn
            | Self::Undone { .. } => false,
        }
    }
}
