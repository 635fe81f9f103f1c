//! A real cohort: the developer survey, read and matched as the issue asks.

use std::sync::Arc;

use turnabout::codec::people::{Mapping, RoleSource, TopicNames, read_people};
use turnabout::codec::table;
use turnabout::domain::matching::match_people;
use turnabout::domain::rules::{Objective, Rules, Steering};

use crate::shared_data::shared_data;

#[test]
fn the_survey_is_matched_as_the_issue_says() {
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
    let found = (outcome.mentors, outcome.mentees, outcome.allowed, outcome.pairs.len(), outcome.total);
    assert_eq!(found, (136, 112, 1006, 77, 34_631_774));
}
