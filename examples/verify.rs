//! Checks a result of `match_people` against its certificate, with nothing of what found it:
//! `cargo run --release --example verify -- PEOPLE.csv RESULT.json CERTIFICATE.json` and the flags with which the people
//! were read. What is claimed, and why the check proves it, stands in `src/domain/matching/certificate.rs`.

mod common;

use std::env;
use std::process::ExitCode;

use common::Asked;
use serde::Deserialize;
use serde_json::Value;
use turnabout::content::said::Said;
use turnabout::content::told::{Names, violation};
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::{Certificate, Cohort, verify};
use turnabout::domain::rules::Couple;

/// What `match_people` prints.
#[derive(Deserialize)]
struct Found {
    pairs: Vec<Pair>,
    total: u64,
}

#[derive(Deserialize)]
struct Pair {
    mentor: PersonId,
    mentee: PersonId,
    mentor_benefit: f64,
    mentee_benefit: f64,
    score: u32,
}

fn main() -> ExitCode {
    common::print(run())
}

fn run() -> Result<String, String> {
    let asked = Asked::read(env::args().skip(1), "verify PEOPLE.csv RESULT.json CERTIFICATE.json", 3, &[])?;
    let words = common::words()?;
    let found: Found = common::json(&asked.files[1])?;
    let certificate: Certificate = common::json(&asked.files[2])?;
    let cohort = asked.people(&words, false)?;
    let same = asked.rules(certificate.rules.clone())? == certificate.rules
        && asked.steering(certificate.steering.clone(), &cohort)? == certificate.steering;
    if !same {
        return Err("not certified: the certificate is for other rules, pins or bans than were asked for here.".into());
    }
    let pairs: Vec<Couple> = found.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
    check_figures(&found, &Cohort::new(&cohort.people, &certificate.rules, &certificate.steering))?;
    let names = Names { person: &ToString::to_string, topic: &ToString::to_string };
    verify(&cohort.people, &pairs, &certificate).map_err(|wrong| {
        let lines: Vec<String> = violation(&wrong, &names).iter().map(|line| line.say(&words)).collect();
        format!("not certified: {}", lines.join(" "))
    })?;
    let objective = serde_json::to_value(certificate.rules.objective).unwrap_or(Value::Null);
    Ok(format!(
        "certified: objective {}, {} pairs, total {}; floor {}, seed {}, {} pins, {} bans",
        objective.as_str().unwrap_or_default(),
        pairs.len(),
        found.total,
        certificate.rules.floor,
        certificate.rules.seed,
        certificate.steering.pins.len(),
        certificate.steering.bans.len(),
    ))
}

/// Whether the numbers in the result are those of its pairs.
fn check_figures(found: &Found, cohort: &Cohort) -> Result<(), String> {
    for pair in &found.pairs {
        let (mentor, mentee) = (pair.mentor.clone(), pair.mentee.clone());
        let named = format!("{mentor} and {mentee}");
        let weighed = cohort.weighed(&(mentor, mentee));
        let (benefits, score) = weighed.ok_or(format!("not certified: {named} are not both among the people."))?;
        if (benefits.mentor, benefits.mentee, score) != (pair.mentor_benefit, pair.mentee_benefit, pair.score) {
            return Err(format!("not certified: the figures of {named} are others: their score is {score}."));
        }
    }
    let total: u64 = found.pairs.iter().map(|pair| u64::from(pair.score)).sum();
    match total == found.total {
        true => Ok(()),
        false => Err(format!("not certified: the scores add up to {total}, not {}.", found.total)),
    }
}
