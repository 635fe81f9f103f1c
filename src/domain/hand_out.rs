//! From a match to what each pair is handed.

use super::benefit::gains;
use super::id::{PairId, PersonId};
use super::matching::PairMade;
use super::pair::{PairCard, Partner};
use super::person::Person;
use super::programme::Programme;
use super::side::Side;

/// What this pair is handed; nothing where one of the two is no longer in the programme.
pub fn card(programme: &Programme, made: &PairMade) -> Option<PairCard> {
    let (mentor, mentee) = (programme.people.get(&made.mentor)?, programme.people.get(&made.mentee)?);
    let pair = PairId::of(&programme.id, &mentor.id, &mentee.id);
    let partner = |side: Side, person: &Person, benefit: f64| Partner {
        // The coordinator's own ids may be staff numbers or addresses: the partner does not see them.
        id: PersonId::new(format!("{pair}-{}", if side == Side::Mentor { "mentor" } else { "mentee" })),
        name: person.name.clone(),
        gives: gains(side.other(), &mentor.answers, &mentee.answers).iter().map(|flow| flow.topic.clone()).collect(),
        benefit,
    };
    Some(PairCard {
        programme: programme.name.clone(),
        aim: programme.aim.clone(),
        mentor: partner(Side::Mentor, mentor, made.mentor_benefit),
        mentee: partner(Side::Mentee, mentee, made.mentee_benefit),
        pair,
    })
}
