//! `pair`: who, and why the two.

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::sealed::Sealed;
use super::{FileError, Kind, Part};
use crate::codec::tidy::tidy;
use crate::domain::id::{PairId, PersonId};
use crate::domain::pair::{MOST_IN_TEXT, PairCard, Partner};
use crate::domain::topic::TopicId;

/// The contents as they are written.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Wire {
    pair: PairId,
    programme: String,
    aim: String,
    mentor: PartnerWire,
    mentee: PartnerWire,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PartnerWire {
    id: PersonId,
    name: String,
    gives: Vec<TopicId>,
    benefit: f64,
}

impl Sealed for PairCard {
    const KIND: Kind = Kind::Pair;

    fn wire(&self) -> impl Serialize {
        let partner = |partner: &Partner| PartnerWire {
            id: partner.id.clone(),
            name: tidy(&partner.name),
            gives: partner.gives.clone(),
            benefit: partner.benefit,
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
    let partner = |partner: PartnerWire| Partner {
        id: partner.id,
        name: partner.name,
        gives: partner.gives,
        benefit: partner.benefit,
    };
    let mut card = PairCard {
        pair: wire.pair,
        programme: wire.programme,
        aim: wire.aim,
        mentor: partner(wire.mentor),
        mentee: partner(wire.mentee),
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
    if !(0.0..=1.0).contains(&partner.benefit) {
        return Err(FileError::Unfit { part: Part::Benefit }).under("benefit");
    }
    Ok(())
}
