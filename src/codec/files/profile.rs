//! `profile`: what the organiser may see of a person, or the word that they have withdrawn.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::{FileError, Kind, Part};
use crate::codec::people::MOST_CAPACITY;
use crate::codec::tidy::tidy;
use crate::domain::audience::{Audience, Audiences, Field};
use crate::domain::background::BackgroundItem;
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::disclosure::DisclosedProfile;
use crate::domain::id::PersonId;
use crate::domain::instrument::ItemAnswer;
use crate::domain::pair::MOST_IN_TEXT;
use crate::domain::person::{Answers, Person, Role};
use crate::domain::time::{Availability, Moment, Slot};
use crate::json;

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const PARTS: [&str; 3] = ["morning", "afternoon", "evening"];
/// The most choices that an answer is made of.
const MOST_CHOICES: usize = 100;
/// The most characters of what somebody agreed to: a coordinator's own texts are part of it.
const MOST_IN_CONSENT: usize = 20_000;
/// The last millisecond that four digits of a year can write.
const LAST: u64 = 253_402_300_799_999;

impl Kind {
    /// From a participant to the coordinator: what the organiser may see of a person.
    pub const PROFILE: Kind = Kind::new("profile");
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &[
    "answers",
    "at",
    "audiences",
    "background",
    "capacity",
    "choice",
    "choices",
    "consent",
    "for_matching",
    "id",
    "languages",
    "level",
    "match",
    "name",
    "number",
    "order",
    "purpose",
    "role",
    "step",
    "team",
    "times",
    "until_both",
    "willing",
    "wish",
    "withdrawn",
    "words",
];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] =
    &[("contents", "for_matching"), ("contents", "languages"), ("contents", "times"), ("contents", "until_both")];

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
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    background: BTreeMap<BackgroundItem, ItemAnswer>,
    /// Which answers on background may be used to find a partner.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    for_matching: BTreeSet<BackgroundItem>,
    /// Which of them a partner sees only once both of a pair have answered.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    until_both: BTreeSet<BackgroundItem>,
    /// How far each field may go.
    #[serde(default, skip_serializing_if = "Audiences::is_empty")]
    audiences: Audiences,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    consent: Option<ConsentWire>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ConsentWire {
    words: String,
    purpose: String,
    at: String,
}

/// What is left of a profile once its owner has withdrawn.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct WithdrawnWire {
    id: PersonId,
    withdrawn: String,
}

impl Leaves for DisclosedProfile {}

impl Sealed for DisclosedProfile {
    const KIND: Kind = Kind::PROFILE;

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
            background: shown.background.clone(),
            for_matching: shown.for_matching.clone(),
            until_both: shown.until_both.clone(),
            audiences: shown.audiences.clone(),
            consent: shown.agreed.as_ref().map(|agreed| ConsentWire {
                words: agreed.words.clone(),
                purpose: agreed.purpose.clone(),
                at: time(agreed.at),
            }),
        }
    }
}

impl Leaves for Withdrawal {}

impl Sealed for Withdrawal {
    const KIND: Kind = Kind::PROFILE;

    fn wire(&self) -> impl Serialize {
        WithdrawnWire { id: self.person.clone(), withdrawn: time(self.at) }
    }
}

