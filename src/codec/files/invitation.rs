//! `invitation`: the programme, as everybody in it may know it.

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::{FileError, Kind, Part};
use crate::codec::tidy::tidy;
use crate::domain::id::ProgrammeId;
use crate::domain::invitation::{Invitation, PublicKey, Terms};
use crate::domain::pair::MOST_IN_TEXT;
use crate::domain::rules::Rules;
use crate::domain::time::Slot;

impl Kind {
    /// From the coordinator to everyone: the programme, its terms and its key.
    pub const INVITATION: Kind = Kind::new("invitation");
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &[
    "aim",
    "answer_by",
    "background",
    "floor",
    "keep_until",
    "key",
    "likes",
    "name",
    "objective",
    "organiser",
    "other_team",
    "privacy",
    "programme",
    "purpose",
    "rules",
    "same_team",
    "seed",
    "shared_times",
    "soft",
    "terms",
    "topics",
];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[("terms", "background"), ("terms", "topics")];

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    programme: ProgrammeId,
    name: String,
    aim: String,
    terms: Terms,
    rules: Rules,
    key: PublicKey,
}

impl Leaves for Invitation {}

impl Sealed for Invitation {
    const KIND: Kind = Kind::INVITATION;

    fn wire(&self) -> impl Serialize {
        Wire {
            programme: self.programme.clone(),
            name: tidy(&self.name),
            aim: self.aim.clone(),
            terms: self.terms.clone(),
            rules: self.rules.clone(),
            key: self.key.clone(),
        }
    }
}

/// The invitation, if what the file says makes sense.
pub(super) fn check(wire: Wire) -> Result<Invitation, FileError> {
    check::id(wire.programme.as_str(), Part::ProgrammeId).under("programme")?;
    let name = check::name(&wire.name, Part::Programme).under("name")?;
    check::length(&wire.aim, MOST_IN_TEXT, Part::Aim).under("aim")?;
    check_terms(&wire.terms).under("terms")?;
    if !(0.0..=1.0).contains(&wire.rules.floor) {
        return Err(FileError::Unfit { part: Part::Rules }).under("floor").under("rules");
    }
    if wire.rules.shared_times as usize > Slot::all().count() {
        return Err(FileError::Unfit { part: Part::Rules }).under("shared_times").under("rules");
    }
    if !wire.key.is_well_formed() {
        return Err(FileError::Unfit { part: Part::Key }).under("key");
    }
    Ok(Invitation {
        programme: wire.programme,
        name,
        aim: wire.aim,
        terms: wire.terms,
        rules: wire.rules,
        key: wire.key,
    })
}

fn check_terms(terms: &Terms) -> Result<(), FileError> {
    let text = |text: &str, part, name| check::length(text, MOST_IN_TEXT, part).under(name);
    text(&terms.organiser, Part::Organiser, "organiser")?;
    check::topics(terms.topics.iter()).under("topics")?;
    text(&terms.purpose, Part::Purpose, "purpose")?;
    text(&terms.privacy, Part::Privacy, "privacy")
}
