//! `invitation`: the programme, as everybody in it may know it.

use serde::{Deserialize, Serialize};

use super::envelope::sealed::Sealed;
use super::{FileError, Kind, Part, check};
use crate::domain::id::ProgrammeId;
use crate::domain::invitation::{Invitation, PublicKey, Terms};
use crate::domain::pair::MOST_IN_TEXT;
use crate::domain::rules::Rules;
use crate::domain::time::Slot;

/// How the age format begins a public key, and how many letters it has.
const KEY_START: &str = "age1";
const KEY_LETTERS: usize = 62;

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wire {
    programme: ProgrammeId,
    name: String,
    aim: String,
    terms: Terms,
    rules: Rules,
    key: PublicKey,
}

impl Sealed for Invitation {
    const KIND: Kind = Kind::Invitation;

    fn wire(&self) -> impl Serialize {
        Wire {
            programme: self.programme.clone(),
            name: self.name.clone(),
            aim: self.aim.clone(),
            terms: self.terms.clone(),
            rules: self.rules.clone(),
            key: self.key.clone(),
        }
    }
}

/// The invitation, if what the file says makes sense.
pub(super) fn check(wire: Wire) -> Result<Invitation, FileError> {
    check::id(wire.programme.as_str(), Part::ProgrammeId)?;
    check::length(&wire.aim, MOST_IN_TEXT, Part::Aim)?;
    let terms = &wire.terms;
    check::length(&terms.organiser, MOST_IN_TEXT, Part::Organiser)?;
    check::topics(terms.topics.iter())?;
    check::length(&terms.purpose, MOST_IN_TEXT, Part::Purpose)?;
    check::length(&terms.privacy, MOST_IN_TEXT, Part::Privacy)?;
    let slots = Slot::all().count();
    let few = usize::try_from(wire.rules.shared_times).is_ok_and(|times| times <= slots);
    if !(0.0..=1.0).contains(&wire.rules.floor) || !few {
        return Err(FileError::Unfit { part: Part::Rules });
    }
    let letters = wire.key.as_str();
    let fit = letters.len() == KEY_LETTERS && letters.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !fit || !letters.starts_with(KEY_START) {
        return Err(FileError::Unfit { part: Part::Key });
    }
    Ok(Invitation {
        programme: wire.programme,
        name: check::name(&wire.name, Part::Programme)?,
        aim: wire.aim,
        terms: wire.terms,
        rules: wire.rules,
        key: wire.key,
    })
}