/// A moment as it is written, to the millisecond.
fn time(at: Moment) -> String {
    // A number up to `LAST` fits, and is a time.
    let time = DateTime::from_timestamp_millis(at.0.min(LAST) as i64).unwrap_or_default();
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn moment(written: &str) -> Result<Moment, FileError> {
    let millis = DateTime::parse_from_rfc3339(written).ok().map(|time| time.timestamp_millis());
    let millis = millis.and_then(|millis| u64::try_from(millis).ok()).filter(|millis| *millis <= LAST);
    millis.map(Moment).ok_or(FileError::Unfit { part: Part::Consent })
}

fn slot_name(slot: Slot) -> String {
    format!("{}-{}", WEEKDAYS[usize::from(slot.weekday)], PARTS[usize::from(slot.part)])
}

/// Times as they are written: `monday-morning` and so on.
pub(super) fn written(times: Availability) -> Vec<String> {
    Slot::all().filter(|slot| times.has(*slot)).map(slot_name).collect()
}

/// # Errors
/// [`FileError::Unfit`] where there is no such time in a week.
pub(super) fn times(written: &[String]) -> Result<Availability, FileError> {
    written.iter().try_fold(Availability::default(), |times, name| {
        let slot = Slot::all().find(|slot| slot_name(*slot) == *name).ok_or(FileError::Unfit { part: Part::Times })?;
        Ok(times.with(slot))
    })
}

/// Languages, each made fit to show.
pub(super) fn languages(written: &BTreeSet<String>) -> Result<BTreeSet<String>, FileError> {
    written.iter().map(|language| check::name(language, Part::Language)).collect()
}

/// Answers on background: none of them blank, none too long.
pub(super) fn check_background(background: &BTreeMap<BackgroundItem, ItemAnswer>) -> Result<(), FileError> {
    let key = |text: &String| check::name(text, Part::Background).map(drop);
    let some = |count: usize| match count {
        0 => Err(FileError::Blank { part: Part::Background }),
        count if count > MOST_CHOICES => Err(FileError::Unfit { part: Part::Background }),
        _ => Ok(()),
    };
    background.values().try_for_each(|answer| match answer {
        ItemAnswer::PreferNotToSay | ItemAnswer::Step(_) | ItemAnswer::Number(_) => Ok(()),
        ItemAnswer::Choice(text) => key(text),
        ItemAnswer::Words(text) if text.trim().is_empty() => Err(FileError::Blank { part: Part::Background }),
        ItemAnswer::Words(text) => check::length(text, MOST_IN_TEXT, Part::Background),
        ItemAnswer::Choices(keys) => some(keys.len()).and_then(|()| keys.iter().try_for_each(key)),
        ItemAnswer::Order(keys) => some(keys.len()).and_then(|()| keys.iter().try_for_each(key)),
        ItemAnswer::Match(rows) => {
            some(rows.len()).and_then(|()| rows.iter().flat_map(<[_; 2]>::from).try_for_each(key))
        }
    })
}

fn consent(wire: ConsentWire) -> Result<Consent, FileError> {
    check::length(&wire.words, MOST_IN_CONSENT, Part::Consent).under("words")?;
    check::length(&wire.purpose, MOST_IN_TEXT, Part::Consent).under("purpose")?;
    if wire.words.trim().is_empty() {
        return Err(FileError::Blank { part: Part::Consent }).under("words");
    }
    Ok(Consent { at: moment(&wire.at).under("at")?, words: wire.words, purpose: wire.purpose })
}

/// Whether the contents are what is left of a profile.
pub(super) fn is_withdrawn(contents: &RawValue) -> bool {
    let fields = json::read::<BTreeMap<String, &RawValue>>(contents.get());
    fields.is_ok_and(|fields| fields.contains_key("withdrawn"))
}

/// The person, if what the file says of them makes sense.
pub(super) fn check(wire: Wire) -> Result<Person, FileError> {
    check::id(wire.id.as_str(), Part::Id).under("id")?;
    let mut person = Person::new(wire.id, check::name(&wire.name, Part::Name).under("name")?, wire.role);
    check::topics(wire.answers.keys()).under("answers")?;
    person.answers = wire.answers;
    person.languages = languages(&wire.languages).under("languages")?;
    person.availability = wire.times.as_deref().map(times).transpose().under("times")?;
    person.team = wire.team.map(|team| check::name(&team, Part::Team)).transpose().under("team")?;
    if wire.capacity > MOST_CAPACITY {
        return Err(FileError::Unfit { part: Part::Capacity }).under("capacity");
    }
    person.capacity = wire.capacity;
    check_background(&wire.background).under("background")?;
    // What may be used has to be there, and what its owner keeps to themselves is in no file.
    let unfit = || Err(FileError::Unfit { part: Part::Background });
    for (items, name) in [(&wire.for_matching, "for_matching"), (&wire.until_both, "until_both")] {
        if !items.iter().all(|item| wire.background.contains_key(item)) {
            return unfit().under(name);
        }
    }
    if wire.audiences.iter().any(|(_, audience)| audience == Audience::OnlyMe) {
        return unfit().under("audiences");
    }
    let kept = |question: &BackgroundItem| wire.audiences.of(Field::Background(*question)) == Audience::OnlyMe;
    if wire.background.keys().any(kept) {
        return unfit().under("background");
    }
    person.background = wire.background;
    person.for_matching = wire.for_matching;
    person.until_both = wire.until_both;
    person.audiences = wire.audiences;
    person.agreed = wire.consent.map(consent).transpose().under("consent")?;
    Ok(person)
}

/// The withdrawal, if what the file says makes sense.
pub(super) fn check_withdrawn(wire: WithdrawnWire) -> Result<Withdrawal, FileError> {
    check::id(wire.id.as_str(), Part::Id).under("id")?;
    Ok(Withdrawal { person: wire.id, at: moment(&wire.withdrawn).under("withdrawn")? })
}
