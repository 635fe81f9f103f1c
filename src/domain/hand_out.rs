//! From a match to what each pair is handed: only what each lets the other see, and no trace of the rest.

use std::collections::{BTreeMap, BTreeSet};

use super::audience::{Audience, Field};
use super::benefit::{Benefits, gains};
use super::disclosure::{DisclosedProfile, ShownItems, disclose};
use super::id::{PairId, PersonId, ProgrammeId};
use super::matching::PairMade;
use super::pair::{About, PairCard, Partner};
use super::person::Person;
use super::programme::Programme;
use super::side::Side;
use super::topic::TopicId;

/// What this pair is handed; nothing where one of the two is no longer in the programme.
pub fn card(programme: &Programme, made: &PairMade) -> Option<PairCard> {
    let (mentor, mentee) = (programme.people.get(&made.mentor)?, programme.people.get(&made.mentee)?);
    let benefits = Benefits { mentor: made.mentor_benefit, mentee: made.mentee_benefit };
    let card = between(&programme.id, mentor, mentee, benefits, programme.table_shown);
    let key = programme.key.as_ref().map(|key| key.public.clone());
    Some(PairCard { programme: programme.name.clone(), aim: programme.aim.clone(), key, ..card })
}

/// Letters of a pair's id that tell it from the other pairs of a programme: of 5,000 pairs, two share them in one of 300
/// programmes.
const CODE: usize = 8;

/// What the files of these pairs are told apart by: it says nobody's name, and stays the same whatever other pairs there
/// are. Where two ids begin alike, each is given whole.
pub fn codes(pairs: &[PairId]) -> Vec<String> {
    let code = |pair: &PairId| pair.as_str().get(..CODE).unwrap_or(pair.as_str()).to_string();
    let mut seen = BTreeMap::<String, usize>::new();
    for pair in pairs {
        *seen.entry(code(pair)).or_default() += 1;
    }
    let own = |pair: &PairId| Some(code(pair)).filter(|code| seen[code] == 1).unwrap_or_else(|| pair.to_string());
    pairs.iter().map(own).collect()
}

/// What these two are handed, in a programme that is yet to be named. Of people who were not asked who may see what,
/// partners see what they can teach and would like to learn where `table_shown`.
pub fn between(
    programme: &ProgrammeId,
    mentor: &Person,
    mentee: &Person,
    benefits: Benefits,
    table_shown: bool,
) -> PairCard {
    let (mentor_items, mentee_items) = (ShownItems::between(mentor, mentee), ShownItems::between(mentee, mentor));
    let (mentor, mentee) = (&Seen::of(mentor, table_shown), &Seen::of(mentee, table_shown));
    let pair = PairId::of(programme, &mentor.shown.id, &mentee.shown.id);
    // Both figures come of what both offer and wish for.
    let all = [mentor, mentee].iter().all(|seen| seen.offers && seen.wishes);
    let partner = |side: Side, benefit: f64, items: ShownItems| {
        let person = if side == Side::Mentor { mentor } else { mentee };
        Partner {
            // The coordinator's own ids may be staff numbers or addresses: the partner does not see them.
            id: PersonId::new(format!("{pair}-{}", if side == Side::Mentor { "mentor" } else { "mentee" })),
            name: person.shown.name.clone(),
            gives: gives(side, mentor, mentee),
            benefit: all.then_some(benefit),
            about: About::of(&person.shown, items),
        }
    };
    PairCard {
        programme: String::new(),
        aim: String::new(),
        mentor: partner(Side::Mentor, benefits.mentor, mentor_items),
        mentee: partner(Side::Mentee, benefits.mentee, mentee_items),
        key: None,
        home: *programme == ProgrammeId::home(),
        pair,
    }
}

/// A person as their partner may see them.
struct Seen {
    shown: Person,
    /// Whether the partner sees what the person can help with.
    offers: bool,
    /// Whether the partner sees what the person would like to learn.
    wishes: bool,
}

/// A person as their partner may see them; who was not asked shows their topics where `table_shown`.
pub fn to_partner(person: &Person, table_shown: bool) -> DisclosedProfile {
    disclose(&with_word(person, table_shown), Audience::Partner)
}

/// The person, with the coordinator's word for who was not asked themselves.
fn with_word(person: &Person, table_shown: bool) -> Person {
    let mut person = person.clone();
    if table_shown && person.audiences.is_empty() {
        person.audiences = [Field::Offers, Field::Wishes].map(|field| (field, Audience::Partner)).into_iter().collect();
    }
    person
}

impl Seen {
    fn of(person: &Person, table_shown: bool) -> Self {
        let person = with_word(person, table_shown);
        let sees = |field: Field| person.audiences.of(field).admits(Audience::Partner);
        let shown = disclose(&person, Audience::Partner).shown().clone();
        Self { offers: sees(Field::Offers), wishes: sees(Field::Wishes), shown }
    }
}

/// What this side can give the other, by name: what the other wishes for, and this side knows better and is willing to
/// share. Nothing where one of the two does not let the other see these topics, for then it would tell what is hidden, or
/// offer what nobody asked for.
fn gives(side: Side, mentor: &Seen, mentee: &Seen) -> Vec<TopicId> {
    let (giver, taker) = if side == Side::Mentor { (mentor, mentee) } else { (mentee, mentor) };
    if !(giver.offers && taker.wishes) {
        return Vec::new();
    }
    let flows = gains(side.other(), &mentor.shown.answers, &mentee.shown.answers);
    // By name: in the order of what is gained, the list would tell how topics were rated.
    let topics: BTreeSet<TopicId> = flows.into_iter().map(|flow| flow.topic.clone()).collect();
    topics.into_iter().collect()
}
