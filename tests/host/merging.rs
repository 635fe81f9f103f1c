//! Merging journals is set union: whatever was written, on however many devices, in any order, any number of times.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use turnabout::codec::entries::encode;
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::audience::{Audience, Field};
use turnabout::domain::background::{BackgroundAnswer, BackgroundQuestion};
use turnabout::domain::choosing::{CardBook, Choices};
use turnabout::domain::consent::Consent;
use turnabout::domain::id::{PairId, PersonId, ProgrammeId};
use turnabout::domain::invitation::{Invitation, OrganiserKey, PublicKey, Terms};
use turnabout::domain::journal::undo::acts;
use turnabout::domain::journal::{Author, Change, Entry, EntryId, State, Subject, merge};
use turnabout::domain::matching::{Outcome, PairMade};
use turnabout::domain::pair::{About, Goal, LetOut, Meeting, PairCard, Partner, ProgressReport, Stage, Term};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::{Given, Pace};
use turnabout::domain::results::{Asked, Basis, Mark};
use turnabout::domain::rules::{Objective, Rules};
use turnabout::domain::side::Side;
use turnabout::domain::time::{Availability, Day, Moment, Slot};
use turnabout::domain::topic::TopicId;

const START: u64 = 1_795_341_600_000;

/// Few names, so that what is written meets.
fn name(letter: char) -> impl Strategy<Value = String> {
    (0..3u8).prop_map(move |n| format!("{letter}{n}"))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-c]{0,2}", "\\PC{0,12}"]
}

fn person_id() -> impl Strategy<Value = PersonId> {
    name('p').prop_map(PersonId::new)
}

fn topic() -> impl Strategy<Value = TopicId> {
    name('t').prop_map(TopicId::new)
}

fn day() -> impl Strategy<Value = Day> {
    (1..=28u32, 1..=12u32).prop_map(|(day, month)| Day::from_ymd_opt(2027, month, day).unwrap())
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Mentor), Just(Side::Mentee)]
}

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Mentor), Just(Role::Mentee), Just(Role::Either)]
}

fn answer() -> impl Strategy<Value = Answer> {
    (0..=Level::MOST, 0..=Wish::MOST, any::<bool>()).prop_map(|(level, wish, willing)| Answer {
        level: Level::new(level).unwrap(),
        wish: Wish::new(wish).unwrap(),
        willing,
    })
}

fn person() -> impl Strategy<Value = Person> {
    let answers = prop::collection::btree_map(topic(), answer(), 0..3);
    (person_id(), text(), role(), answers, 0..4u16, any::<bool>()).prop_map(
        |(id, name, role, answers, capacity, consent)| Person {
            answers,
            capacity,
            consent,
            ..Person::new(id, name, role)
        },
    )
}

/// An id that an entry may have: few moments, so that entries meet, and are written at one moment.
fn entry_id() -> impl Strategy<Value = EntryId> {
    (0..40u64, 0..3u8).prop_map(|(at, chance)| EntryId::next(Moment(START + at), [chance; 10], None))
}

fn entry_ids() -> impl Strategy<Value = BTreeSet<EntryId>> {
    prop::collection::btree_set(entry_id(), 0..6)
}

fn couple() -> impl Strategy<Value = (PersonId, PersonId)> {
    (person_id(), person_id())
}

fn times() -> impl Strategy<Value = Availability> {
    subsequence(Slot::all().collect::<Vec<_>>(), 0..5)
        .prop_map(|slots| slots.into_iter().fold(Availability::default(), Availability::with))
}

fn given() -> impl Strategy<Value = Given> {
    let topics = || prop::collection::btree_set(topic(), 0..3);
    prop_oneof![
        text().prop_map(|name| Given::Name { name }),
        role().prop_map(|role| Given::Role { role }),
        topics().prop_map(|topics| Given::CanHelp { topics }),
        topics().prop_map(|topics| Given::WouldLike { topics }),
        any::<bool>().prop_map(|one| Given::Pace { pace: if one { Pace::OneByOne } else { Pace::Usual } }),
        (topic(), answer()).prop_map(|(topic, answer)| Given::Level { topic, level: answer.level }),
        (topic(), answer()).prop_map(|(topic, answer)| Given::Wish { topic, wish: answer.wish }),
        prop::collection::btree_set(text(), 0..3).prop_map(|languages| Given::Languages { languages }),
        times().prop_map(|times| Given::Times { times }),
        text().prop_map(|team| Given::Team { team }),
        any::<u16>().prop_map(|capacity| Given::Capacity { capacity }),
        (background(), prop::option::of(text()))
            .prop_map(|(question, words)| Given::Background { question, answer: words.map(BackgroundAnswer::Words) }),
        (background(), any::<bool>()).prop_map(|(question, used)| Given::Matching { question, used }),
        (select(Field::all().collect::<Vec<_>>()), select(Audience::ALL.to_vec()))
            .prop_map(|(field, audience)| Given::Audience { field, audience }),
    ]
}

