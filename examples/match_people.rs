//! Matches the people of a spreadsheet (CSV), and prints the pairs and everybody without one:
//! `cargo run --release --example match_people -- FILE.csv --id COL --role-number COL --mentor-at-most 4
//! --mentee-at-least 15 --teach COL --learn COL [--floor 0.1] [--objective total|coverage]`.

use std::process::ExitCode;
use std::sync::Arc;
use std::{env, fs};

use turnabout::codec::people::{Mapping, RoleSource, TopicNames, read_people};
use turnabout::codec::table::{self, Table};
use turnabout::codec::takeaway::pairs_json;
use turnabout::content::said::Said;
use turnabout::content::words::Words;
use turnabout::domain::matching::match_people;
use turnabout::domain::rules::{Objective, Rules, Steering};

const USAGE: &str = "match_people FILE.csv --id COL --role-number COL --mentor-at-most NUMBER --mentee-at-least NUMBER \
                     --teach COL --learn COL [--floor 0.1] [--objective total|coverage]";

fn main() -> ExitCode {
    match run() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// What was asked for on the command line.
#[derive(Default)]
struct Asked {
    file: Option<String>,
    options: Vec<(String, String)>,
}

impl Asked {
    fn read(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        const KNOWN: [&str; 8] =
            ["id", "role-number", "mentor-at-most", "mentee-at-least", "teach", "learn", "floor", "objective"];
        let mut asked = Self::default();
        while let Some(arg) = args.next() {
            match arg.strip_prefix("--") {
                Some(name) if KNOWN.contains(&name) => {
                    let value = args.next().ok_or(format!("--{name} needs a value.\nusage: {USAGE}"))?;
                    asked.options.push((name.to_string(), value));
                }
                None if asked.file.is_none() => asked.file = Some(arg),
                _ => return Err(format!("{arg} is not understood.\nusage: {USAGE}")),
            }
        }
        Ok(asked)
    }

    fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    fn needed(&self, name: &str) -> Result<&str, String> {
        self.option(name).ok_or(format!("--{name} is missing.\nusage: {USAGE}"))
    }

    fn number(&self, name: &str) -> Result<f64, String> {
        number(name, self.needed(name)?)
    }

    fn column(&self, name: &str, table: &Table) -> Result<usize, String> {
        let header = self.needed(name)?;
        let found = table.headers.iter().position(|known| known == header);
        found.ok_or_else(|| format!("No column is named {header}. The columns are: {}.", table.headers.join(", ")))
    }

    fn rules(&self) -> Result<Rules, String> {
        let objective = match self.option("objective") {
            None | Some("total") => Objective::Total,
            Some("coverage") => Objective::Coverage,
            Some(_) => return Err("--objective is either total or coverage.".into()),
        };
        let floor = self.option("floor").map_or(Ok(Rules::default().floor), |text| number("floor", text))?;
        if !(0.0..=1.0).contains(&floor) {
            return Err("--floor is a number from 0 to 1.".into());
        }
        Ok(Rules { objective, floor, ..Rules::default() })
    }
}

fn number(name: &str, text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|n: &f64| n.is_finite()).ok_or(format!("--{name} needs a number."))
}

fn run() -> Result<String, String> {
    let asked = Asked::read(env::args().skip(1))?;
    let file = asked.file.as_deref().ok_or(format!("Name a file.\nusage: {USAGE}"))?;
    let words = [include_str!("../locales/en-GB/reasons.ftl"), include_str!("../locales/en-GB/tables.ftl")].join("\n");
    let words = Words::new("en-GB", words).map_err(|error| error.to_string())?;
    let rules = asked.rules()?;

    let bytes = fs::read(file).map_err(|error| format!("{file} cannot be read: {error}."))?;
    let table = table::read(&bytes).map_err(|error| error.say(&words))?;
    let mapping = Mapping {
        id: Some(asked.column("id", &table)?),
        role: RoleSource::Number {
            column: asked.column("role-number", &table)?,
            mentor_at_most: asked.number("mentor-at-most")?,
            mentee_at_least: asked.number("mentee-at-least")?,
        },
        teach: Some(asked.column("teach", &table)?),
        learn: Some(asked.column("learn", &table)?),
        ..Mapping::nothing()
    };
    let read = read_people(&table, &mapping, &TopicNames::default()).map_err(|error| error.say(&words))?;
    for refused in &read.refused {
        eprintln!("row {}: {}", refused.row, refused.reason.say(&words));
    }
    let people: Vec<_> = read.people.into_iter().map(Arc::new).collect();
    let outcome = match_people(&people, &rules, &Steering::default(), &mut |_| {});
    eprintln!(
        "{} mentors, {} mentees, {} pairs that the rules allow; {} pairs made, {} people left out",
        outcome.mentors,
        outcome.mentees,
        outcome.allowed,
        outcome.pairs.len(),
        read.left_out,
    );
    Ok(pairs_json(&outcome, |unmatched| unmatched.reason.say(&words)))
}
