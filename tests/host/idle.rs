//! What is said again as it is already is no change, so nobody is told of one.

use std::collections::{BTreeMap, BTreeSet};

use turnabout::domain::id::{MeetingId, PairId, ProgrammeId};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::pair::{About, Goal, LetOut, Meeting, PairCard, PairChange, Partner, Term};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::{Given, ProfileChange};
use turnabout::domain::programme::ProgrammeChange;
use turnabout::domain::rules::{Couple, Rules};
use turnabout::domain::side::Side;
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

fn programme(change: ProgrammeChange) -> AnyChange {
    AnyChange::Programme(ProgrammeId::new("p"), change)
}

fn profile(change: ProfileChange) -> AnyChange {
    AnyChange::Profile("a".into(), change)
}

fn pair(change: PairChange) -> AnyChange {
    AnyChange::Pair(PairId::new("pair-1"), change)
}

fn entry(at: u64, change: &AnyChange) -> AnyEntry {
    let id = EntryId::next(Moment(1_795_341_600_000 + at), [at as u8; 10], None);
    AnyEntry::new(id, Author::Person("a".into()), change.clone())
}

fn beginnings() -> Vec<AnyChange> {
    let partner = |id: &str| Partner {
        id: id.into(),
        name: id.into(),
        gives: Vec::new(),
        benefit: None,
        about: About::default(),
    };
    let card = PairCard {
        pair: PairId::new("pair-1"),
        programme: String::new(),
        aim: String::new(),
        mentor: partner("a"),
        mentee: partner("b"),
        key: None,
        home: false,
    };
    vec![
        programme(ProgrammeChange::ProgrammeCreated { name: "Two ways".into(), aim: "Learn".into(), sample: false }),
        profile(ProfileChange::ProfileStarted),
        pair(PairChange::PairOpened { card: Box::new(card) }),
    ]
}

fn couple() -> Couple {
    ("a".into(), "b".into())
}

fn goal() -> Goal {
    let by = "2027-02-01".parse().unwrap();
    Goal { id: "g".into(), side: Side::Mentor, outcome: "Speak".into(), measure: "Two talks".into(), by }
}

fn meeting() -> Meeting {
    let on = "2026-11-22".parse().unwrap();
    Meeting { id: MeetingId::new("m"), on, minutes: 90, learned: BTreeMap::new(), other_than: BTreeSet::new() }
}

/// Each with what is something else.
fn pairs_of_changes() -> Vec<[AnyChange; 2]> {
    let people = |role| ProgrammeChange::PeopleBrought { people: vec![Person::new("a".into(), "Ana", role)] };
    let answer = |given| ProfileChange::ProfileAnswered { given };
    let name = |name: &str| answer(Given::Name { name: name.into() });
    let text = |text: &str| PairChange::AgreementSet { term: Term::Where, text: text.into() };
    let rename = |name: &str| ProgrammeChange::ProgrammeRenamed { name: name.into(), aim: "Learn".into() };
    let rules = |floor| ProgrammeChange::RulesSet { rules: Rules { floor, ..Rules::default() } };
    let goal = |outcome: &str| PairChange::GoalSet { goal: Goal { outcome: outcome.into(), ..goal() } };
    let meeting = |minutes| PairChange::MeetingLogged { meeting: Meeting { minutes, ..meeting() } };
    let let_out = |yes| PairChange::LetOutSet { what: LetOut::Dates, yes };
    let banned = [ProgrammeChange::PairBanned { couple: couple() }, ProgrammeChange::PairUnbanned { couple: couple() }];
    let pinned = [ProgrammeChange::PairPinned { couple: couple() }, ProgrammeChange::PairUnpinned { couple: couple() }];
    vec![
        [rename("Two ways"), rename("Both ways")].map(programme),
        [people(Role::Mentor), people(Role::Mentee)].map(programme),
        [rules(0.1), rules(0.3)].map(programme),
        banned.map(programme),
        pinned.map(programme),
        [true, false].map(|shown| programme(ProgrammeChange::TableShown { shown })),
        [name("Ana"), name("Anna")].map(profile),
        [2, 3].map(|capacity| profile(answer(Given::Capacity { capacity }))),
        [goal("Speak"), goal("Listen")].map(pair),
        [meeting(90), meeting(60)].map(pair),
        [text("By telephone"), text("At the office")].map(pair),
        [let_out(true), let_out(false)].map(pair),
    ]
}

fn after(changes: &[AnyChange]) -> State {
    let entries: Vec<_> = changes.iter().zip(0..).map(|(change, at)| entry(at, change)).collect();
    State::fold(&entries)
}

#[test]
fn what_is_said_again_changes_nothing_and_what_differs_does() {
    for [change, other] in pairs_of_changes() {
        let mut done = beginnings();
        done.push(change.clone());
        let state = after(&done);
        assert!(change.says_already(&state), "{change:?}");
        assert!(!other.says_already(&state), "{other:?}");
        done.push(other.clone());
        let state = after(&done);
        assert!(other.says_already(&state), "{other:?}");
        assert!(!change.says_already(&state), "{change:?}");
    }
}

/// A saying of its own time counts each time, and so does what is about something that is not here.
#[test]
fn what_is_done_at_its_time_is_always_news() {
    let state = after(&beginnings());
    assert!(!profile(ProfileChange::ProfileSaved).says_already(&state));
    assert!(!pair(PairChange::Agreed { terms: Default::default() }).says_already(&state));
    let elsewhere = AnyChange::Programme(ProgrammeId::new("q"), ProgrammeChange::TableShown { shown: false });
    assert!(!elsewhere.says_already(&state));
}

/// Two versions beside one another: to say one of them again settles which holds.
#[test]
fn choosing_one_of_two_versions_is_a_change() {
    let set = |text: &str| pair(PairChange::AgreementSet { term: Term::Where, text: text.into() });
    let mut entries: Vec<_> = beginnings().iter().zip(0..).map(|(change, at)| entry(at, change)).collect();
    entries.push(entry(10, &set("Here")).superseding(Default::default()));
    entries.push(entry(11, &set("There")).superseding(Default::default()));
    let state = State::fold(&entries);
    assert!(!set("Here").says_already(&state) && !set("There").says_already(&state));
}