fn background() -> impl Strategy<Value = BackgroundQuestion> {
    select(BackgroundQuestion::ALL.to_vec())
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
    (name('x'), text(), text(), partner(), partner()).prop_map(|(pair, programme, aim, mentor, mentee)| PairCard {
        pair: pair.as_str().into(),
        programme,
        aim,
        mentor,
        mentee,
        key: None,
    })
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
    (name('m'), day(), any::<u16>(), prop::collection::btree_map(side(), text(), 0..=2))
        .prop_map(|(id, on, minutes, learned)| Meeting { id: id.as_str().into(), on, minutes, learned })
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
fn any_change() -> BoxedStrategy<Change> {
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

fn opening() -> Entry {
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
    };
    let id = EntryId::next(Moment(START - 1), [0; 10], None);
    Entry::new(id, Author::Organiser, Subject::Pair("x0".into()), Change::PairOpened { card })
}

fn journal() -> impl Strategy<Value = Vec<Entry>> {
    prop_oneof![
        prop::collection::vec(entry(), 0..40),
        prop::collection::vec(pair_entry(), 0..40).prop_map(|mut entries| {
            entries.push(opening());
            entries
        }),
    ]
}

/// A journal in an order of its own.
fn shuffled() -> impl Strategy<Value = (Vec<Entry>, Vec<Entry>)> {
    journal().prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle()))
}

fn texts(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(encode).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// 1,000 pairs of journals with a common past, merged both ways round.
    #[test]
    fn diverged_journals_merged_both_ways_round_are_equal(common in journal(), a in journal(), b in journal()) {
        let (a, b) = (merge::union(&common, &a), merge::union(&common, &b));
        let (ab, ba) = (merge::union(&a, &b), merge::union(&b, &a));
        prop_assert_eq!(texts(&ab), texts(&ba));
        prop_assert_eq!(State::fold(&ab), State::fold(&ba));
        prop_assert_eq!(acts(&ab), acts(&ba));
        // Nothing is lost.
        let all: BTreeSet<String> = texts(&a).into_iter().chain(texts(&b)).collect();
        prop_assert_eq!(texts(&ab).into_iter().collect::<BTreeSet<_>>(), all);
    }
}

proptest! {
    #[test]
    fn union_is_associative_and_idempotent(a in journal(), b in journal(), c in journal()) {
        let left = merge::union(&merge::union(&a, &b), &c);
        let right = merge::union(&a, &merge::union(&b, &c));
        prop_assert_eq!(texts(&left), texts(&right));
        prop_assert_eq!(texts(&merge::union(&left, &left)), texts(&left));
        prop_assert_eq!(texts(&merge::union(&left, &a)), texts(&left));
    }

    #[test]
    fn the_fold_of_any_entries_is_the_same_in_any_order((entries, shuffled) in shuffled()) {
        prop_assert_eq!(State::fold(&entries), State::fold(&shuffled));
        prop_assert_eq!(acts(&entries), acts(&shuffled));
        // As on a device: some at the start, and the rest one by one, as far as they can be.
        let entries: Vec<Entry> = merge::ordered(&entries).into_iter().cloned().collect();
        let (first, rest) = entries.split_at(entries.len() / 2);
        let mut state = State::fold(first);
        for (so_far, entry) in (first.len()..).zip(rest) {
            match State::can_apply(entry) {
                true => state.apply(entry),
                false => state = State::fold(&entries[..=so_far]),
            }
        }
        prop_assert_eq!(state, State::fold(&entries));
    }

    /// What is undone is as though it had not been made, and bringing it back is as though it had not been undone.
    #[test]
    fn undo_takes_back_and_undoing_it_brings_back(entries in journal(), pick: prop::sample::Index) {
        let acts = acts(&entries);
        let open: Vec<_> = acts.iter().filter(|act| act.turned().is_some()).collect();
        prop_assume!(!open.is_empty());
        let act = pick.get(&open);
        let turn = |at: u64, change: Change| {
            let id = EntryId::next(Moment(START + 1_000 + at), [9; 10], None);
            Entry::new(id, act.by().clone(), act.about().clone(), change)
        };
        // An act of several subjects or authors is none that the app makes.
        prop_assume!(act.entries.iter().all(|entry| entry.by == *act.by() && entry.about == *act.about()));
        let before = shown(&State::fold(&entries));
        let undo = turn(1, act.turned().unwrap());
        let redo = turn(2, Change::Undone { entries: BTreeSet::from([undo.id]) });
        let mut entries = entries.clone();
        entries.push(undo);
        entries.push(redo);
        prop_assert_eq!(before, shown(&State::fold(&entries)));
    }
}

