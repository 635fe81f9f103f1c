//! A person as a coordinator wrote them down: what is taken, and what is told for each field.

use std::collections::BTreeMap;
use std::sync::Arc;

use turnabout::domain::answer::Answer;
use turnabout::domain::id::PersonId;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::person_form::{FormField, MOST_CHARACTERS, PersonFault, PersonForm};
use turnabout::domain::time::{Availability, Slot};

type People = BTreeMap<PersonId, Arc<Person>>;

fn here() -> People {
    let people = [("a", "Anna Berg"), ("b", "Ben Okri"), ("c", "Sam Lee"), ("d", "Sam Lee")];
    let person = |(id, name): (&str, &str)| (id.into(), Arc::new(Person::new(id.into(), name, Role::Either)));
    people.into_iter().map(person).collect()
}

fn filled() -> PersonForm {
    PersonForm {
        name: "  Zoë \t Adams ".into(),
        email: " zoe.adams@example.org ".into(),
        role: Some(Role::Mentor),
        answers: vec![("Excel".into(), Answer::KNOWN), ("Budgeting".into(), Answer::WISHED)],
        capacity: " 2 ".into(),
        team: "Sales".into(),
        manager: "somebody outside".into(),
        languages: "English\n\n BSL \n".into(),
        times: Availability::default().with(Slot { weekday: 1, part: 0 }),
        conflicts: "Anna Berg".into(),
        earlier: "b".into(),
        vetoes: "c\nd".into(),
        likes: "ben okri\nanna  berg\nb".into(),
        ..PersonForm::default()
    }
}

fn faults(form: PersonForm) -> Vec<(FormField, PersonFault)> {
    form.check(None, &here(), "fresh".into()).expect_err("something is wrong with it")
}

#[test]
fn everything_that_is_written_down_is_kept() {
    let (person, likes) = filled().check(None, &here(), "fresh".into()).unwrap();
    assert_eq!((person.id.as_str(), person.name.as_str(), person.role), ("fresh", "Zoë Adams", Role::Mentor));
    assert_eq!(person.email.as_deref(), Some("zoe.adams@example.org"));
    assert_eq!(person.answers.len(), 2);
    assert_eq!((person.capacity, person.team.as_deref()), (2, Some("Sales")));
    assert_eq!(person.languages.into_iter().collect::<Vec<_>>(), ["BSL", "English"]);
    assert!(person.availability.unwrap().has(Slot { weekday: 1, part: 0 }));
    assert_eq!(person.vetoes.into_iter().collect::<Vec<_>>(), ["c", "d"]);
    // In their order, each once, by name or by id.
    assert_eq!(likes, [PersonId::new("b"), PersonId::new("a")]);
}

#[test]
fn a_person_who_is_not_touched_stays_as_they_were() {
    let (mut person, likes) = filled().check(None, &here(), "fresh".into()).unwrap();
    person.appraiser = Some("Ben Okri".into());
    let people: People = here().into_iter().chain([(person.id.clone(), Arc::new(person.clone()))]).collect();
    let again = PersonForm::of(&person, &likes, &people).check(Some(&person), &people, "other".into()).unwrap();
    assert_eq!(again, (person, likes));
}

#[test]
fn whoever_shares_a_name_is_written_by_id() {
    let person = Person::new("e".into(), "Eve", Role::Either);
    let people: People = here().into_iter().chain([("e".into(), Arc::new(person.clone()))]).collect();
    let likes = ["c".into(), "a".into()];
    let form = PersonForm::of(&person, &likes, &people);
    assert_eq!(form.likes, "c\nAnna Berg");
    assert_eq!(form.check(Some(&person), &people, "other".into()).unwrap().1, likes);
}

#[test]
fn an_id_of_somebody_else_is_told() {
    let own = |id: &str| {
        let plain = || PersonForm {
            name: "Zoë".into(),
            role: Some(Role::Mentor),
            capacity: "1".into(),
            ..PersonForm::default()
        };
        PersonForm { id: id.into(), ..plain() }.check(None, &here(), "fresh".into())
    };
    assert_eq!(own("x-1").unwrap().0.id, "x-1".into());
    assert_eq!(own(" a ").unwrap_err(), [(FormField::Id, PersonFault::IdTaken)]);
}

