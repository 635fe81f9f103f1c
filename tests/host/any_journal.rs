//! Any journal that could be: every change that there is, by anybody, about anything, in any order.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::subsequence;
use turnabout::codec::entries::encode;
use turnabout::domain::choosing::{CardBook, Choices};
use turnabout::domain::consent::Consent;
use turnabout::domain::id::{PairId, PersonId, ProgrammeId};
use turnabout::domain::invitation::{Invitation, OrganiserKey, PublicKey, Terms};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::matching::{Outcome, PairMade};
use turnabout::domain::pair::{
    About, DeviceChange, Goal, LetOut, Meeting, PairCard, PairChange, Partner, ProgressReport, Stage, Term,
};
use turnabout::domain::profile::ProfileChange;
use turnabout::domain::programme::ProgrammeChange;
use turnabout::domain::results::{Asked, Basis, Mark};
use turnabout::domain::rules::{Objective, Rules};
use turnabout::domain::state::{AnyChange, AnyEntry};
use turnabout::domain::time::Moment;

use crate::any_person::{couple, day, given, name, person, person_id, side, text, topic};
use crate::background::items;
use crate::every_change::{defined, kind};

pub const START: u64 = 1_795_341_600_000;

/// An id that an entry may have: few moments, so that entries meet, and are written at one moment.
fn entry_id() -> impl Strategy<Value = EntryId> {
    (0..40u64, 0..3u8).prop_map(|(at, chance)| EntryId::next(Moment(START + at), [chance; 10], None))
}

fn entry_ids() -> impl Strategy<Value = BTreeSet<EntryId>> {
    prop::collection::btree_set(entry_id(), 0..6)
}

fn invitation() -> impl Strategy<Value = Invitation> {
    (name('o'), text(), text(), terms(), text()).prop_map(|(programme, name, aim, terms, key)| Invitation {
        programme: programme.as_str().into(),
        name,
        aim,
        terms,
        rules: Rules::default(),
        key: PublicKey::new(key),
    })
}

fn terms() -> impl Strategy<Value = Terms> {
    (text(), text(), text(), prop::option::of(day()), subsequence(items(), 0..3)).prop_map(
        |(organiser, purpose, privacy, answer_by, background)| Terms {
            organiser,
            purpose,
            privacy,
            answer_by,
            background: background.into_iter().collect(),
            ..Terms::default()
        },
    )
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let pair = couple().prop_map(|(mentor, mentee)| PairMade {
        mentor,
        mentee,
        mentor_benefit: 0.5,
        mentee_benefit: 0.25,
        score: 353_553,
        pinned: false,
        held: false,
    });
    (prop::collection::vec(pair, 0..3), any::<u64>()).prop_map(|(pairs, total)| Outcome {
        pairs,
        total,
        ..Outcome::default()
    })
}

fn matched() -> impl Strategy<Value = ProgrammeChange> {
    let asked = any::<bool>().prop_map(|asked| asked.then(Asked::default));
    let basis =
        (entry_id(), asked).prop_map(|(seen, asked)| Basis { seen, people: Mark::default().after(seen), asked });
    (outcome(), prop::option::of(basis)).prop_map(|(outcome, basis)| ProgrammeChange::Matched {
        outcome: Arc::new(outcome),
        basis: basis.map(Box::new),
    })
}

fn card() -> impl Strategy<Value = PairCard> {
    let partner = || {
        (person_id(), text(), prop::collection::vec(topic(), 0..3), prop::option::of(0.0..=1.0f64))
            .prop_map(|(id, name, gives, benefit)| Partner { id, name, gives, benefit, about: About::default() })
    };
    (name('x'), text(), text(), partner(), partner(), any::<bool>()).prop_map(
        |(pair, programme, aim, mentor, mentee, home)| PairCard {
            pair: pair.as_str().into(),
            programme,
            aim,
            mentor,
            mentee,
            key: None,
            home,
        },
    )
}

fn goal() -> impl Strategy<Value = Goal> {
    (name('g'), side(), text(), text(), day()).prop_map(|(id, side, outcome, measure, by)| Goal {
        id: id.as_str().into(),
        side,
        outcome,
        measure,
        by,
    })
}

fn meeting() -> impl Strategy<Value = Meeting> {
    (name('m'), day(), any::<u16>(), prop::collection::btree_map(side(), text(), 0..=2)).prop_map(
        |(id, on, minutes, learned)| Meeting {
            id: id.as_str().into(),
            on,
            minutes,
            learned,
            other_than: Default::default(),
        },
    )
}

fn term() -> impl Strategy<Value = Term> {
    prop::sample::select(Term::ALL.to_vec())
}

fn let_out() -> impl Strategy<Value = LetOut> {
    prop::sample::select(LetOut::ALL.to_vec())
}

