//! `pair`: who, and why the two.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::envelope::sealed::Sealed;
use super::{FileError, Kind, Part, check, profile};
use crate::domain::background::{BackgroundAnswer, BackgroundQuestion};
use crate::domain::id::{PairId, PersonId};
use crate::domain::pair::{About, MOST_IN_TEXT, PairCard, Partner};
use crate::domain::topic::TopicId;

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wire {
    pair: PairId,
    programme: String,
    aim: String,
    mentor: PartnerWire,
    mentee: PartnerWire,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    background: BTreeMap<BackgroundQuestion, BackgroundAnswer>,
}

impl Sealed for PairCard {
    const KIND: Kind = Kind::Pair;

    fn wire(&self) -> impl Serialize {
        let partner = |partner: &Partner| PartnerWire {
            id: partner.id.clone(),
            name: partner.name.clone(),
            gives: partner.gives.clone(),
            benefit: partner.benefit,
            languages: partner.about.languages.clone(),
            times: partner.about.times.map(profile::written),
            team: partner.about.team.clone(),
            background: partner.about.background.clone(),
        };
        Wire {
            pair: self.pair.clone(),
            programme: self.programme.clone(),
            aim: self.aim.clone(),
            mentor: partner(&self.mentor),
            mentee: partner(&self.mentee),
        }
    }
}

/// The card, if what the file says makes sense.
pub(super) fn check(wire: Wire) -> Result<PairCard, FileError> {
    let partner = |partner: PartnerWire| -> Result<Partner, FileError> {
        let about = About {
            languages: profile::languages(&partner.languages)?,
            times: partner.times.as_deref().map(profile::times).transpose()?,
            team: partner.team.map(|team| check::name(&team, Part::Team)).transpose()?,
            background: partner.background,
        };
        Ok(Partner { id: partner.id, name: partner.name, gives: partner.gives, benefit: partner.benefit, about })
    };
    let mut card = PairCard {
        pair: wire.pair,
        programme: wire.programme,
        aim: wire.aim,
        mentor: partner(wire.mentor)?,
        mentee: partner(wire.mentee)?,
    };
    check_card(&card)?;
    for partner in [&mut card.mentor, &mut card.mentee] {
        partner.name = check::name(&partner.name, Part::Name)?;
    }
    Ok(card)
}

/// Checks a card, wherever it comes from.
pub(super) fn check_card(card: &PairCard) -> Result<(), FileError> {
    check::id(card.pair.as_str(), Part::Pair)?;
    check::length(&card.programme, MOST_IN_TEXT, Part::Programme)?;
    check::length(&card.aim, MOST_IN_TEXT, Part::Aim)?;
    if card.mentor.id == card.mentee.id {
        return Err(FileError::SamePartner);
    }
    for partner in [&card.mentor, &card.mentee] {
        check::id(partner.id.as_str(), Part::Id)?;
        check::name(&partner.name, Part::Name)?;
        check::topics(partner.gives.iter())?;
        if partner.benefit.is_some_and(|benefit| !(0.0..=1.0).contains(&benefit)) {
            return Err(FileError::Unfit { part: Part::Benefit });
        }
        profile::languages(&partner.about.languages)?;
        if let Some(team) = &partner.about.team {
            check::name(team, Part::Team)?;
        }
        profile::check_background(&partner.about.background)?;
    }
    Ok(())
}
