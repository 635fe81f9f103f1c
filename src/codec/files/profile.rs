//! `profile`: what the organiser may see of a person.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::sealed::Sealed;
use super::{FileError, Kind, Part};
use crate::codec::people::MOST_CAPACITY;
use crate::codec::tidy::tidy;
use crate::domain::disclosure::DisclosedProfile;
use crate::domain::id::PersonId;
use crate::domain::person::{Answers, Person, Role};
use crate::domain::time::{Availability, Slot};

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const PARTS: [&str; 3] = ["morning", "afternoon", "evening"];

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    id: PersonId,
    name: String,
    role: Role,
    answers: Answers,
    languages: BTreeSet<String>,
    /// `monday-morning` and so on; none where it was not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    team: Option<String>,
    capacity: u16,
}

impl Sealed for DisclosedProfile {
    const KIND: Kind = Kind::Profile;

    fn wire(&self) -> impl Serialize {
        let shown = self.shown();
        Wire {
            id: shown.id.clone(),
            name: tidy(&shown.name),
            role: shown.role,
            answers: shown.answers.clone(),
            languages: shown.languages.iter().map(|language| tidy(language)).collect(),
            times: shown.availability.map(written),
            team: shown.team.as_deref().map(tidy),
            capacity: shown.capacity,
        }
    }
}

fn slot_name(slot: Slot) -> String {
    format!("{}-{}", WEEKDAYS[usize::from(slot.weekday)], PARTS[usize::from(slot.part)])
}

fn written(times: Availability) -> Vec<String> {
    Slot::all().filter(|slot| times.has(*slot)).map(slot_name).collect()
}

fn times(written: &[String]) -> Result<Availability, FileError> {
    written.iter().try_fold(Availability::default(), |times, name| {
        let slot = Slot::all().find(|slot| slot_name(*slot) == *name).ok_or(FileError::Unfit { part: Part::Times })?;
        Ok(times.with(slot))
    })
}

/// The person, if what the file says of them makes sense.
pub(super) fn check(wire: Wire) -> Result<Person, FileError> {
    check::id(wire.id.as_str(), Part::Id).under("id")?;
    let mut person = Person::new(wire.id, check::name(&wire.name, Part::Name).under("name")?, wire.role);
    check::topics(wire.answers.keys()).under("answers")?;
    person.answers = wire.answers;
    let languages = wire.languages.iter().map(|language| check::name(language, Part::Language));
    person.languages = languages.collect::<Result<_, _>>().under("languages")?;
    person.availability = wire.times.as_deref().map(times).transpose().under("times")?;
    person.team = wire.team.map(|team| check::name(&team, Part::Team)).transpose().under("team")?;
    if wire.capacity > MOST_CAPACITY {
        return Err(FileError::Unfit { part: Part::Capacity }).under("capacity");
    }
    person.capacity = wire.capacity;
    Ok(person)
}