fn about_programme() -> BoxedStrategy<ProgrammeChange> {
    prop_oneof![
        (text(), text(), any::<bool>()).prop_map(|(name, aim, sample)| ProgrammeChange::ProgrammeCreated {
            name,
            aim,
            sample
        }),
        (text(), text()).prop_map(|(name, aim)| ProgrammeChange::ProgrammeRenamed { name, aim }),
        Just(ProgrammeChange::ProgrammeRemoved),
        prop::collection::vec(person(), 0..3).prop_map(|people| ProgrammeChange::PeopleBrought { people }),
        person().prop_map(|person| ProgrammeChange::PersonChanged { person: Box::new(person) }),
        (prop::collection::btree_set(topic(), 0..3), topic())
            .prop_map(|(topics, into)| ProgrammeChange::TopicsMerged { topics, into }),
        person_id().prop_map(|person| ProgrammeChange::PersonRemoved { person }),
        (any::<bool>(), 0.0..=1.0f64).prop_map(|(total, floor)| ProgrammeChange::RulesSet {
            rules: Rules {
                objective: if total { Objective::Total } else { Objective::Coverage },
                floor,
                ..Rules::default()
            }
        }),
        couple().prop_map(|couple| ProgrammeChange::PairBanned { couple }),
        couple().prop_map(|couple| ProgrammeChange::PairUnbanned { couple }),
        couple().prop_map(|couple| ProgrammeChange::PairPinned { couple }),
        couple().prop_map(|couple| ProgrammeChange::PairUnpinned { couple }),
        prop::collection::vec(couple(), 0..3).prop_map(|pairs| ProgrammeChange::PairsHandedOut { pairs }),
        prop::collection::vec(couple(), 0..3).prop_map(|pairs| ProgrammeChange::PairsLetGo { pairs }),
        prop::collection::vec(couple(), 0..3).prop_map(|pairs| ProgrammeChange::PairsHeld { pairs }),
        matched().boxed(),
        (text(), text()).prop_map(|(public, secret)| ProgrammeChange::KeyMade {
            key: OrganiserKey::new(PublicKey::new(public), secret)
        }),
        terms().prop_map(|terms| ProgrammeChange::TermsSet { terms }),
        choices().prop_map(|choices| ProgrammeChange::ChoicesBrought { choices }),
        (0..9u32).prop_map(|meetings| ProgrammeChange::ProgressBrought { report: report(meetings), saved: Moment(7) }),
        any::<bool>().prop_map(|shown| ProgrammeChange::TableShown { shown }),
        (entry_id(), text()).prop_map(|(result, name)| ProgrammeChange::ResultKept { result, name }),
        (entry_id(), text()).prop_map(|(result, name)| ProgrammeChange::ResultRenamed { result, name }),
        entry_id().prop_map(|result| ProgrammeChange::ResultDropped { result }),
        entry_id().prop_map(|result| ProgrammeChange::ResultChosen { result }),
    ]
    .boxed()
}

fn choices() -> impl Strategy<Value = Choices> {
    (any::<bool>(), any::<bool>()).prop_map(|(likes, declines)| Choices {
        programme: ProgrammeId::new("p"),
        person: PersonId::new("a"),
        likes: likes.then(|| PersonId::new("b")).into_iter().collect(),
        declines: declines.then(|| PersonId::new("c")).into_iter().collect(),
    })
}

fn book() -> CardBook {
    CardBook { programme: ProgrammeId::new("p"), name: "P".into(), cards: Vec::new() }
}

fn report(meetings: u32) -> ProgressReport {
    ProgressReport {
        pair: PairId::new("pair"),
        programme: "P".into(),
        goals: Default::default(),
        meetings,
        minutes: None,
        first_met: None,
        last_met: None,
        scores: Vec::new(),
    }
}

fn about_profile() -> BoxedStrategy<ProfileChange> {
    prop_oneof![
        Just(ProfileChange::ProfileStarted),
        given().prop_map(|given| ProfileChange::ProfileAnswered { given }),
        Just(ProfileChange::ProfileSaved),
        Just(ProfileChange::ProfileRemoved),
        Just(ProfileChange::ForTwo),
        Just(ProfileChange::HandedOn),
        invitation().prop_map(|invitation| ProfileChange::Invited { invitation }),
        (text(), text()).prop_map(|(words, purpose)| ProfileChange::Consented {
            consent: Consent { words, purpose, at: Moment(START) }
        }),
        Just(ProfileChange::ConsentWithdrawn),
        Just(ProfileChange::DirectoryOpened { book: book() }),
        choices().prop_map(|choices| ProfileChange::ChoiceMade { choices }),
    ]
    .boxed()
}

