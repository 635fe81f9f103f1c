//! What came back to a coordinator: what is new, what stays out and why, and that one yes brings all of it.

use std::collections::BTreeSet;

use turnabout::codec::arrivals::{self, Came, Holds, News, Refusal, Totals, Verdict, look};
use turnabout::codec::files::{Contents, File, read};
use turnabout::domain::choosing::{BookNews, CardBook, Choices, Opinion};
use turnabout::domain::id::{PersonId, ProgrammeId};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::matching::match_people;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::ProfileChange;
use turnabout::domain::programme::{Programme, ProgrammeChange};
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::Moment;

use crate::words::{sentence, words};

fn person(id: &str, role: Role) -> Person {
    let mut person = Person::new(id.into(), id.to_uppercase(), role);
    let answer = |level, wish, willing| {
        serde_json::from_value(serde_json::json!({ "level": level, "wish": wish, "willing": willing })).unwrap()
    };
    let (known, wished) = if role == Role::Mentor { ("digital", "leading") } else { ("leading", "digital") };
    person.answers.insert(known.into(), answer(4, 0, true));
    person.answers.insert(wished.into(), answer(0, 3, false));
    person
}

/// The state after these changes, each an entry of its own.
fn after(changes: &[ProgrammeChange]) -> State {
    let mut newest = None;
    let created = ProgrammeChange::ProgrammeCreated { name: "P".into(), aim: String::new(), sample: false };
    let entries: Vec<AnyEntry> = std::iter::once(&created)
        .chain(changes)
        .map(|change| {
            let id = EntryId::next(Moment(1_000), [7; 10], newest);
            newest = Some(id);
            AnyEntry::new(id, Author::Organiser, AnyChange::Programme(ProgrammeId::new("p"), change.clone()))
        })
        .collect();
    State::fold(&entries)
}

fn programme(changes: &[ProgrammeChange]) -> Programme {
    Programme::clone(&after(changes).programmes[&ProgrammeId::new("p")])
}

fn choices(person: &str, likes: &[&str], declines: &[&str]) -> Choices {
    Choices {
        programme: ProgrammeId::new("p"),
        person: person.into(),
        likes: likes.iter().map(PersonId::new).collect(),
        declines: declines.iter().map(PersonId::new).collect(),
    }
}

fn file(created: u64, contents: Contents) -> Result<File, Refusal> {
    Ok(File { created: Moment(created), contents })
}

fn profile(created: u64, person: Person) -> Result<File, Refusal> {
    file(created, Contents::Profile(Box::new(person)))
}

fn named(files: Vec<Result<File, Refusal>>) -> Vec<Came> {
    let named = |(i, read)| Came { name: format!("file-{i}"), sealed: i == 0, read };
    files.into_iter().enumerate().map(named).collect()
}

fn news(programme: &Programme, files: Vec<Result<File, Refusal>>) -> Vec<Result<News, Refusal>> {
    look(programme, named(files))
        .into_iter()
        .map(|arrival| match arrival.verdict {
            Verdict::Holds { news, .. } => Ok(news),
            Verdict::Refused(refusal) => Err(refusal),
        })
        .collect()
}

#[test]
fn each_file_is_told_as_new_changed_or_already_here() {
    let here = programme(&[ProgrammeChange::PeopleBrought {
        people: vec![person("a", Role::Mentor), person("b", Role::Mentee)],
    }]);
    let mut changed = person("b", Role::Mentee);
    changed.team = Some("Sales".into());
    let files = vec![profile(1, person("a", Role::Mentor)), profile(1, changed), profile(1, person("c", Role::Mentee))];
    assert_eq!(news(&here, files), [Ok(News::Same), Ok(News::Changed), Ok(News::New)]);
}

/// Of each file the coordinator learns how it came, and of a broken one the place as well.
#[test]
fn a_broken_file_among_several_is_told_with_its_place() {
    let text = include_str!("../fixtures/v1/profile.json");
    let broken = text.replacen("\"level\": ", "\"level\": 9", 1);
    assert_ne!(broken, text);
    let files = [text, &broken, &text[..text.len() / 2], "{}"].map(|text| read(text.as_bytes()));
    let errors: Vec<_> = files.iter().filter_map(|file| file.as_ref().err().cloned()).collect();
    let words = words(&["files.ftl", "programme.ftl"]);
    let arrived = look(&programme(&[]), named(files.map(|file| file.map_err(Refusal::Unreadable)).into()));
    let said: Vec<_> = arrived
        .iter()
        .filter_map(|arrival| match &arrival.verdict {
            Verdict::Refused(refusal) => Some(sentence(refusal, &words)),
            Verdict::Holds { .. } => None,
        })
        .collect();
    // What is said where one file is opened by itself.
    assert_eq!(said, errors.iter().map(|error| sentence(error, &words)).collect::<Vec<_>>());
    assert_eq!(said.len(), 3);
    assert!(said[0].contains("line ") && said[0].contains("level"), "{}", said[0]);
    assert!(said[1].contains("line "), "{}", said[1]);
    assert_eq!(arrived.iter().map(|arrival| arrival.sealed).collect::<Vec<_>>(), [true, false, false, false]);
}

