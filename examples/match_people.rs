//! Matches the people of a spreadsheet (CSV), and prints the pairs and everybody without one:
//! `cargo run --release --example match_people -- FILE.csv --id COL --role-number COL --mentor-at-most 4
//! --mentee-at-least 15 --teach COL --learn COL [--objective total|coverage|worst-off|stable] [--certificate FILE]`, and
//! more: without arguments it says which. The certificate is what `verify` checks.

mod common;

use std::process::ExitCode;
use std::{env, fs};

use common::Asked;
use turnabout::codec::takeaway::pairs_json;
use turnabout::content::said::Said;
use turnabout::domain::matching::match_people;
use turnabout::domain::rules::{Rules, Steering};

fn main() -> ExitCode {
    common::print(run())
}

fn run() -> Result<String, String> {
    let asked = Asked::read(env::args().skip(1), "match_people FILE.csv [--certificate FILE]", 1, &["certificate"])?;
    let words = common::words()?;
    let rules = asked.rules(Rules::default())?;
    let cohort = asked.people(&words, true)?;
    let steering = asked.steering(Steering::default(), &cohort)?;
    let outcome = match_people(&cohort.people, &rules, &steering, &mut |_| {});
    eprintln!(
        "{} mentors, {} mentees, {} pairs that the rules allow; {} pairs made, {} people left out; seed {}",
        outcome.mentors,
        outcome.mentees,
        outcome.allowed,
        outcome.pairs.len(),
        cohort.left_out,
        rules.seed,
    );
    for refused in &outcome.pins_refused {
        eprintln!("--pin {},{}: {}", refused.couple.0, refused.couple.1, refused.why.say(&words));
    }
    if let (Some(file), Some(certificate)) = (asked.option("certificate"), &outcome.certificate) {
        // Plain data under fixed names.
        let json = serde_json::to_vec_pretty(certificate).map_err(|error| error.to_string())?;
        fs::write(file, json).map_err(|error| format!("{file} cannot be written: {error}."))?;
    }
    Ok(pairs_json(&outcome, |unmatched| unmatched.reason.say(&words)))
}