/// What people see of a state; who wrote last on a device is no part of it.
fn shown(state: &State) -> String {
    format!("{:?} {:?} {:?}", state.programmes, state.profiles, state.pairs)
}

/// The strategies above make every change that there is: the list of them is read from the source.
#[test]
fn every_change_is_among_those_merged() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/journal/change.rs");
    let kebab = |name: &str| {
        name.chars().fold(String::new(), |mut text, letter| {
            if letter.is_uppercase() && !text.is_empty() {
                text.push('-');
            }
            text.extend(letter.to_lowercase());
            text
        })
    };
    let source = fs::read_to_string(source).unwrap();
    let named: BTreeSet<String> = source
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(|line| kebab(line.split(|c: char| !c.is_alphanumeric()).next().unwrap()))
        .collect();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = any_change();
    let mut made = BTreeSet::new();
    for _ in 0..2_000 {
        let change = strategy.new_tree(&mut runner).unwrap().current();
        let value = serde_json::to_value(&change).unwrap();
        made.insert(match value {
            serde_json::Value::String(name) => name,
            value => value.as_object().unwrap().keys().next().unwrap().clone(),
        });
    }
    assert!(named.len() > 25, "{named:?}");
    assert_eq!(made, named);
}

/// Two entries of one id: nobody makes them, but if they are there, every device takes the one whose text comes first.
#[test]
fn of_two_entries_with_one_id_the_first_text_counts_everywhere() {
    let id = EntryId::next(Moment(START), [1; 10], None);
    let set = |text: &str| {
        let change = Change::AgreementSet { term: Term::Where, text: text.into() };
        Entry::new(id, Author::Person("p0".into()), Subject::Pair("x0".into()), change)
    };
    let (library, cafe) = (set("Library"), set("Café"));
    assert!(encode(&cafe) < encode(&library));
    for order in [[&library, &cafe], [&cafe, &library]] {
        let mut entries = vec![opening()];
        entries.extend(order.into_iter().cloned());
        let state = State::fold(&entries);
        assert_eq!(state.pairs[&PairId::new("x0")].agreement.text(Term::Where), Some("Café"));
        // Both stay in the journal.
        assert_eq!(merge::union(&entries, &[]).len(), 3);
    }
}

fn write(at: u64, person: &str, seen: Option<&[EntryId]>, change: Change) -> Entry {
    let id = EntryId::next(Moment(START + at), [at as u8; 10], None);
    let entry = Entry::new(id, Author::Person(person.into()), Subject::Pair("x0".into()), change);
    match seen {
        Some(seen) => entry.replacing(seen.iter().copied().collect()),
        None => entry,
    }
}

fn place(at: u64, person: &str, seen: &[EntryId], text: &str) -> Entry {
    write(at, person, Some(seen), Change::AgreementSet { term: Term::Where, text: text.into() })
}

fn folded(entries: &[&Entry]) -> turnabout::domain::pair::PairSpace {
    let mut all = vec![opening()];
    all.extend(entries.iter().map(|entry| (*entry).clone()));
    State::fold(&all).pairs[&PairId::new("x0")].clone()
}

fn places(entries: &[&Entry]) -> Vec<String> {
    let space = folded(entries);
    let versions = space.agreement.versions(Term::Where).unwrap().versions().to_vec();
    versions.into_iter().map(|version| version.value).collect()
}

#[test]
fn what_was_written_apart_stays_side_by_side_until_somebody_chooses() {
    let first = place(1, "p0", &[], "Library");
    let mine = place(2, "p0", &[first.id], "Café");
    let theirs = place(3, "p1", &[first.id], "Office");
    assert_eq!(places(&[&first, &mine]), ["Café"]);
    assert_eq!(places(&[&first, &mine, &theirs]), ["Café", "Office"]);
    assert_eq!(folded(&[&first, &mine, &theirs]).torn(), [turnabout::domain::pair::Torn::Term(Term::Where)]);
    // Who saw only one of them replaces only that.
    let again = place(4, "p0", &[mine.id], "Park");
    assert_eq!(places(&[&first, &mine, &theirs, &again]), ["Office", "Park"]);
    let chosen = place(5, "p1", &[theirs.id, again.id], "Park");
    assert_eq!(places(&[&first, &mine, &theirs, &again, &chosen]), ["Park"]);
    // The same words from both are no quarrel.
    let same = place(3, "p1", &[first.id], "Café");
    assert!(folded(&[&first, &mine, &same]).torn().is_empty());
}

