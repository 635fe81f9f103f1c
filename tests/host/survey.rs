//! A real cohort: the developer survey, read and matched, and held to the formula worked out once more on plain sets.

use std::collections::BTreeSet;
use std::sync::Arc;

use turnabout::codec::people::{Mapping, RoleSource, TopicNames, read_people};
use turnabout::codec::table::{self, Table};
use turnabout::domain::matching::match_people;
use turnabout::domain::rules::{Objective, Rules, Steering};

use crate::shared_data::shared_data;

struct Person {
    years: f64,
    known: BTreeSet<String>,
    wished: BTreeSet<String>,
}

/// The cohort without any of the code under test but the table itself: a topic in both lists is known, not wished.
fn plainly(table: &Table, column: impl Fn(&str) -> usize) -> Vec<Person> {
    let list = |cell: &str| cell.split(';').map(|topic| topic.trim().to_string()).collect::<BTreeSet<_>>();
    let rows = table.rows.iter().filter_map(|row| {
        let known = list(row.cell(column("have_worked")));
        let wished = list(row.cell(column("want_to_work"))).difference(&known).cloned().collect();
        Some(Person { years: row.cell(column("years_pro")).parse().ok()?, known, wished })
    });
    rows.collect()
}

/// With lists, every step is a whole one: the benefit is the share of the wishes that the teacher knows.
fn share(learner: &Person, teacher: &Person) -> f64 {
    match learner.wished.len() {
        0 => 0.0,
        wishes => learner.wished.intersection(&teacher.known).count() as f64 / wishes as f64,
    }
}

#[test]
fn the_survey_is_matched() {
    let Some(bytes) = shared_data("developer-survey-2023.csv") else { return };
    let table = table::read(&bytes).unwrap();
    let column = |name: &str| table.headers.iter().position(|header| header == name).unwrap();
    let mapping = Mapping {
        id: Some(column("id")),
        role: RoleSource::Number { column: column("years_pro"), mentor_at_most: 4.0, mentee_at_least: 15.0 },
        teach: Some(column("have_worked")),
        learn: Some(column("want_to_work")),
        ..Mapping::nothing()
    };
    let read = read_people(&table, &mapping, &TopicNames::default()).unwrap();
    let people: Vec<_> = read.people.into_iter().map(Arc::new).collect();
    let rules = Rules { objective: Objective::Total, floor: 0.1, ..Rules::default() };
    let outcome = match_people(&people, &rules, &Steering::default(), &mut |_| {});

    let everyone = plainly(&table, column);
    let mentors: Vec<_> = everyone.iter().filter(|person| person.years <= 4.0).collect();
    let mentees: Vec<_> = everyone.iter().filter(|person| person.years >= 15.0).collect();
    let allowed = mentors
        .iter()
        .flat_map(|mentor| mentees.iter().map(move |mentee| share(mentee, mentor).min(share(mentor, mentee))))
        .filter(|least| *least >= 0.1)
        .count();
    assert_eq!((outcome.mentors, outcome.mentees, outcome.allowed), (mentors.len(), mentees.len(), allowed));
    assert_eq!((outcome.mentors, outcome.mentees), (136, 112));
    // The best total and its pairs, as another solver (SciPy's linear_sum_assignment) finds them on the same scores.
    assert_eq!((outcome.allowed, outcome.pairs.len(), outcome.total), (1_076, 78, 35_661_681));
}
