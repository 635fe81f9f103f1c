//! Choosing one another: the cards of those who agreed to be seen, and whom somebody would like.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::disclosure::{Audience, DisclosedProfile};
use super::id::{PersonId, ProgrammeId};
use super::person::Role;
use super::time::Moment;
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardBook {
    pub programme: ProgrammeId,
    pub name: String,
    pub cards: Vec<DirectoryCard>,
}

/// How a directory stands to the one that somebody has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookNews {
    /// They have none.
    First,
    /// Theirs is of another programme, and makes way.
    Other,
    /// They have the same.
    Same,
    /// People who are new, whose cards are changed, and who are no longer in it.
    Changed { new: usize, changed: usize, gone: usize },
}

impl CardBook {
    pub fn news(&self, here: Option<&CardBook>) -> BookNews {
        let here = match here {
            None => return BookNews::First,
            Some(here) if here.programme != self.programme => return BookNews::Other,
            Some(here) if here == self => return BookNews::Same,
            Some(here) => here,
        };
        let known: BTreeMap<_, _> = here.cards.iter().map(|card| (card.id(), card)).collect();
        let there: BTreeSet<_> = self.cards.iter().map(DirectoryCard::id).collect();
        let count = |is: fn(Option<&&DirectoryCard>, &DirectoryCard) -> bool| {
            self.cards.iter().filter(|card| is(known.get(card.id()), card)).count()
        };
        BookNews::Changed {
            new: count(|here, _| here.is_none()),
            changed: count(|here, card| here.is_some_and(|here| **here != *card)),
            gone: known.keys().filter(|id| !there.contains(*id)).count(),
        }
    }
}

/// Whom a person would like as a partner, and whom not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    pub programme: ProgrammeId,
    /// Whose choices these are.
    pub person: PersonId,
    /// The most wished for first.
    pub likes: Vec<PersonId>,
    pub declines: BTreeSet<PersonId>,
}

/// What somebody thinks of one person of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinion {
    Like,
    Decline,
    /// Neither.
    Open,
}

impl Choices {
    /// Nobody liked, nobody declined.
    pub fn none(programme: ProgrammeId, person: PersonId) -> Self {
        Self { programme, person, likes: Vec::new(), declines: BTreeSet::new() }
    }

    pub fn opinion(&self, of: &PersonId) -> Opinion {
        if self.likes.contains(of) {
            Opinion::Like
        } else if self.declines.contains(of) {
            Opinion::Decline
        } else {
            Opinion::Open
        }
    }

    /// With another opinion of one person; whoever is newly liked comes last.
    #[must_use]
    pub fn with(mut self, of: &PersonId, opinion: Opinion) -> Self {
        if opinion != Opinion::Like {
            self.likes.retain(|liked| liked != of);
        } else if !self.likes.contains(of) {
            self.likes.push(of.clone());
        }
        if opinion == Opinion::Decline {
            self.declines.insert(of.clone());
        } else {
            self.declines.remove(of);
        }
        self
    }

    /// With one of those who are liked a place further up or down; unchanged where there is no such place.
    #[must_use]
    pub fn moved(mut self, who: &PersonId, up: bool) -> Self {
        let Some(from) = self.likes.iter().position(|liked| liked == who) else { return self };
        let to = if up { from.checked_sub(1) } else { Some(from + 1).filter(|to| *to < self.likes.len()) };
        if let Some(to) = to {
            self.likes.swap(from, to);
        }
        self
    }

    /// Without those whom a directory does not show (any more).
    #[must_use]
    pub fn within(mut self, book: &CardBook) -> Self {
        let shown: BTreeSet<&PersonId> = book.cards.iter().map(DirectoryCard::id).collect();
        self.likes.retain(|liked| shown.contains(liked));
        self.declines.retain(|declined| shown.contains(declined));
        self
    }

    pub fn is_empty(&self) -> bool {
        self.likes.is_empty() && self.declines.is_empty()
    }
}

/// The directory that somebody opened, and what they chose by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choosing {
    pub book: CardBook,
    pub opened: Moment,
    pub choices: Choices,
}

impl Choosing {
    /// A directory that somebody opens at this moment. A newer one of the same programme keeps what was chosen by the last.
    pub fn opened(person: &PersonId, book: CardBook, at: Moment, chosen: Option<Choices>) -> Self {
        let chosen = chosen.filter(|chosen| chosen.programme == book.programme);
        let choices = chosen.unwrap_or_else(|| Choices::none(book.programme.clone(), person.clone())).within(&book);
        Self { book, opened: at, choices }
    }

    /// Takes in whom somebody chose; nothing of another programme, nor of those whom the directory does not show.
    pub fn choose(&mut self, choices: Choices) {
        if self.book.programme == choices.programme {
            self.choices = choices.within(&self.book);
        }
    }

    /// Everybody but the person who chooses, in the order of their names.
    pub fn others(&self) -> Vec<&DirectoryCard> {
        let mut others: Vec<_> = self.book.cards.iter().filter(|card| *card.id() != self.choices.person).collect();
        others.sort_by_cached_key(|card| (card.name().to_lowercase(), card.id().clone()));
        others
    }

    pub fn card(&self, id: &PersonId) -> Option<&DirectoryCard> {
        self.book.cards.iter().find(|card| card.id() == id)
    }
}
