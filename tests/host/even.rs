//! Even loads: nobody without a partner while somebody else has several, under any objective.

use std::collections::BTreeMap;
use std::sync::Arc;

use turnabout::codec::people::{Mapping, RoleSource, TopicNames, guess, read_people};
use turnabout::codec::table;
use turnabout::domain::matching::certificate::{Certificate, Proof};
use turnabout::domain::matching::notices::{Notice, notices};
use turnabout::domain::matching::{Outcome, Reason, match_people, verify};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Couple, Objective, Rules, Steering};
use turnabout::domain::side::Side;

use crate::benefit::answer;
use crate::matching::{arcs, id, matched, person};
use crate::shared_data::shared_data;

fn loads(outcome: &Outcome) -> Vec<usize> {
    let mut loads: BTreeMap<_, usize> = BTreeMap::new();
    outcome.pairs.iter().for_each(|pair| *loads.entry(&pair.mentor).or_default() += 1);
    loads.into_values().collect()
}

fn couples(outcome: &Outcome) -> Vec<Couple> {
    outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect()
}

/// So many equal mentors with so many places each, and so many equal mentees.
fn equals(mentors: usize, capacity: u16, mentees: usize) -> Vec<Person> {
    let mentor = |n| Person { capacity, ..person(&format!("m{n}"), Role::Mentor) };
    (0..mentors).map(mentor).chain((0..mentees).map(|n| person(&format!("e{n}"), Role::Mentee))).collect()
}

#[test]
fn equal_mentors_share_equal_mentees_evenly_under_every_objective() {
    for (mentors, capacity, mentees) in [(4, 8, 8), (4, 4, 8), (4, 2, 8), (3, 9, 8), (5, 3, 4), (2, 40, 31)] {
        for objective in Objective::ALL {
            for seed in 0..8 {
                let rules = Rules { objective, seed, ..Rules::default() };
                let people = equals(mentors, capacity, mentees);
                let outcome = matched(&people, &rules, &Steering::default());
                let loads = loads(&outcome);
                let (least, most) = (loads.iter().min().unwrap(), loads.iter().max().unwrap());
                assert!(most - least <= 1 && outcome.pairs.len() == mentees, "{objective:?}: {loads:?}");
                assert_eq!(loads.len(), mentors.min(mentees), "{objective:?}");
                assert_eq!(outcome.unmatched.len(), mentors.saturating_sub(mentees));
                let certificate = outcome.certificate.as_ref().unwrap();
                assert_eq!(verify(&arcs(&people), &couples(&outcome), certificate), Ok(()));
            }
        }
    }
}

#[test]
fn the_tables_of_equal_mentors_come_out_two_for_each() {
    for name in ["tables/35-even-load.csv", "tables/36-eight-for-four.csv"] {
        let Some(bytes) = shared_data(name) else { return };
        let table = table::read(&bytes).unwrap();
        let years = table.headers.iter().position(|header| header == "years").unwrap();
        let role = RoleSource::Number { column: years, mentor_at_most: 4.0, mentee_at_least: 15.0 };
        let mapping = Mapping { role, ..guess(&table) };
        let read = read_people(&table, &mapping, &TopicNames::default()).unwrap();
        let people: Vec<_> = read.people.into_iter().map(Arc::new).collect();
        assert_eq!(people.len(), 12, "{name}");
        for objective in Objective::ALL {
            let rules = Rules { objective, ..Rules::default() };
            let outcome = match_people(&people, &rules, &Steering::default(), &mut |_| {});
            assert_eq!(loads(&outcome), [2, 2, 2, 2], "{name}, {objective:?}");
            assert!(outcome.unmatched.is_empty());
            assert_eq!(verify(&people, &couples(&outcome), outcome.certificate.as_ref().unwrap()), Ok(()));
        }
    }
}

/// Two mentors of whom one is worth more to everybody.
fn one_is_better() -> Vec<Person> {
    let mut people = equals(2, 3, 3);
    people[1].answers.insert("chess".into(), answer(0, 1, false));
    people
}

#[test]
fn people_come_before_pairs_and_pairs_before_the_total() {
    let people = one_is_better();
    let with = |objective| matched(&people, &Rules { objective, ..Rules::default() }, &Steering::default());
    assert_eq!(loads(&with(Objective::Total)), [3]);
    for objective in [Objective::Coverage, Objective::WorstOff] {
        let outcome = with(objective);
        assert_eq!(loads(&outcome), [2, 1], "{objective:?}");
        assert!(outcome.total < with(Objective::Total).total);
    }
}

#[test]
fn who_is_left_without_a_partner_while_another_has_several_is_told_so() {
    let people = one_is_better();
    let outcome = matched(&people, &Rules::default(), &Steering::default());
    assert_eq!((outcome.unmatched[0].person.as_str(), outcome.unmatched[0].reason), ("m1", Reason::OthersHaveSeveral));
    // Nobody gave times, and it is pointed out.
    let noticed = notices(&arcs(&people), &Rules::default(), Some(&outcome));
    let uneven = Notice::UnevenLoad { person: id("m0"), side: Side::Mentor, partners: 3, with_fewer: 1 };
    assert!(noticed.contains(&uneven), "{noticed:?}");
    let even = matched(&equals(4, 8, 8), &Rules::default(), &Steering::default());
    let noticed = notices(&arcs(&equals(4, 8, 8)), &Rules::default(), Some(&even));
    assert!(!noticed.iter().any(|notice| matches!(notice, Notice::UnevenLoad { .. })));
}

#[test]
fn a_certificate_of_before_is_verified_by_what_it_claimed() {
    let mut people = equals(2, 3, 3);
    people.truncate(4);
    let rules = Rules { objective: Objective::Coverage, ..Rules::default() };
    // As it was written when the number of pairs came first, whoever had them.
    let before = r#"{"bonus":3000001,"mentors":{"m0":0,"m1":0},"mentees":{"e0":4000001,"e1":4000001}}"#;
    let proof = Proof::Prices(serde_json::from_str(before).unwrap());
    let old = Certificate { rules, steering: Steering::default(), proof, definition: 0 };
    let one_has_both = vec![(id("m0"), id("e0")), (id("m0"), id("e1"))];
    assert_eq!(verify(&arcs(&people), &one_has_both, &old), Ok(()));
    // It does not prove what is claimed now.
    let new = Certificate { definition: 1, ..old };
    assert!(verify(&arcs(&people), &one_has_both, &new).is_err());
}