fn about_pair() -> BoxedStrategy<PairChange> {
    prop_oneof![
        card().prop_map(|card| PairChange::PairOpened { card: Box::new(card) }),
        goal().prop_map(|goal| PairChange::GoalSet { goal }),
        name('g').prop_map(|goal| PairChange::GoalDropped { goal: goal.as_str().into() }),
        (name('g'), 0..=Stage::MOST, text()).prop_map(|(goal, stage, note)| PairChange::ProgressMade {
            goal: goal.as_str().into(),
            stage: stage.try_into().unwrap(),
            note,
        }),
        meeting().prop_map(|meeting| PairChange::MeetingLogged { meeting }),
        name('m').prop_map(|meeting| PairChange::MeetingRemoved { meeting: meeting.as_str().into() }),
        (term(), text()).prop_map(|(term, text)| PairChange::AgreementSet { term, text }),
        (let_out(), any::<bool>()).prop_map(|(what, yes)| PairChange::LetOutSet { what, yes }),
        entry_ids().prop_map(|terms| PairChange::Agreed { terms }),
    ]
    .boxed()
}

/// Every change that there is, about anything.
pub fn any_change() -> BoxedStrategy<AnyChange> {
    let programme =
        prop_oneof![30 => about_programme(), 1 => entry_ids().prop_map(|entries| ProgrammeChange::Undone { entries })];
    let profile =
        prop_oneof![30 => about_profile(), 1 => entry_ids().prop_map(|entries| ProfileChange::Undone { entries })];
    let pair = prop_oneof![30 => about_pair(), 1 => entry_ids().prop_map(|entries| PairChange::Undone { entries })];
    let device = prop_oneof![side().prop_map(|side| DeviceChange::SideChosen { side }), Just(DeviceChange::SpaceSaved)];
    prop_oneof![
        (name('o'), programme).prop_map(|(id, change)| AnyChange::Programme(id.as_str().into(), change)),
        (person_id(), profile).prop_map(|(id, change)| AnyChange::Profile(id, change)),
        (name('x'), pair).prop_map(|(id, change)| AnyChange::Pair(PairId::new(id), change)),
        (name('x'), device).prop_map(|(id, change)| AnyChange::Device(PairId::new(id), change)),
    ]
    .boxed()
}

fn author() -> impl Strategy<Value = Author> {
    prop_oneof![Just(Author::Organiser), person_id().prop_map(Author::Person)]
}

/// Any entry, naming whatever it likes, with an id that another may have too.
fn entry() -> impl Strategy<Value = AnyEntry> {
    (entry_id(), author(), any_change(), prop::option::of(entry_ids()), prop::option::weighted(0.2, entry_id()))
        .prop_map(|(id, by, change, supersedes, act)| AnyEntry { id, by, change, supersedes, act })
}

/// Entries about one pair that make sense more often: opened first, by the two, with the versions that they saw.
fn pair_entry() -> impl Strategy<Value = AnyEntry> {
    let undo = entry_ids().prop_map(|entries| PairChange::Undone { entries }).boxed();
    let change = prop_oneof![4 => about_pair(), 1 => undo];
    (entry_id(), 0..2u8, change, prop::option::of(entry_ids())).prop_map(|(id, by, change, supersedes)| AnyEntry {
        supersedes,
        ..AnyEntry::new(id, Author::Person(PersonId::new(format!("p{by}"))), AnyChange::Pair("x0".into(), change))
    })
}

pub fn opening() -> AnyEntry {
    let partner = |id: &str| Partner {
        id: id.into(),
        name: id.into(),
        gives: Vec::new(),
        benefit: Some(0.5),
        about: About::default(),
    };
    let card = PairCard {
        pair: "x0".into(),
        programme: "P".into(),
        aim: String::new(),
        mentor: partner("p0"),
        mentee: partner("p1"),
        key: None,
        home: false,
    };
    let id = EntryId::next(Moment(START - 1), [0; 10], None);
    AnyEntry::new(id, Author::Organiser, AnyChange::Pair("x0".into(), PairChange::PairOpened { card: Box::new(card) }))
}

pub fn journal() -> impl Strategy<Value = Vec<AnyEntry>> {
    prop_oneof![
        prop::collection::vec(entry(), 0..40),
        prop::collection::vec(pair_entry(), 0..40).prop_map(|mut entries| {
            entries.push(opening());
            entries
        }),
    ]
}

/// A journal in an order of its own.
pub fn shuffled() -> impl Strategy<Value = (Vec<AnyEntry>, Vec<AnyEntry>)> {
    journal().prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle()))
}

/// The strategies make every change that there is.
#[test]
fn every_change_is_among_those_merged() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = any_change();
    let mut made = BTreeSet::new();
    for _ in 0..5_000 {
        let change = strategy.new_tree(&mut runner).unwrap().current();
        let entry = AnyEntry::new(opening().id, Author::Organiser, change);
        made.insert(kind(&encode(&entry)));
    }
    assert_eq!(made, defined());
}
