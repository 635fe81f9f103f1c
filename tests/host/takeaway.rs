//! What the coordinator takes away: safe to open, and exact.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use turnabout::codec::guard::{guarded, unguarded};
use turnabout::codec::people::{Mapping, TopicNames, merge, read_people};
use turnabout::codec::table;
use turnabout::codec::takeaway::{People, pairs_csv, pairs_json, unmatched_csv};
use turnabout::domain::answer::Answer;
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::{Outcome, PairMade, Reason, Unmatched};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::side::Side;
use turnabout::domain::topic::TopicId;

use crate::words::words;

fn outcome() -> Outcome {
    Outcome {
        pairs: vec![PairMade {
            mentor: "=1+1".into(),
            mentee: "b".into(),
            mentor_benefit: 1.0,
            mentee_benefit: 0.25,
            score: 500_000,
            pinned: false,
            held: false,
        }],
        unmatched: vec![Unmatched { person: "-c".into(), side: Side::Mentee, reason: Reason::AllTaken }],
        total: 500_000,
        ..Outcome::default()
    }
}

fn people() -> People {
    let mut mentor = Person::new("=1+1".into(), "  @SUM(A1)", Role::Mentor);
    let mut mentee = Person::new("b".into(), "Bo \"the boss\", Berg", Role::Mentee);
    mentor.answers = [("+topic".into(), Answer::KNOWN), (TopicId::new("Go"), Answer::WISHED)].into();
    mentee.answers = [("+topic".into(), Answer::WISHED), (TopicId::new("Go"), Answer::KNOWN)].into();
    [mentor, mentee].into_iter().map(|person| (person.id.clone(), Arc::new(person))).collect()
}

fn read(bytes: &[u8]) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|record| record.unwrap().iter().map(String::from).collect()).collect()
}

#[test]
fn no_cell_of_the_pairs_can_act_as_a_formula() {
    let rows = read(&pairs_csv(&outcome(), &people(), &words(&["files.ftl"]), |topic| topic.to_string()));
    assert_eq!(rows[1], ["'=1+1", "'  @SUM(A1)", "b", "Bo \"the boss\", Berg", "1", "0.25", "500000", "Go", "'+topic"]);
    let unique: BTreeSet<_> = rows[0].iter().collect();
    assert_eq!(unique.len(), 9);
    assert!(rows[0].iter().all(|header| !header.starts_with("takeaway")), "{:?}", rows[0]);
}

#[test]
fn addresses_stand_beside_a_pair_where_somebody_gave_one() {
    let mut people = people();
    let mentee = people.get_mut(&PersonId::new("b")).unwrap();
    Arc::make_mut(mentee).email = Some("bo@example.org".into());
    let rows = read(&pairs_csv(&outcome(), &people, &words(&["files.ftl"]), |topic| topic.to_string()));
    assert_eq!(rows[1][9..], ["", "bo@example.org"]);
    assert_eq!(rows[0].len(), 11);
}

#[test]
fn every_beginning_of_a_formula_is_disarmed() {
    for begin in ["=", "+", "-", "@", "\t", "\r", "\n", "  =", "＝"] {
        let id = format!("{begin}cmd|' /C calc'!A0");
        let mut outcome = outcome();
        outcome.unmatched[0].person = PersonId::new(&id);
        let bytes = unmatched_csv(&outcome, &people(), &words(&["files.ftl"]), |_| begin.to_string());
        let rows = read(&bytes);
        assert_eq!(
            rows[1],
            [format!("'{id}"), "somebody who was removed".into(), "mentee".into(), format!("'{begin}")]
        );
    }
}

#[test]
fn the_match_for_programs_has_its_exact_form() {
    assert_eq!(
        pairs_json(&outcome(), |_| "taken".into()),
        r#"{"pairs":[{"mentor":"=1+1","mentee":"b","mentor_benefit":1.0,"mentee_benefit":0.25,"score":500000}],"unmatched":[{"person":"-c","reason":"taken"}],"total":500000}"#
    );
}

/// Whatever a spreadsheet takes for the end of a cell, no cell begins as a formula.
#[test]
fn no_separator_makes_a_formula_of_a_part() {
    let mut people = people();
    let mentee = people.get_mut(&PersonId::new("b")).unwrap();
    Arc::make_mut(mentee).name = "Bo;=1+1\t@SUM(A1)|-2; \"+3".into();
    let bytes = pairs_csv(&outcome(), &people, &words(&["files.ftl"]), |topic| topic.to_string());
    assert_eq!(read(&bytes)[1][3], "Bo;'=1+1\t'@SUM(A1)|'-2;' \"+3");
    let text = String::from_utf8(bytes).unwrap();
    for separator in [';', '\t', '|', ','] {
        for cell in text.trim_start_matches('\u{feff}').lines().flat_map(|line| line.split(separator)) {
            let shown = cell.trim_start_matches(['"', ' ']);
            assert!(!shown.starts_with(['=', '+', '-', '@']), "{separator:?}: {cell}");
        }
    }
}

proptest! {
    #[test]
    fn a_guard_comes_off_as_it_went_on(text in "[=+@' a-z＝;|\"\t\n-]{0,8}") {
        let guard = guarded(&text);
        prop_assert_eq!(&*unguarded(&guard), &text);
    }

    /// A saved list that is brought again finds the same people, whatever letters their ids and names begin with.
    #[test]
    fn a_saved_list_finds_the_same_people(
        ids in prop::collection::btree_set("[=+@'a-cA-C-][a-cA-C' -]{0,5}[a-c]", 2..8),
        names in prop::collection::vec("[=+@'A-C-][a-c' ]{0,5}[a-c]", 8),
    ) {
        let people: People = ids
            .iter()
            .zip(&names)
            .map(|(id, name)| {
                let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let person = Person::new(PersonId::new(tidy(id)), tidy(name), Role::Either);
                (person.id.clone(), Arc::new(person))
            })
            .collect();
        let of = |person: &PersonId| Unmatched { person: person.clone(), side: Side::Mentee, reason: Reason::AllTaken };
        let outcome = Outcome { unmatched: people.keys().map(of).collect(), ..Outcome::default() };
        let saved = unmatched_csv(&outcome, &people, &words(&["files.ftl"]), |_| String::from("taken"));
        let table = table::read(&saved).unwrap();
        let mapping = Mapping { id: Some(0), name: vec![1], ..Mapping::nothing() };
        if people.len() > 1 {
            let read = read_people(&table, &mapping, &TopicNames::default()).unwrap();
            let found = merge(&people, &read, &mapping);
            let found: BTreeSet<_> = found.people.iter().map(|person| (person.id.clone(), person.name.clone())).collect();
            let there: BTreeSet<_> = people.values().map(|person| (person.id.clone(), person.name.clone())).collect();
            prop_assert_eq!(found, there);
        }
    }
}
