//! A real cohort: the developer survey, whose best match is known from another solver.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use turnabout::domain::answer::Answer;
use turnabout::domain::matching::match_people;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Objective, Rules, Steering};

fn shared(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name)
}

fn people(table: &[u8]) -> Vec<Arc<Person>> {
    let mut reader = csv::Reader::from_reader(table);
    let header = reader.headers().unwrap().clone();
    let column = |name| header.iter().position(|h| h == name).unwrap();
    let (id, years) = (column("id"), column("years_pro"));
    let (teach, learn) = (column("have_worked"), column("want_to_work"));
    let mut people = Vec::new();
    for row in reader.records().map(Result::unwrap) {
        let role = match row[years].parse::<f64>() {
            Ok(years) if years <= 4.0 => Role::Mentor,
            Ok(years) if years >= 15.0 => Role::Mentee,
            _ => continue,
        };
        let mut person = Person::new(row[id].into(), &row[id], role);
        let list = |cell: usize| row[cell].split(';').filter(|t| !t.is_empty()).map(Into::into).collect::<Vec<_>>();
        person.answers.extend(list(learn).into_iter().map(|topic| (topic, Answer::WISHED)));
        person.answers.extend(list(teach).into_iter().map(|topic| (topic, Answer::KNOWN)));
        people.push(Arc::new(person));
    }
    people
}

#[test]
fn the_survey_is_matched_as_another_solver_matches_it() {
    let Ok(table) = fs::read(shared("developer-survey-2023.csv")) else {
        println!("skipped: the developer survey is not in ../shared/data");
        return;
    };
    let rules = Rules { objective: Objective::Total, floor: 0.1, ..Rules::default() };
    let outcome = match_people(&people(&table), &rules, &Steering::default(), &mut |_| {});
    assert_eq!((outcome.mentors, outcome.mentees, outcome.allowed), (136, 112, 1006));
    assert_eq!((outcome.pairs.len(), outcome.total), (77, 34_631_774));
}
