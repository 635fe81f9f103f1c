//! `pair`: who, and why the two.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::{FileError, Kind, Part, profile};
use crate::codec::tidy::{self, tidy};
use crate::domain::disclosure::ShownItems;
use crate::domain::id::{PairId, PersonId};
use crate::domain::invitation::PublicKey;
use crate::domain::pair::{About, MOST_IN_TEXT, PairCard, Partner};
use crate::domain::topic::TopicId;

impl Kind {
    /// From the coordinator to both partners: who, and why the two.
    pub const PAIR: Kind = Kind::new("pair");
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &[
    "aim",
    "background",
    "benefit",
    "choice",
    "gives",
    "home",
    "id",
    "key",
    "languages",
    "mentee",
    "mentor",
    "name",
    "pair",
    "programme",
    "team",
    "times",
    "words",
];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[
    ("mentee", "gives"),
    ("mentee", "languages"),
    ("mentee", "times"),
    ("mentor", "gives"),
    ("mentor", "languages"),
    ("mentor", "times"),
];

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    pair: PairId,
    programme: String,
    aim: String,
    mentor: PartnerWire,
    mentee: PartnerWire,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<PublicKey>,
    /// Whether these are two people with no coordinator.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    home: bool,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PartnerWire {
    id: PersonId,
    name: String,
    gives: Vec<TopicId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    benefit: Option<f64>,
    /// What else of themselves they show.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    languages: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    team: Option<String>,
    #[serde(default, skip_serializing_if = "ShownItems::is_empty")]
    background: ShownItems,
}

impl Leaves for PairCard {}

impl Sealed for PairCard {
    const KIND: Kind = Kind::PAIR;

    fn wire(&self) -> impl Serialize {
        let partner = |partner: &Partner| PartnerWire {
            id: partner.id.clone(),
            name: tidy(&partner.name),
            gives: partner.gives.clone(),
            benefit: partner.benefit,
            languages: partner.about.languages.iter().map(|language| tidy(language)).collect(),
            times: partner.about.times.map(profile::written),
            team: partner.about.team.as_deref().map(tidy),
            background: partner.about.background.clone(),
        };
        Wire {
            pair: self.pair.clone(),
            programme: self.programme.clone(),
            aim: self.aim.clone(),
            mentor: partner(&self.mentor),
            mentee: partner(&self.mentee),
            key: self.key.clone(),
            home: self.home,
        }
    }
}

/// The card, if what the file says makes sense.
pub(super) fn check(wire: Wire) -> Result<PairCard, FileError> {
    let partner = |partner: PartnerWire| -> Result<Partner, FileError> {
        let about = About {
            languages: profile::languages(&partner.languages).under("languages")?,
            times: partner.times.as_deref().map(profile::times).transpose().under("times")?,
            team: partner.team.map(|team| check::name(&team, Part::Team)).transpose().under("team")?,
            background: partner.background,
        };
        Ok(Partner { id: partner.id, name: partner.name, gives: partner.gives, benefit: partner.benefit, about })
    };
    let mut card = PairCard {
        pair: wire.pair,
        programme: wire.programme,
        aim: wire.aim,
        mentor: partner(wire.mentor).under("mentor")?,
        mentee: partner(wire.mentee).under("mentee")?,
        key: wire.key,
        home: wire.home,
    };
    check_card(&card)?;
    for partner in [&mut card.mentor, &mut card.mentee] {
        partner.name = check::name(&partner.name, Part::Name)?;
    }
    Ok(card)
}

/// Checks a card, wherever it comes from.
pub(super) fn check_card(card: &PairCard) -> Result<(), FileError> {
    check::id(card.pair.as_str(), Part::Pair).under("pair")?;
    check::length(&card.programme, MOST_IN_TEXT, Part::Programme).under("programme")?;
    check::length(&card.aim, MOST_IN_TEXT, Part::Aim).under("aim")?;
    if card.key.as_ref().is_some_and(|key| !key.is_well_formed()) {
        return Err(FileError::Unfit { part: Part::Key }).under("key");
    }
    if card.mentor.id == card.mentee.id {
        return Err(FileError::SamePartner);
    }
    check_partner(&card.mentor).under("mentor")?;
    check_partner(&card.mentee).under("mentee")
}

fn check_partner(partner: &Partner) -> Result<(), FileError> {
    check::id(partner.id.as_str(), Part::Id).under("id")?;
    check::name(&partner.name, Part::Name).under("name")?;
    check::topics(partner.gives.iter()).under("gives")?;
    if partner.benefit.is_some_and(|benefit| !(0.0..=1.0).contains(&benefit)) {
        return Err(FileError::Unfit { part: Part::Benefit }).under("benefit");
    }
    profile::languages(&partner.about.languages).under("languages")?;
    if let Some(team) = &partner.about.team {
        check::name(team, Part::Team).under("team")?;
    }
    profile::check_background(partner.about.background.answers()).under("background")
}

/// Whether a name on the card, or what else can be shown of a partner on one line, holds what is not seen.
pub(super) fn hides(card: &PairCard) -> bool {
    [&card.mentor, &card.mentee].into_iter().any(|partner| {
        let about = &partner.about;
        [&partner.name].into_iter().chain(&about.languages).chain(&about.team).any(|text| tidy::hides(text))
    })
}
