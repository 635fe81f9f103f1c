//! People from tables: the guess at the columns, the rows, the lists.

use std::collections::BTreeSet;

use proptest::prelude::*;
use turnabout::codec::people::{
    Mapping, PeopleRead, RefusedRow, RoleSource, RowReason, TopicNames, distinct, guess, read_people,
};
use turnabout::codec::table::{Table, read};
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::topic::TopicId;

use crate::shared_data::shared_data;

fn table(text: &str) -> Table {
    read(text.as_bytes()).unwrap()
}

fn people(table: &Table, mapping: &Mapping) -> PeopleRead {
    read_people(table, mapping, &TopicNames::default()).unwrap()
}

/// `id,teach,learn` of one person, read with everyone as either.
fn answers_of(teach: &str, learn: &str) -> Result<Person, RowReason> {
    let quote = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let table = table(&format!("id,teach,learn\nanna,{},{}\nbo,,\n", quote(teach), quote(learn)));
    let mapping = Mapping { id: Some(0), teach: Some(1), learn: Some(2), ..Mapping::nothing() };
    let read = people(&table, &mapping);
    match read.doubtful.into_iter().find(|doubt| doubt.reason != RowReason::NoTopics) {
        Some(doubt) => Err(doubt.reason),
        None => Ok(read.people.into_iter().next().unwrap()),
    }
}

fn answer(level: u8, wish: u8, willing: bool) -> Answer {
    Answer { level: Level::new(level).unwrap(), wish: Wish::new(wish).unwrap(), willing }
}

fn listed(person: &Person) -> Vec<(&str, Answer)> {
    person.answers.iter().map(|(topic, answer)| (topic.as_str(), *answer)).collect()
}

#[test]
fn a_list_without_numbers_is_known_well_or_quite_wished_for() {
    let anna = answers_of("Python;Rust", "Go;Rust").unwrap();
    assert_eq!(
        listed(&anna),
        [("Go", answer(0, 2, false)), ("Python", answer(3, 0, true)), ("Rust", answer(3, 0, true))]
    );
}

#[test]
fn a_number_behind_the_last_colon_is_the_level_or_the_wish() {
    let anna = answers_of("Python:4;Std::Vec;ISO: 27001 audits:2; Rust : 1", "Go:3;Python:1").unwrap();
    assert_eq!(
        listed(&anna),
        [
            ("Go", answer(0, 3, false)),
            ("ISO: 27001 audits", answer(2, 0, true)),
            ("Python", answer(4, 1, true)),
            ("Rust", answer(1, 0, true)),
            ("Std::Vec", answer(3, 0, true)),
        ]
    );
}

#[test]
fn the_separator_is_that_of_the_whole_column() {
    let table = table("id,teach\nanna,\"Excel, the basics\"\nbo,Python;Rust\n");
    let mapping = Mapping { id: Some(0), teach: Some(1), ..Mapping::nothing() };
    let read = people(&table, &mapping);
    assert_eq!(listed(&read.people[0]), [("Excel, the basics", Answer::KNOWN)]);
    let by_comma = answers_of("Python, Rust,,", "Go\nC").unwrap();
    assert_eq!(by_comma.answers.len(), 4);
}

#[test]
fn what_is_off_its_scale_is_told_with_the_place() {
    let header = String::from("teach");
    assert_eq!(answers_of("Rust;Python:9", ""), Err(RowReason::LevelOffScale { header: header.clone(), entry: 2 }));
    assert_eq!(
        answers_of("Python:99999999999", ""),
        Err(RowReason::LevelOffScale { header: header.clone(), entry: 1 })
    );
    assert_eq!(answers_of(":4", ""), Err(RowReason::TopicMissing { header: header.clone(), entry: 1 }));
    assert_eq!(answers_of(&"x".repeat(201), ""), Err(RowReason::EntryTooLong { header, entry: 1 }));
    assert_eq!(answers_of("", "Rust:4"), Err(RowReason::WishOffScale { header: "learn".into(), entry: 1 }));
}

#[test]
fn spellings_of_a_topic_are_one_topic() {
    let table = table("id,teach,learn\nanna,PostgreSQL,social  media\nbo,social media,postgresql\n");
    let mapping = Mapping { id: Some(0), teach: Some(1), learn: Some(2), ..Mapping::nothing() };
    let mut topics = TopicNames::default();
    topics.add("Social media", TopicId::new("social-media"));
    let read = read_people(&table, &mapping, &topics).unwrap();
    let of = |index: usize| read.people[index].answers.keys().map(TopicId::as_str).collect::<Vec<_>>();
    assert_eq!(of(0), ["PostgreSQL", "social-media"]);
    assert_eq!(of(1), of(0));
}