#[test]
fn of_two_files_of_one_person_the_later_counts_in_any_order() {
    let here = programme(&[]);
    let (old, new) = (person("a", Role::Mentor), person("a", Role::Either));
    let one = news(&here, vec![profile(1, old.clone()), profile(2, new.clone())]);
    let other = news(&here, vec![profile(2, new), profile(1, old)]);
    assert_eq!(one, [Ok(News::Older), Ok(News::New)]);
    assert_eq!(other, [Ok(News::New), Ok(News::Older)]);
}

#[test]
fn choices_come_with_the_answers_of_whoever_chose_and_not_without() {
    let here = programme(&[]);
    let chosen = || file(1, Contents::Choices(choices("a", &["b"], &[])));
    assert_eq!(news(&here, vec![chosen()]), [Err(Refusal::UnknownPerson)]);
    assert_eq!(news(&here, vec![chosen(), profile(1, person("a", Role::Mentor))]), [Ok(News::New), Ok(News::New)]);
}

#[test]
fn the_choices_of_another_programme_stay_out() {
    let here = programme(&[ProgrammeChange::PeopleBrought { people: vec![person("a", Role::Mentor)] }]);
    let other = Choices { programme: ProgrammeId::new("q"), ..choices("a", &[], &[]) };
    assert_eq!(news(&here, vec![file(1, Contents::Choices(other))]), [Err(Refusal::OtherProgramme)]);
}

#[test]
fn what_a_coordinator_is_not_sent_stays_out() {
    let here = programme(&[]);
    let book = CardBook { programme: ProgrammeId::new("p"), name: "P".into(), cards: Vec::new() };
    let kind = Contents::Directory(book.clone()).kind();
    assert_eq!(news(&here, vec![file(1, Contents::Directory(book))]), [Err(Refusal::Other(kind))]);
}

#[test]
fn one_yes_brings_everything_that_is_not_here_already() {
    let here = programme(&[ProgrammeChange::PeopleBrought { people: vec![person("a", Role::Mentor)] }]);
    let files = vec![
        profile(1, person("a", Role::Mentor)),
        profile(1, person("b", Role::Mentee)),
        file(1, Contents::Choices(choices("a", &["b"], &["c"]))),
    ];
    let table = [person("c", Role::Mentee)];
    let arrived = look(&here, named(files));
    let totals = Totals::of(&here, &arrived, &table);
    assert_eq!((totals.new_people, totals.same_people, totals.choices, totals.changes()), (2, 1, 1, 3));
    let changes = arrivals::changes(&here, &arrived, &table);
    assert_eq!(
        changes,
        [
            ProgrammeChange::PeopleBrought { people: vec![person("c", Role::Mentee), person("b", Role::Mentee)] },
            ProgrammeChange::ChoicesBrought { choices: choices("a", &["b"], &["c"]) },
        ]
    );
    // And once they are here, the same files bring nothing.
    let people = ProgrammeChange::PeopleBrought { people: vec![person("a", Role::Mentor)] };
    let then = programme(&[vec![people], changes].concat());
    let again: Vec<_> = arrived
        .into_iter()
        .map(|arrival| match arrival.verdict {
            Verdict::Holds { holds: Holds::Profile(person), saved, .. } => profile(saved.0, *person),
            Verdict::Holds { holds: Holds::Choices(choices), saved, .. } => file(saved.0, Contents::Choices(choices)),
            other => panic!("{other:?}"),
        })
        .collect();
    let again = look(&then, named(again));
    assert_eq!(arrivals::changes(&then, &again, &table), []);
}

#[test]
fn whom_somebody_declined_is_never_their_partner_and_the_person_stays_as_they_were() {
    let people = vec![person("a", Role::Mentor), person("b", Role::Mentee)];
    let before = programme(&[ProgrammeChange::PeopleBrought { people: people.clone() }]);
    let pairs = |programme: &Programme| {
        match_people(&programme.people_to_match(), &programme.rules, &programme.steering, &mut |_| {}).pairs.len()
    };
    assert_eq!(pairs(&before), 1);
    let declined = ProgrammeChange::ChoicesBrought { choices: choices("b", &[], &["a"]) };
    let brought = ProgrammeChange::PeopleBrought { people };
    // The answers may come again after the choices: the choices hold.
    let after = programme(&[brought.clone(), declined, brought.clone()]);
    assert_eq!(pairs(&after), 0);
    assert!(after.people.values().all(|person| person.vetoes.is_empty()));
    // A later choice takes it back.
    let taken_back = ProgrammeChange::ChoicesBrought { choices: choices("b", &["a"], &[]) };
    assert_eq!(pairs(&programme(&[brought, taken_back])), 1);
}

