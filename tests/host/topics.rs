//! The topics of a programme: supply and demand, merging, renaming, and taking that back.

use std::collections::BTreeSet;

use turnabout::codec::arrivals::{self, Totals};
use turnabout::domain::answer::Answer;
use turnabout::domain::id::ProgrammeId;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::programme::{Programme, ProgrammeChange};
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::supply::{Supply, supply};
use turnabout::domain::time::Moment;
use turnabout::domain::topic::TopicId;

fn person(id: &str, knows: &[&str], wants: &[&str]) -> Person {
    let mut person = Person::new(id.into(), id.to_uppercase(), Role::Either);
    person.answers.extend(wants.iter().map(|topic| (TopicId::new(topic), Answer::WISHED)));
    person.answers.extend(knows.iter().map(|topic| (TopicId::new(topic), Answer::KNOWN)));
    person
}

fn brought(people: &[Person]) -> ProgrammeChange {
    ProgrammeChange::PeopleBrought { people: people.to_vec() }
}

fn merged(topics: &[&str], into: &str) -> ProgrammeChange {
    ProgrammeChange::TopicsMerged { topics: topics.iter().map(TopicId::new).collect(), into: into.into() }
}

fn entries(changes: &[ProgrammeChange]) -> Vec<AnyEntry> {
    let created = ProgrammeChange::ProgrammeCreated { name: "P".into(), aim: String::new(), sample: false };
    let mut newest = None;
    let entry = |change: &ProgrammeChange| {
        let id = EntryId::next(Moment(1_000), [7; 10], newest);
        newest = Some(id);
        AnyEntry::new(id, Author::Organiser, AnyChange::Programme(ProgrammeId::new("p"), change.clone()))
    };
    std::iter::once(&created).chain(changes).map(entry).collect()
}

fn folded(entries: &[AnyEntry]) -> Programme {
    Programme::clone(&State::fold(entries).programmes[&ProgrammeId::new("p")])
}

fn programme(changes: &[ProgrammeChange]) -> Programme {
    folded(&entries(changes))
}

fn topics(programme: &Programme, id: &str) -> Vec<String> {
    programme.people[&id.into()].answers.keys().map(ToString::to_string).collect()
}

#[test]
fn supply_and_demand_count_people() {
    let mut keeps = person("c", &["Excel"], &[]);
    keeps.answers.insert("Excel".into(), Answer { willing: false, ..Answer::KNOWN });
    let people = [person("a", &["Excel"], &["Python"]), person("b", &[], &["Python", "Excel"]), keeps];
    let count = |topic: &str, teach, learn| Supply { topic: topic.into(), teach, learn };
    assert_eq!(supply(&people), [count("Excel", 1, 1), count("Python", 0, 2)]);
    assert_eq!(supply(&people)[1].lack(), 2);
}

#[test]
fn merged_topics_are_one_for_those_who_are_here_and_for_those_who_come() {
    let before = [person("a", &["Excel", "Python"], &[]), person("b", &[], &["MS Excel"])];
    let late = person("c", &["ms-excel"], &["Python"]);
    let now = programme(&[brought(&before), merged(&["MS Excel", "ms-excel"], "Excel"), brought(&[late])]);
    assert_eq!(topics(&now, "a"), ["Excel", "Python"]);
    assert_eq!(topics(&now, "b"), ["Excel"]);
    assert_eq!(topics(&now, "c"), ["Excel", "Python"]);
    assert_eq!(now.people[&"b".into()].answers[&"Excel".into()], Answer::WISHED);
}

#[test]
fn a_topic_renamed_twice_and_back_is_followed() {
    let people = [person("a", &["X"], &[])];
    let there = [brought(&people), merged(&["X"], "Y"), merged(&["Y"], "Z")];
    assert_eq!(topics(&programme(&there), "a"), ["Z"]);
    let back = [&there[..], &[merged(&["Z"], "X")]].concat();
    assert_eq!(topics(&programme(&back), "a"), ["X"]);
    // Whoever comes with any of the names has the last one.
    for name in ["X", "Y", "Z"] {
        let late = [&back[..], &[brought(&[person("b", &[name], &[])])]].concat();
        assert_eq!(topics(&programme(&late), "b"), ["X"], "{name}");
    }
}

#[test]
fn merging_again_goes_on_from_where_it_was() {
    let people = [person("a", &["A"], &[]), person("b", &["B"], &[]), person("c", &["C"], &[])];
    let now = programme(&[brought(&people), merged(&["A", "B"], "B"), merged(&["B", "C"], "C")]);
    for id in ["a", "b", "c"] {
        assert_eq!(topics(&now, id), ["C"], "{id}");
    }
}

#[test]
fn who_knows_one_of_them_and_wants_the_other_knows_it() {
    let both = person("a", &["Excel"], &["MS Excel"]);
    let now = programme(&[brought(&[both]), merged(&["MS Excel"], "Excel")]);
    assert_eq!(now.people[&"a".into()].answers[&"Excel".into()], Answer::KNOWN);
    // Two wishes are one, as great as the greater; of two levels the better counts, whichever comes first.
    let of = |level: u8, wish: u8, willing| {
        serde_json::from_value::<Answer>(serde_json::json!({ "level": level, "wish": wish, "willing": willing }))
            .unwrap()
    };
    for (first, second) in [(of(2, 1, false), of(1, 3, true)), (of(1, 3, true), of(2, 1, false))] {
        let mut person = person("a", &[], &[]);
        person.answers.extend([(TopicId::new("A"), first), (TopicId::new("B"), second)]);
        let now = programme(&[brought(&[person]), merged(&["B"], "A")]);
        assert_eq!(now.people[&"a".into()].answers[&"A".into()], of(2, 3, true));
    }
}

#[test]
fn merging_taken_back_gives_everybody_their_topics_again() {
    let people = [person("a", &["Excel"], &["Python"]), person("b", &[], &["MS Excel"])];
    let mut entries = entries(&[brought(&people), merged(&["MS Excel"], "Excel")]);
    let was = folded(&entries[..2]);
    let (id, newest) = (entries[2].id, entries[2].id);
    let undo = ProgrammeChange::Undone { entries: BTreeSet::from([id]) };
    let undone = EntryId::next(Moment(1_000), [7; 10], Some(newest));
    entries.push(AnyEntry::new(undone, Author::Organiser, AnyChange::Programme(ProgrammeId::new("p"), undo)));
    assert_eq!(folded(&entries).people, was.people);
    assert_eq!(folded(&entries).merged, was.merged);
}

#[test]
fn the_same_list_again_is_known_by_what_its_topics_are_now() {
    let people = [person("a", &["MS Excel"], &["Python"])];
    let now = programme(&[brought(&people), merged(&["MS Excel"], "Excel")]);
    assert_eq!(Totals::of(&now, &[], &people).same_people, 1);
    assert_eq!(arrivals::changes(&now, &[], &people), []);
}

#[test]
fn a_person_is_changed_only_while_they_are_here() {
    let mut changed = person("a", &["MS Excel"], &[]);
    changed.name = "Anna".into();
    let change = ProgrammeChange::PersonChanged { person: Box::new(changed) };
    let here = [brought(&[person("a", &[], &["Python"])]), merged(&["MS Excel"], "Excel"), change.clone()];
    let now = programme(&here);
    assert_eq!(now.people[&"a".into()].name, "Anna");
    assert_eq!(topics(&now, "a"), ["Excel"]);
    assert!(programme(&[change]).people.is_empty());
}
