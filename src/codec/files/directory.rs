//! `directory`: the cards of those who agreed, for choosing one another.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::limits::MOST_CARDS;
use super::{FileError, Kind, Part};
use crate::codec::tidy::tidy;
use crate::domain::choosing::{CardBook, DirectoryCard};
use crate::domain::id::ProgrammeId;

/// The largest directory: 20 MB. Ten thousand people with ten topics each way have less.
const MOST_BYTES: usize = 20_000_000;

impl Kind {
    /// From the coordinator to everyone: the cards of those who agreed.
    pub const DIRECTORY: Kind = Kind::new("directory").of_at_most(MOST_BYTES);
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &["cards", "id", "name", "offers", "programme", "role", "wishes"];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[("contents", "cards"), ("", "offers"), ("", "wishes")];

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    programme: ProgrammeId,
    name: String,
    cards: Vec<DirectoryCard>,
}

impl Leaves for CardBook {}

impl Sealed for CardBook {
    const KIND: Kind = Kind::DIRECTORY;

    fn wire(&self) -> impl Serialize {
        let cards = self.cards.iter().map(|card| card.clone().with_name(tidy(card.name())));
        Wire { programme: self.programme.clone(), name: tidy(&self.name), cards: cards.collect() }
    }
}

/// The cards, if what the file says makes sense.
pub(super) fn check(wire: Wire) -> Result<CardBook, FileError> {
    check::id(wire.programme.as_str(), Part::ProgrammeId).under("programme")?;
    let name = check::name(&wire.name, Part::Programme).under("name")?;
    if wire.cards.len() > MOST_CARDS {
        return Err(FileError::TooManyPeople).under("cards");
    }
    let mut ids = BTreeSet::new();
    let mut cards = Vec::with_capacity(wire.cards.len());
    for (index, card) in wire.cards.into_iter().enumerate() {
        let card = check_card(card).item(index).under("cards")?;
        if !ids.insert(card.id().clone()) {
            return Err(FileError::PersonTwice).under("id").item(index).under("cards");
        }
        cards.push(card);
    }
    Ok(CardBook { programme: wire.programme, name, cards })
}

fn check_card(card: DirectoryCard) -> Result<DirectoryCard, FileError> {
    check::id(card.id().as_str(), Part::Id).under("id")?;
    let name = check::name(card.name(), Part::Name).under("name")?;
    check::topics(card.offers().iter()).under("offers")?;
    check::topics(card.wishes().iter()).under("wishes")?;
    Ok(card.with_name(name))
}