#[test]
fn a_goal_changed_by_one_and_dropped_by_the_other_shows_both() {
    let goal = |text: &str| Goal {
        id: "g".into(),
        side: Side::Mentor,
        outcome: text.into(),
        measure: "Seen".into(),
        by: Day::from_ymd_opt(2027, 1, 1).unwrap(),
    };
    let set = write(1, "p0", Some(&[]), Change::GoalSet { goal: goal("Speak") });
    let changed = write(2, "p0", Some(&[set.id]), Change::GoalSet { goal: goal("Speak twice") });
    let dropped = write(3, "p1", Some(&[set.id]), Change::GoalDropped { goal: "g".into() });
    let space = folded(&[&set, &changed, &dropped]);
    assert_eq!(space.goals[&"g".into()].goal.outcome, "Speak twice");
    assert_eq!(space.torn(), [turnabout::domain::pair::Torn::Goal("g".into())]);
    let settled = write(4, "p1", Some(&[changed.id, dropped.id]), Change::GoalDropped { goal: "g".into() });
    let space = folded(&[&set, &changed, &dropped, &settled]);
    assert!(space.goals.is_empty() && space.torn().is_empty());
}

/// What older versions wrote says nothing of what its writer saw: there the later one counts, as it did then.
#[test]
fn entries_of_older_versions_read_as_they_did() {
    let text = |text: &str| Change::AgreementSet { term: Term::Where, text: text.into() };
    let (first, second) = (write(1, "p0", None, text("Library")), write(2, "p1", None, text("Café")));
    assert!(!encode(&first).contains("replaces") && !encode(&first).contains("act"));
    assert_eq!(places(&[&first, &second]), ["Café"]);
}

#[test]
fn who_saw_a_change_that_was_undone_saw_what_it_changed() {
    let first = place(1, "p0", &[], "Library");
    let second = place(2, "p0", &[first.id], "Café");
    let third = place(3, "p1", &[second.id], "Park");
    let undo = write(4, "p0", None, Change::Undone { entries: BTreeSet::from([second.id]) });
    assert_eq!(places(&[&first, &second, &undo]), ["Library"]);
    assert_eq!(places(&[&first, &second, &third, &undo]), ["Park"]);
}

#[test]
fn nobody_takes_back_what_the_partner_wrote() {
    let first = place(1, "p0", &[], "Library");
    let undo = write(2, "p1", None, Change::Undone { entries: BTreeSet::from([first.id]) });
    assert_eq!(places(&[&first, &undo]), ["Library"]);
    // Nor what is still to come.
    let early = write(0, "p0", None, Change::Undone { entries: BTreeSet::from([first.id]) });
    assert_eq!(places(&[&early, &first]), ["Library"]);
}

#[test]
fn a_yes_holds_for_the_words_that_it_was_given_to() {
    use turnabout::domain::pair::Yes;
    let agreed = |at: u64, person: &str, terms: &[EntryId]| {
        write(at, person, None, Change::Agreed { terms: terms.iter().copied().collect() })
    };
    let place_set = place(1, "p0", &[], "Library");
    let counts = write(2, "p0", Some(&[]), Change::LetOutSet { what: LetOut::Counts, yes: true });
    let (one, two) = (agreed(3, "p0", &[place_set.id, counts.id]), agreed(4, "p1", &[place_set.id, counts.id]));
    let space = folded(&[&place_set, &counts, &one]);
    assert_eq!(space.agreement.yes(Side::Mentor), Yes::Since(one.id.moment()));
    assert_eq!(space.agreement.yes(Side::Mentee), Yes::NotYet);
    assert!(!space.agreement.lets_out(LetOut::Counts));
    let space = folded(&[&place_set, &counts, &one, &two]);
    assert!(space.agreement.is_settled() && space.agreement.lets_out(LetOut::Counts));
    assert!(!space.agreement.lets_out(LetOut::Dates));
    // A change after the yes needs a new one from both, and lets nothing out until then.
    let changed = place(5, "p1", &[place_set.id], "Park");
    let space = folded(&[&place_set, &counts, &one, &two, &changed]);
    assert!(Side::BOTH.into_iter().all(|side| matches!(space.agreement.yes(side), Yes::ToSomethingElse(_))));
    assert!(!space.agreement.lets_out(LetOut::Counts));
    // Undone, the words are those that both said yes to.
    let undo = write(6, "p1", None, Change::Undone { entries: BTreeSet::from([changed.id]) });
    assert!(folded(&[&place_set, &counts, &one, &two, &changed, &undo]).agreement.is_settled());
    // A yes of somebody else is none.
    let stranger = agreed(7, "p9", &[place_set.id, counts.id]);
    assert!(!folded(&[&place_set, &counts, &one, &stranger]).agreement.is_settled());
}