#[test]
fn whom_people_asked_for_comes_to_the_match_in_their_order() {
    let people = vec![person("a", Role::Mentor), person("b", Role::Mentee), person("c", Role::Mentee)];
    let chosen = ProgrammeChange::ChoicesBrought { choices: choices("a", &["c", "b"], &[]) };
    let silent = ProgrammeChange::ChoicesBrought { choices: choices("b", &[], &["c"]) };
    let pinned = ProgrammeChange::PairPinned { couple: ("a".into(), "b".into()) };
    let programme = programme(&[ProgrammeChange::PeopleBrought { people }, chosen, silent, pinned]);
    let steering = programme.steering_to_match();
    assert_eq!(steering.likes, [("a".into(), vec!["c".into(), "b".into()])].into());
    assert_eq!(steering.pins, programme.steering.pins);
    assert!(programme.steering.likes.is_empty(), "what people chose stays theirs");
}

#[test]
fn whoever_is_removed_takes_their_choices_along() {
    let people = ProgrammeChange::PeopleBrought { people: vec![person("a", Role::Mentor)] };
    let chosen = ProgrammeChange::ChoicesBrought { choices: choices("a", &[], &["b"]) };
    let gone = ProgrammeChange::PersonRemoved { person: "a".into() };
    assert!(programme(&[people, chosen, gone]).choices.is_empty());
}

#[test]
fn an_opinion_changes_and_the_order_moves() {
    let id = PersonId::new;
    let chosen = choices("a", &[], &[]).with(&id("b"), Opinion::Like).with(&id("c"), Opinion::Like);
    assert_eq!(chosen.clone().moved(&id("c"), true).likes, [id("c"), id("b")]);
    assert_eq!(chosen.clone().moved(&id("b"), true), chosen, "the first goes no further up");
    assert_eq!(chosen.clone().moved(&id("c"), false), chosen, "the last goes no further down");
    let declined = chosen.with(&id("b"), Opinion::Decline);
    assert_eq!((declined.likes.clone(), declined.declines.clone()), (vec![id("c")], BTreeSet::from([id("b")])));
    assert_eq!(declined.opinion(&id("b")), Opinion::Decline);
    assert_eq!(declined.with(&id("b"), Opinion::Open).opinion(&id("b")), Opinion::Open);
}

#[test]
fn a_directory_says_what_is_new_beside_the_one_that_is_here() {
    let card = |id: &str, wish: &[&str]| {
        let json = serde_json::json!({ "id": id, "name": id, "role": "mentee", "offers": [], "wishes": wish });
        serde_json::from_value(json).unwrap()
    };
    let book = |programme: &str, cards| CardBook { programme: ProgrammeId::new(programme), name: "P".into(), cards };
    let here = book("p", vec![card("a", &[]), card("b", &[]), card("c", &[])]);
    let there = book("p", vec![card("b", &["x"]), card("c", &[]), card("d", &[]), card("e", &[])]);
    assert_eq!(there.news(None), BookNews::First);
    assert_eq!(there.news(Some(&there)), BookNews::Same);
    assert_eq!(there.news(Some(&here)), BookNews::Changed { new: 2, changed: 1, gone: 1 });
    assert_eq!(there.news(Some(&book("q", Vec::new()))), BookNews::Other);
}

#[test]
fn a_newer_directory_keeps_what_was_chosen_of_those_who_are_still_in_it() {
    let by = Author::Person(PersonId::new("a"));
    let card = |id: &str| {
        let json = serde_json::json!({ "id": id, "name": id, "role": "mentee", "offers": [], "wishes": [] });
        serde_json::from_value(json).unwrap()
    };
    let book = |ids: &[&str]| CardBook {
        programme: ProgrammeId::new("p"),
        name: "P".into(),
        cards: ids.iter().map(|id| card(id)).collect(),
    };
    let changes = [
        ProfileChange::ProfileStarted,
        ProfileChange::DirectoryOpened { book: book(&["b", "c"]) },
        ProfileChange::ChoiceMade { choices: choices("a", &["c", "b"], &[]) },
        ProfileChange::DirectoryOpened { book: book(&["b", "d"]) },
    ];
    let mut newest = None;
    let entries: Vec<AnyEntry> = changes
        .into_iter()
        .map(|change| {
            let id = EntryId::next(Moment(1), [1; 10], newest);
            newest = Some(id);
            AnyEntry::new(id, by.clone(), AnyChange::Profile(PersonId::new("a"), change))
        })
        .collect();
    let state = State::fold(&entries);
    assert_eq!(state.profiles[&PersonId::new("a")].choosing.as_ref().unwrap().choices, choices("a", &["b"], &[]));
}
