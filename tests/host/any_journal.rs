//! Any journal that could be: every change that there is, by anybody, about anything, in any order.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::subsequence;
use turnabout::codec::entries::encode;
use turnabout::domain::background::BackgroundQuestion;
use turnabout::domain::choosing::{CardBook, Choices};
use turnabout::domain::consent::Consent;
use turnabout::domain::id::{PairId, PersonId, ProgrammeId};
use turnabout::domain::invitation::{Invitation, OrganiserKey, PublicKey, Terms};
use turnabout::domain::journal::{Author, Change, Entry, EntryId, Subject};
use turnabout::domain::matching::{Outcome, PairMade};
use turnabout::domain::pair::{About, Goal, LetOut, Meeting, PairCard, Partner, ProgressReport, Stage, Term};
use turnabout::domain::results::{Asked, Basis, Mark};
use turnabout::domain::rules::{Objective, Rules};
use turnabout::domain::time::Moment;

use crate::any_person::{couple, day, given, name, person, person_id, side, text, topic};
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
    (text(), text(), text(), prop::option::of(day()), subsequence(BackgroundQuestion::ALL.to_vec(), 0..3)).prop_map(
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

fn matched() -> impl Strategy<Value = Change> {
    let asked = any::<bool>().prop_map(|asked| asked.then(Asked::default));
    let basis =
        (entry_id(), asked).prop_map(|(seen, asked)| Basis { seen, people: Mark::default().after(seen), asked });
    (outcome(), prop::option::of(basis))
        .prop_map(|(outcome, basis)| Change::Matched { outcome: Arc::new(outcome), basis: basis.map(Box::new) })
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

fn about_programme() -> BoxedStrategy<Change> {
    prop_oneof![
        (text(), text(), any::<bool>()).prop_map(|(name, aim, sample)| Change::ProgrammeCreated { name, aim, sample }),
        (text(), text()).prop_map(|(name, aim)| Change::ProgrammeRenamed { name, aim }),
        Just(Change::ProgrammeRemoved),
        prop::collection::vec(person(), 0..3).prop_map(|people| Change::PeopleBrought { people }),
        person().prop_map(|person| Change::PersonChanged { person: Box::new(person) }),
        (prop::collection::btree_set(topic(), 0..3), topic())
            .prop_map(|(topics, into)| Change::TopicsMerged { topics, into }),
        person_id().prop_map(|person| Change::PersonRemoved { person }),
        (any::<bool>(), 0.0..=1.0f64).prop_map(|(total, floor)| Change::RulesSet {
            rules: Rules {
                objective: if total { Objective::Total } else { Objective::Coverage },
                floor,
                ..Rules::default()
            }
        }),
        couple().prop_map(|couple| Change::PairBanned { couple }),
        couple().prop_map(|couple| Change::PairUnbanned { couple }),
        couple().prop_map(|couple| Change::PairPinned { couple }),
        couple().prop_map(|couple| Change::PairUnpinned { couple }),
        prop::collection::vec(couple(), 0..3).prop_map(|pairs| Change::PairsHandedOut { pairs }),
        prop::collection::vec(couple(), 0..3).prop_map(|pairs| Change::PairsLetGo { pairs }),
        prop::collection::vec(couple(), 0..3).prop_map(|pairs| Change::PairsHeld { pairs }),
        matched().boxed(),
        (text(), text())
            .prop_map(|(public, secret)| Change::KeyMade { key: OrganiserKey::new(PublicKey::new(public), secret) }),
        terms().prop_map(|terms| Change::TermsSet { terms }),
        choices().prop_map(|choices| Change::ChoicesBrought { choices }),
        (0..9u32).prop_map(|meetings| Change::ProgressBrought { report: report(meetings), saved: Moment(7) }),
        any::<bool>().prop_map(|shown| Change::TableShown { shown }),
        (entry_id(), text()).prop_map(|(result, name)| Change::ResultKept { result, name }),
        (entry_id(), text()).prop_map(|(result, name)| Change::ResultRenamed { result, name }),
        entry_id().prop_map(|result| Change::ResultDropped { result }),
        entry_id().prop_map(|result| Change::ResultChosen { result }),
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

fn about_profile() -> BoxedStrategy<Change> {
    prop_oneof![
        Just(Change::ProfileStarted),
        given().prop_map(|given| Change::ProfileAnswered { given }),
        Just(Change::ProfileSaved),
        Just(Change::ProfileRemoved),
        Just(Change::ForTwo),
        Just(Change::HandedOn),
        invitation().prop_map(|invitation| Change::Invited { invitation }),
        (text(), text())
            .prop_map(|(words, purpose)| Change::Consented { consent: Consent { words, purpose, at: Moment(START) } }),
        Just(Change::ConsentWithdrawn),
        Just(Change::DirectoryOpened { book: book() }),
        choices().prop_map(|choices| Change::ChoiceMade { choices }),
    ]
    .boxed()
}

fn about_pair() -> BoxedStrategy<Change> {
    prop_oneof![
        card().prop_map(|card| Change::PairOpened { card }),
        goal().prop_map(|goal| Change::GoalSet { goal }),
        name('g').prop_map(|goal| Change::GoalDropped { goal: goal.as_str().into() }),
        (name('g'), 0..=Stage::MOST, text()).prop_map(|(goal, stage, note)| Change::ProgressMade {
            goal: goal.as_str().into(),
            stage: stage.try_into().unwrap(),
            note,
        }),
        meeting().prop_map(|meeting| Change::MeetingLogged { meeting }),
        name('m').prop_map(|meeting| Change::MeetingRemoved { meeting: meeting.as_str().into() }),
        (term(), text()).prop_map(|(term, text)| Change::AgreementSet { term, text }),
        (let_out(), any::<bool>()).prop_map(|(what, yes)| Change::LetOutSet { what, yes }),
        entry_ids().prop_map(|terms| Change::Agreed { terms }),
    ]
    .boxed()
}

/// Every change that there is, about anything.
pub fn any_change() -> BoxedStrategy<Change> {
    prop_oneof![
        about_programme(),
        about_profile(),
        about_pair(),
        side().prop_map(|side| Change::SideChosen { side }),
        Just(Change::SpaceSaved),
        entry_ids().prop_map(|entries| Change::Undone { entries }),
    ]
    .boxed()
}

fn subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        name('o').prop_map(|id| Subject::Programme(id.as_str().into())),
        person_id().prop_map(Subject::Profile),
        name('x').prop_map(|id| Subject::Pair(PairId::new(id))),
        name('x').prop_map(|id| Subject::Device(PairId::new(id))),
    ]
}

fn author() -> impl Strategy<Value = Author> {
    prop_oneof![Just(Author::Organiser), person_id().prop_map(Author::Person)]
}

/// Any entry, about the right subject or a wrong one, naming whatever it likes, with an id that another may have too.
fn entry() -> impl Strategy<Value = Entry> {
    (
        entry_id(),
        author(),
        subject(),
        any_change(),
        prop::option::of(entry_ids()),
        prop::option::weighted(0.2, entry_id()),
    )
        .prop_map(|(id, by, about, change, replaces, act)| Entry { id, by, about, change, replaces, act })
}

/// Entries about one pair that make sense more often: opened first, by the two, with the versions that they saw.
fn pair_entry() -> impl Strategy<Value = Entry> {
    let undo = entry_ids().prop_map(|entries| Change::Undone { entries }).boxed();
    let change = prop_oneof![4 => about_pair(), 1 => undo];
    (entry_id(), 0..2u8, change, prop::option::of(entry_ids())).prop_map(|(id, by, change, replaces)| Entry {
        replaces,
        ..Entry::new(id, Author::Person(PersonId::new(format!("p{by}"))), Subject::Pair("x0".into()), change)
    })
}

pub fn opening() -> Entry {
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
    Entry::new(id, Author::Organiser, Subject::Pair("x0".into()), Change::PairOpened { card })
}

pub fn journal() -> impl Strategy<Value = Vec<Entry>> {
    prop_oneof![
        prop::collection::vec(entry(), 0..40),
        prop::collection::vec(pair_entry(), 0..40).prop_map(|mut entries| {
            entries.push(opening());
            entries
        }),
    ]
}

/// A journal in an order of its own.
pub fn shuffled() -> impl Strategy<Value = (Vec<Entry>, Vec<Entry>)> {
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
        let entry = Entry::new(opening().id, Author::Organiser, opening().about, change);
        made.insert(kind(&encode(&entry)));
    }
    assert_eq!(made, defined());
}
