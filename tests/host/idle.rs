//! What is said again as it is already is no change, so nobody is told of one.

use std::collections::{BTreeMap, BTreeSet};

use turnabout::domain::id::{MeetingId, PairId, ProgrammeId};
use turnabout::domain::journal::{Author, Change, Entry, EntryId, State, Subject};
use turnabout::domain::pair::{About, Goal, LetOut, Meeting, PairCard, Partner, Term};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::Given;
use turnabout::domain::rules::{Couple, Rules};
use turnabout::domain::side::Side;
use turnabout::domain::time::Moment;

fn programme() -> Subject {
    Subject::Programme(ProgrammeId::new("p"))
}

fn profile() -> Subject {
    Subject::Profile("a".into())
}

fn pair() -> Subject {
    Subject::Pair(PairId::new("pair-1"))
}

fn entry(at: u64, about: &Subject, change: &Change) -> Entry {
    let id = EntryId::next(Moment(1_795_341_600_000 + at), [at as u8; 10], None);
    Entry::new(id, Author::Person("a".into()), about.clone(), change.clone())
}

fn beginnings() -> Vec<(Subject, Change)> {
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
        (programme(), Change::ProgrammeCreated { name: "Two ways".into(), aim: "Learn".into(), sample: false }),
        (profile(), Change::ProfileStarted),
        (pair(), Change::PairOpened { card }),
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
fn pairs_of_changes() -> Vec<(Subject, Change, Change)> {
    let people = |role| Change::PeopleBrought { people: vec![Person::new("a".into(), "Ana", role)] };
    let name = |name: &str| Change::ProfileAnswered { given: Given::Name { name: name.into() } };
    let text = |text: &str| Change::AgreementSet { term: Term::Where, text: text.into() };
    let rename = |name: &str| Change::ProgrammeRenamed { name: name.into(), aim: "Learn".into() };
    vec![
        (programme(), rename("Two ways"), rename("Both ways")),
        (programme(), people(Role::Mentor), people(Role::Mentee)),
        (
            programme(),
            Change::RulesSet { rules: Rules::default() },
            Change::RulesSet { rules: Rules { floor: 0.3, ..Rules::default() } },
        ),
        (programme(), Change::PairBanned { couple: couple() }, Change::PairUnbanned { couple: couple() }),
        (programme(), Change::PairPinned { couple: couple() }, Change::PairUnpinned { couple: couple() }),
        (programme(), Change::TableShown { shown: true }, Change::TableShown { shown: false }),
        (profile(), name("Ana"), name("Anna")),
        (
            profile(),
            Change::ProfileAnswered { given: Given::Capacity { capacity: 2 } },
            Change::ProfileAnswered { given: Given::Capacity { capacity: 3 } },
        ),
        (
            pair(),
            Change::GoalSet { goal: goal() },
            Change::GoalSet { goal: Goal { outcome: "Listen".into(), ..goal() } },
        ),
        (
            pair(),
            Change::MeetingLogged { meeting: meeting() },
            Change::MeetingLogged { meeting: Meeting { minutes: 60, ..meeting() } },
        ),
        (pair(), text("By telephone"), text("At the office")),
        (
            pair(),
            Change::LetOutSet { what: LetOut::Dates, yes: true },
            Change::LetOutSet { what: LetOut::Dates, yes: false },
        ),
    ]
}

fn after(changes: &[(Subject, Change)]) -> State {
    let entries: Vec<_> = changes.iter().zip(0..).map(|((about, change), at)| entry(at, about, change)).collect();
    State::fold(&entries)
}

#[test]
fn what_is_said_again_changes_nothing_and_what_differs_does() {
    for (about, change, other) in pairs_of_changes() {
        let mut done = beginnings();
        done.push((about.clone(), change.clone()));
        let state = after(&done);
        assert!(state.says_already(&about, &change), "{change:?}");
        assert!(!state.says_already(&about, &other), "{other:?}");
        done.push((about.clone(), other.clone()));
        let state = after(&done);
        assert!(state.says_already(&about, &other), "{other:?}");
        assert!(!state.says_already(&about, &change), "{change:?}");
    }
}

/// A saying of its own time counts each time, and so does what is about something that is not here.
#[test]
fn what_is_done_at_its_time_is_always_news() {
    let state = after(&beginnings());
    assert!(!state.says_already(&profile(), &Change::ProfileSaved));
    assert!(!state.says_already(&pair(), &Change::Agreed { terms: Default::default() }));
    assert!(!state.says_already(&Subject::Programme(ProgrammeId::new("q")), &Change::TableShown { shown: false }));
}

/// Two versions beside one another: to say one of them again settles which holds.
#[test]
fn choosing_one_of_two_versions_is_a_change() {
    let set = |text: &str| Change::AgreementSet { term: Term::Where, text: text.into() };
    let mut entries: Vec<_> =
        beginnings().iter().zip(0..).map(|((about, change), at)| entry(at, about, change)).collect();
    entries.push(entry(10, &pair(), &set("Here")).replacing(Default::default()));
    entries.push(entry(11, &pair(), &set("There")).replacing(Default::default()));
    let state = State::fold(&entries);
    assert!(!state.says_already(&pair(), &set("Here")) && !state.says_already(&pair(), &set("There")));
}