#[test]
fn what_is_missing_is_told_all_at_once() {
    let empty = PersonForm { email: "nobody".into(), ..PersonForm::default() };
    assert_eq!(
        faults(empty),
        [
            (FormField::Name, PersonFault::NoName),
            (FormField::Email, PersonFault::NoAddress),
            (FormField::Role, PersonFault::NoRole),
            (FormField::Capacity, PersonFault::Capacity),
        ]
    );
}

#[test]
fn addresses_are_told_from_what_is_none() {
    let taken = |email: &str| PersonForm { email: email.into(), ..filled() }.check(None, &here(), "f".into()).is_ok();
    for good in ["", "a@b.org", "o'neil+work@mail.example.co.uk", "zoë@bücher.example"] {
        assert!(taken(good), "{good}");
    }
    for bad in ["a", "a@b", "@b.org", "a@", "a b@c.org", "a@b..org", "a@b.org, c@d.org", "Anna <a@b.org>", "a@@b.org"] {
        assert!(!taken(bad), "{bad}");
    }
}

#[test]
fn numbers_of_partners_are_whole_and_not_too_many() {
    for wrong in ["", "-1", "2.5", "many", "51", "99999999999"] {
        let form = PersonForm { capacity: wrong.into(), ..filled() };
        assert_eq!(faults(form), [(FormField::Capacity, PersonFault::Capacity)], "{wrong}");
    }
    assert!(PersonForm { capacity: "0".into(), ..filled() }.check(None, &here(), "f".into()).is_ok());
}

#[test]
fn a_topic_twice_in_another_spelling_is_told() {
    let answers = vec![("Excel".into(), Answer::KNOWN), ("excel ".into(), Answer::WISHED), (" ".into(), Answer::KNOWN)];
    let form = PersonForm { answers, ..filled() };
    assert_eq!(faults(form), [(FormField::Topics, PersonFault::TopicTwice("excel ".into()))]);
}

#[test]
fn names_that_mean_nobody_several_or_the_person_are_told() {
    let with = |change: fn(&mut PersonForm)| {
        let mut form = filled();
        change(&mut form);
        faults(form)
    };
    let several = || PersonFault::Several("Sam Lee".into());
    assert_eq!(with(|form| form.conflicts = "Sam Lee".into()), [(FormField::Conflicts, several())]);
    assert_eq!(with(|form| form.likes = "Sam Lee".into()), [(FormField::Likes, several())]);
    assert_eq!(with(|form| form.manager = "zoë adams".into()), [(FormField::Manager, PersonFault::Themselves)]);
    assert_eq!(with(|form| form.likes = "Nils".into()), [(FormField::Likes, PersonFault::Nobody("Nils".into()))]);
    // Somebody who is not here may come: a refusal of them is kept.
    assert!(PersonForm { vetoes: "Nils".into(), ..filled() }.check(None, &here(), "f".into()).is_ok());
}

#[test]
fn what_is_too_long_is_told_at_its_field() {
    let long = || "x".repeat(MOST_CHARACTERS + 1);
    let form = PersonForm {
        id: long(),
        name: long(),
        email: format!("{}@example.org", long()),
        team: long(),
        manager: long(),
        languages: long(),
        earlier: long(),
        answers: vec![(long().as_str().into(), Answer::KNOWN)],
        ..filled()
    };
    let fields: Vec<_> = faults(form)
        .into_iter()
        .map(|(field, fault)| {
            assert_eq!(fault, PersonFault::TooLong, "{field:?}");
            field
        })
        .collect();
    use FormField::{Earlier, Email, Id, Languages, Manager, Name, Team, Topics};
    assert_eq!(fields, [Id, Name, Email, Topics, Team, Manager, Languages, Earlier]);
}
