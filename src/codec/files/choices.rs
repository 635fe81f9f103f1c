//! `choices`: whom a person would like as a partner, and whom not.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::limits::MOST_CARDS;
use super::{FileError, Kind, Part};
use crate::domain::choosing::Choices;
use crate::domain::id::{PersonId, ProgrammeId};

impl Kind {
    /// From a participant to the coordinator: whom they would like, and whom not.
    pub const CHOICES: Kind = Kind::new("choices");
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &["declines", "likes", "person", "programme"];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[("contents", "declines"), ("contents", "likes")];

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    programme: ProgrammeId,
    person: PersonId,
    likes: Vec<PersonId>,
    declines: Vec<PersonId>,
}

impl Leaves for Choices {}

impl Sealed for Choices {
    const KIND: Kind = Kind::CHOICES;

    fn wire(&self) -> impl Serialize {
        Wire {
            programme: self.programme.clone(),
            person: self.person.clone(),
            likes: self.likes.clone(),
            declines: self.declines.iter().cloned().collect(),
        }
    }
}

/// The choices, if what the file says makes sense: nobody is in them twice, and nobody chooses themselves.
pub(super) fn check(wire: Wire) -> Result<Choices, FileError> {
    check::id(wire.programme.as_str(), Part::ProgrammeId).under("programme")?;
    check::id(wire.person.as_str(), Part::Id).under("person")?;
    if wire.likes.len() + wire.declines.len() > MOST_CARDS {
        return Err(FileError::TooManyPeople);
    }
    let mut chosen = BTreeSet::new();
    for (list, people) in [("likes", &wire.likes), ("declines", &wire.declines)] {
        for (index, person) in people.iter().enumerate() {
            let checked = check::id(person.as_str(), Part::Id).and_then(|()| match chosen.insert(person) {
                _ if *person == wire.person => Err(FileError::ChoseThemselves),
                false => Err(FileError::PersonTwice),
                true => Ok(()),
            });
            checked.item(index).under(list)?;
        }
    }
    Ok(Choices {
        programme: wire.programme,
        person: wire.person,
        likes: wire.likes,
        declines: wire.declines.into_iter().collect(),
    })
}
