//! `directory`: the cards of those who agreed, for choosing one another.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::envelope::sealed::Sealed;
use super::{FileError, Kind, Part, check};
use crate::domain::choosing::{CardBook, DirectoryCard};
use crate::domain::id::ProgrammeId;

/// The most cards of a directory.
pub const MOST_CARDS: usize = 20_000;

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wire {
    programme: ProgrammeId,
    name: String,
    cards: Vec<DirectoryCard>,
}

impl Sealed for CardBook {
    const KIND: Kind = Kind::Directory;

    fn wire(&self) -> impl Serialize {
        Wire { programme: self.programme.clone(), name: self.name.clone(), cards: self.cards.clone() }
    }
}

/// The cards, if what the file says makes sense.
pub(super) fn check(wire: Wire) -> Result<CardBook, FileError> {
    check::id(wire.programme.as_str(), Part::ProgrammeId)?;
    let name = check::name(&wire.name, Part::Programme)?;
    if wire.cards.len() > MOST_CARDS {
        return Err(FileError::TooManyPeople);
    }
    let ids: BTreeSet<_> = wire.cards.iter().map(DirectoryCard::id).collect();
    if ids.len() < wire.cards.len() {
        return Err(FileError::PersonTwice);
    }
    let card = |card: DirectoryCard| {
        check::id(card.id().as_str(), Part::Id)?;
        check::topics(card.offers().iter())?;
        check::topics(card.wishes().iter())?;
        let name = check::name(card.name(), Part::Name)?;
        Ok(card.with_name(name))
    };
    Ok(CardBook { programme: wire.programme, name, cards: wire.cards.into_iter().map(card).collect::<Result<_, _>>()? })
}
