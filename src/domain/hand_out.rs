//! From a match to what each pair is handed.

use super::benefit::{Benefits, gains};
use super::id::{PairId, PersonId, ProgrammeId};
use super::matching::PairMade;
use super::pair::{PairCard, Partner};
use super::person::Person;
use super::programme::Programme;
use super::side::Side;

/// What this pair is handed; nothing where one of the two is no longer in the programme.
pub fn card(programme: &Programme, made: &PairMade) -> Option<PairCard> {
    let (mentor, mentee) = (programme.people.get(&made.mentor)?, programme.people.get(&made.mentee)?);
    let benefits = Benefits { mentor: made.mentor_benefit, mentee: made.mentee_benefit };
    let card = between(&programme.id, mentor, mentee, benefits);
    Some(PairCard { programme: programme.name.clone(), aim: programme.aim.clone(), ..card })
}

/// What these two are handed, in a programme that is yet to be named.
pub fn between(programme: &ProgrammeId, mentor: &Person, mentee: &Person, benefits: Benefits) -> PairCard {
    let pair = PairId::of(programme, &mentor.id, &mentee.id);
    let partner = |side: Side, person: &Person, benefit: f64| Partner {
        // The coordinator's own ids may be staff numbers or addresses: the partner does not see them.
        id: PersonId::new(format!("{pair}-{}", if side == Side::Mentor { "mentor" } else { "mentee" })),
        name: person.name.clone(),
        gives: gains(side.other(), &mentor.answers, &mentee.answers).iter().map(|flow| flow.topic.clone()).collect(),
        benefit,
    };
    PairCard {
        programme: String::new(),
        aim: String::new(),
        mentor: partner(Side::Mentor, mentor, benefits.mentor),
        mentee: partner(Side::Mentee, mentee, benefits.mentee),
        pair,
    }
}