#[test]
fn each_row_that_cannot_be_read_is_named_and_the_rest_goes_on() {
    let table = table(
        "id,years,capacity\n\
         anna,2,1\n\
         ,3,1\n\
         bo,many,1\n\
         \n\
         cy,,1\n\
         di,20,-1\n\
         ed,20,51\n\
         fay,20\n\
         gus,20,1.0\n\
         hal,9,\n",
    );
    let mapping = Mapping {
        id: Some(0),
        role: RoleSource::Number { column: 1, mentor_at_most: 4.0, mentee_at_least: 15.0 },
        capacity: Some(2),
        ..Mapping::nothing()
    };
    let read = people(&table, &mapping);
    let years = || String::from("years");
    let told = |row, reason| RefusedRow { row, reason };
    let capacity = |word: &str, read| RowReason::Capacity { header: "capacity".into(), word: word.into(), read };
    assert_eq!(
        read.refused,
        [
            told(3, RowReason::NoId { header: "id".into() }),
            told(4, RowReason::NumberUnreadable { header: years() }),
            told(6, RowReason::RoleBlank { header: years() }),
        ]
    );
    assert_eq!(
        read.doubtful,
        [told(7, capacity("-1", 0)), told(8, capacity("51", 1)), told(9, RowReason::Short { cells: 2, columns: 3 }),]
    );
    let read_ids: Vec<_> = read.people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(read_ids, ["anna", "di", "ed", "fay", "gus"]);
    assert_eq!(read.aside.len(), 1);
}

#[test]
fn without_ids_names_tell_people_apart() {
    let half = "x".repeat(120);
    let table = table(&format!("first,last\nAnna,Berg\nBo,\nAnna,Berg\n{half},{half}\n"));
    let mapping = Mapping { name: vec![0, 1], ..Mapping::nothing() };
    let read = people(&table, &mapping);
    assert_eq!(read.people[0].name, "Bo");
    assert_eq!(read.people[1].id.as_str(), "Anna Berg");
    let refused = |row, reason| RefusedRow { row, reason };
    let long = RowReason::TooLong { header: "first".into() };
    assert_eq!(read.refused, [refused(2, RowReason::AnsweredAgain { other: 4 }), refused(5, long)]);
}

#[test]
fn names_and_ids_keep_no_control_or_direction_characters() {
    let table = table("id,name\n\u{202e}a\u{200b}1,Anna\u{7}\tde \u{2066}Berg\u{2069}\n");
    let mapping = Mapping { id: Some(0), name: vec![1], ..Mapping::nothing() };
    let anna = &people(&table, &mapping).people[0];
    assert_eq!((anna.id.as_str(), anna.name.as_str()), ("a1", "Anna de Berg"));
}

#[test]
fn words_of_a_column_are_roles() {
    let table = table("name,role\nA,Mentor\nB, mentee \nC,both\nD,on leave\nE,MENTOR\nF,?\n");
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_string()).collect();
    let mapping = Mapping {
        name: vec![0],
        role: RoleSource::Words {
            column: 1,
            mentor: words(&["mentor"]),
            mentee: words(&["Mentee"]),
            either: words(&["Both"]),
            neither: words(&["On leave"]),
        },
        ..Mapping::nothing()
    };
    let read = people(&table, &mapping);
    let roles: Vec<_> = read.people.iter().map(|person| person.role).collect();
    assert_eq!(roles, [Role::Mentor, Role::Mentee, Role::Either, Role::Mentor]);
    assert_eq!(read.aside.len(), 1);
    assert_eq!(read.refused, [RefusedRow { row: 7, reason: RowReason::RoleUnknown { header: "role".into() } }]);
    let counted = distinct(&table, 1, 10).unwrap();
    assert_eq!(counted[0], ("Mentor".to_string(), 2));
    assert_eq!(counted.len(), 5);
    assert_eq!(distinct(&table, 1, 4), None);
}

#[test]
fn the_rest_of_a_person_is_read_where_chosen() {
    let table = table("id;team;boss;speaks\na;Data;\"Berg, Bo\";English, Welsh\nb; ;;english\n");
    let mapping = Mapping { id: Some(0), team: Some(1), manager: Some(2), languages: Some(3), ..Mapping::nothing() };
    let read = people(&table, &mapping);
    let (a, b) = (&read.people[0], &read.people[1]);
    assert_eq!((a.team.as_deref(), a.manager.as_deref()), (Some("Data"), Some("Berg, Bo")));
    assert_eq!((b.team.as_deref(), b.manager.as_deref()), (None, None));
    assert_eq!(a.languages, BTreeSet::from(["English".to_string(), "Welsh".to_string()]));
    assert_eq!(b.languages, BTreeSet::from(["English".to_string()]));
}

#[test]
fn a_decimal_comma_is_read_and_a_thousand_is_not_guessed() {
    let table = table("id;years\na;4,5\nb;4,0\nc;1,500\nd;inf\ne;+20\nf;1.5.2\n");
    let mapping = Mapping {
        id: Some(0),
        role: RoleSource::Number { column: 1, mentor_at_most: 4.0, mentee_at_least: 4.5 },
        ..Mapping::nothing()
    };
    let read = people(&table, &mapping);
    let roles: Vec<_> = read.people.iter().map(|person| person.role).collect();
    assert_eq!(roles, [Role::Mentee, Role::Mentor, Role::Mentee]);
    assert_eq!(read.refused.iter().map(|refused| refused.row).collect::<Vec<_>>(), [4, 5, 7]);
}

#[test]
fn the_survey_is_guessed_and_read() {
    let Some(bytes) = shared_data("developer-survey-2023.csv") else { return };
    let table = read(&bytes).unwrap();
    assert_eq!((table.rows.len(), table.uneven.len()), (569, 0));
    let mapping = guess(&table);
    let column = |name: &str| table.headers.iter().position(|header| header == name);
    assert_eq!(mapping.id, column("id"));
    assert_eq!((mapping.teach, mapping.learn), (column("have_worked"), column("want_to_work")));
    let years = column("years_pro").unwrap();
    assert_eq!(mapping.role, RoleSource::Number { column: years, mentor_at_most: 4.0, mentee_at_least: 15.0 });
    assert_eq!((&mapping.name, mapping.team, mapping.manager), (&Vec::new(), None, None));
    let read = people(&table, &mapping);
    let count = |role| read.people.iter().filter(|person| person.role == role).count();
    assert_eq!((count(Role::Mentor), count(Role::Mentee)), (136, 112));
    assert_eq!((read.aside.len(), read.refused.len()), (205, 116));
    assert_eq!(people(&table, &mapping), read);
}

#[test]
fn files_of_one_side_are_read() {
    for (file, role, rows) in [
        ("small-mentors.csv", Role::Mentor, 50),
        ("small-mentees.csv", Role::Mentee, 50),
        ("large-mentors.csv", Role::Mentor, 500),
        ("large-mentees.csv", Role::Mentee, 500),
    ] {
        let Some(bytes) = shared_data(&format!("civil-service-sample/{file}")) else { return };
        let table = read(&bytes).unwrap();
        let guessed = guess(&table);
        assert_eq!(guessed.name, [0, 1], "{file}");
        assert_eq!(guessed.id, Some(2), "{file}");
        let mapping = Mapping { role: RoleSource::Fixed { role }, ..guessed };
        let read = people(&table, &mapping);
        assert_eq!((read.people.len(), read.refused.len(), read.aside.len()), (rows, 0, 0), "{file}");
        assert!(read.people.iter().all(|person| person.role == role && person.id.as_str().contains('@')));
    }
}

/// Lines of a quoted list hold nothing but semicolons, and are more than the table has rows.
#[test]
fn a_quoted_list_of_separators_does_not_hide_the_separator_of_the_table() {
    for lines in 1..20 {
        let person = answers_of(&"\n;\n;\n,".repeat(lines), &"\n;".repeat(lines)).unwrap();
        assert!(person.answers.is_empty(), "{lines}");
    }
}

proptest! {
    /// Whatever lists say, reading gives answers on their scales, and the same ones again.
    #[test]
    fn lists_never_leave_the_scales(teach in "[a-c:;, 0-9\n]{0,30}", learn in "[a-c:;, 0-9\n]{0,30}") {
        let first = answers_of(&teach, &learn);
        prop_assert_eq!(&first, &answers_of(&teach, &learn));
        if let Ok(person) = first {
            for (topic, answer) in &person.answers {
                prop_assert!(answer.level <= Level::new(4).unwrap() && answer.wish <= Wish::new(3).unwrap());
                prop_assert_eq!(topic.as_str().trim(), topic.as_str());
                prop_assert!(!topic.as_str().is_empty() && !topic.as_str().contains(['\n', ';']));
            }
        }
    }
}

#[test]
fn people_of_one_name_may_be_one_person() {
    use std::sync::Arc;
    use turnabout::domain::namesakes::{has_namesake, namesakes};
    use turnabout::domain::person::{Person, Role};

    let person = |id: &str, name: &str| Person::new(id.into(), name.to_string(), Role::Mentor);
    let all = [person("1", "Ann  Lee"), person("2", "ann lee"), person("3", "Bo"), person("4", ""), person("5", " ")];
    let people = all.into_iter().map(|person| (person.id.clone(), Arc::new(person))).collect();
    assert_eq!(namesakes(&people), ["1".into(), "2".into()].into());
    assert!(has_namesake(&people, &person("9", "ANN LEE")));
    assert!(!has_namesake(&people, &person("3", "Bo")));
    assert!(!has_namesake(&people, &person("9", "")));
}
