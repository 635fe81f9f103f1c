//! What the programs that match and verify are asked for on the command line.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;
use turnabout::codec::people::{Mapping, RoleSource, TopicNames, read_people};
use turnabout::codec::table::{self, Table};
use turnabout::content::said::Said;
use turnabout::content::words::Words;
use turnabout::domain::id::PersonId;
use turnabout::domain::person::Person;
use turnabout::domain::rules::{Couple, Rules, Steering};
use turnabout::domain::side::Side;

/// The flags that say which column is what, and by which rules to match.
const FLAGS: &str = "--id COL --role-number COL --mentor-at-most NUMBER --mentee-at-least NUMBER --teach COL --learn COL \
                     [--capacity COL] [--manager COL] [--team COL] [--other-team] [--wish-other-team PERCENT] \
                     [--floor 0.1] [--objective total|coverage|worst-off|stable|stable-mentor] [--seed NUMBER] \
                     [--pin MENTOR,MENTEE] [--ban MENTOR,MENTEE]";
const VALUED: [&str; 15] = [
    "id",
    "role-number",
    "mentor-at-most",
    "mentee-at-least",
    "teach",
    "learn",
    "capacity",
    "manager",
    "team",
    "wish-other-team",
    "floor",
    "objective",
    "seed",
    "pin",
    "ban",
];

/// What was asked for.
pub struct Asked {
    pub files: Vec<String>,
    usage: String,
    options: Vec<(String, String)>,
    other_team: bool,
}

/// The people of a table, and how many rows take no part.
pub struct Cohort {
    pub people: Vec<Arc<Person>>,
    #[allow(dead_code, reason = "only the program that matches tells of it")]
    pub left_out: usize,
}

impl Asked {
    /// Reads the arguments: so many files as the program names, its own flags, and those of both programs.
    pub fn read(args: impl Iterator<Item = String>, program: &str, files: usize, own: &[&str]) -> Result<Self, String> {
        let usage = format!("usage: {program} {FLAGS}");
        let mut asked = Self { files: Vec::new(), usage, options: Vec::new(), other_team: false };
        let mut args = args;
        while let Some(arg) = args.next() {
            match arg.strip_prefix("--") {
                Some("other-team") => asked.other_team = true,
                Some(name) if VALUED.contains(&name) || own.contains(&name) => {
                    let value = args.next().ok_or_else(|| asked.told(&format!("--{name} needs a value.")))?;
                    asked.options.push((name.to_string(), value));
                }
                None if asked.files.len() < files => asked.files.push(arg),
                _ => return Err(asked.told(&format!("{arg} is not understood."))),
            }
        }
        match asked.files.len() == files {
            true => Ok(asked),
            false => Err(asked.told("Too few files are named.")),
        }
    }

    fn told(&self, sentence: &str) -> String {
        format!("{sentence}\n{}", self.usage)
    }

    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    fn needed(&self, name: &str) -> Result<&str, String> {
        self.option(name).ok_or_else(|| self.told(&format!("--{name} is missing.")))
    }

    fn number(&self, name: &str) -> Result<f64, String> {
        number(name, self.needed(name)?)
    }

    fn column(&self, name: &str, table: &Table) -> Result<usize, String> {
        let header = self.needed(name)?;
        let found = table.headers.iter().position(|known| known == header);
        found.ok_or_else(|| format!("No column is named {header}. The columns are: {}.", table.headers.join(", ")))
    }

    fn column_if_asked(&self, name: &str, table: &Table) -> Result<Option<usize>, String> {
        self.option(name).map(|_| self.column(name, table)).transpose()
    }

    /// The people of the first file. Rows that cannot be read are told of, if they are to be, and the rest goes on.
    pub fn people(&self, words: &Words, tell: bool) -> Result<Cohort, String> {
        let table = table::read(&bytes(&self.files[0])?).map_err(|error| error.say(words))?;
        let mapping = Mapping {
            id: Some(self.column("id", &table)?),
            role: RoleSource::Number {
                column: self.column("role-number", &table)?,
                mentor_at_most: self.number("mentor-at-most")?,
                mentee_at_least: self.number("mentee-at-least")?,
            },
            teach: Some(self.column("teach", &table)?),
            learn: Some(self.column("learn", &table)?),
            capacity: self.column_if_asked("capacity", &table)?,
            manager: self.column_if_asked("manager", &table)?,
            team: self.column_if_asked("team", &table)?,
            ..Mapping::nothing()
        };
        let read = read_people(&table, &mapping, &TopicNames::default()).map_err(|error| error.say(words))?;
        for refused in read.refused.iter().chain(&read.doubtful).filter(|_| tell) {
            eprintln!("row {}: {}", refused.row, refused.reason.say(words));
        }
        Ok(Cohort { people: read.people.into_iter().map(Arc::new).collect(), left_out: read.aside.len() })
    }

    /// These rules, with what was asked for otherwise.
    pub fn rules(&self, mut rules: Rules) -> Result<Rules, String> {
        if let Some(name) = self.option("objective") {
            // A stable result is the best for the mentees unless asked for otherwise.
            let name = if name == "stable" { "stable-mentee" } else { name };
            rules.objective = serde_json::from_value(Value::from(name)).map_err(|_| {
                "--objective is total, coverage, worst-off, stable (the best for mentees) or stable-mentor.".to_string()
            })?;
        }
        if let Some(text) = self.option("floor") {
            rules.floor = number("floor", text)?;
            if !(0.0..=1.0).contains(&rules.floor) {
                return Err("--floor is a number from 0 to 1.".into());
            }
        }
        if self.other_team {
            self.needed("team")?;
            rules.same_team = false;
        }
        if let Some(text) = self.option("wish-other-team") {
            self.needed("team")?;
            let percent = text.parse().ok().filter(|percent| *percent <= 50);
            rules.soft.other_team = percent.ok_or("--wish-other-team is a whole number from 0 to 50.")?;
        }
        if let Some(text) = self.option("seed") {
            rules.seed = text.parse().map_err(|_| format!("--seed is a whole number from 0 to {}.", u32::MAX))?;
        }
        Ok(rules)
    }

    /// The pins and bans, with those that were asked for.
    pub fn steering(&self, mut steering: Steering, cohort: &Cohort) -> Result<Steering, String> {
        for (name, value) in &self.options {
            match name.as_str() {
                "pin" => steering.pins.insert(cohort.couple(name, value)?),
                "ban" => steering.bans.insert(cohort.couple(name, value)?),
                _ => continue,
            };
        }
        Ok(steering)
    }
}

impl Cohort {
    /// The two of `a,b`: the mentor and the mentee, or the other way round where only that can be.
    fn couple(&self, name: &str, text: &str) -> Result<Couple, String> {
        let (a, b) = text.split_once(',').ok_or(format!("--{name} needs two ids with a comma between."))?;
        let person = |id: &str| {
            let id = PersonId::new(id.trim());
            let found = self.people.iter().find(|person| person.id == id);
            found.ok_or_else(|| format!("--{name}: nobody here has the id {id}."))
        };
        let (a, b) = (person(a)?, person(b)?);
        let fits =
            |mentor: &Person, mentee: &Person| mentor.role.can_be(Side::Mentor) && mentee.role.can_be(Side::Mentee);
        let (mentor, mentee) = if !fits(a, b) && fits(b, a) { (b, a) } else { (a, b) };
        Ok((mentor.id.clone(), mentee.id.clone()))
    }
}

fn number(name: &str, text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|n: &f64| n.is_finite()).ok_or(format!("--{name} needs a number."))
}

fn bytes(file: &str) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{file} cannot be read: {error}."))
}

/// What a JSON file holds.
#[allow(dead_code, reason = "only the program that verifies reads such files")]
pub fn json<T: DeserializeOwned>(file: &str) -> Result<T, String> {
    serde_json::from_slice(&bytes(file)?).map_err(|error| format!("{file} is not what is expected: {error}."))
}

/// The words for what the programs say.
pub fn words() -> Result<Words, String> {
    let words =
        [include_str!("../../locales/en-GB/reasons.ftl"), include_str!("../../locales/en-GB/tables.ftl")].join("\n");
    Words::new("en-GB", words).map_err(|error| error.to_string())
}

/// Prints the answer, or what went wrong.
pub fn print(answer: Result<String, String>) -> ExitCode {
    let answer = match answer {
        Ok(answer) => answer,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::FAILURE;
        }
    };
    match writeln!(io::stdout(), "{answer}") {
        // Whoever reads may stop early, as `head` does: that is no failure.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("The answer cannot be written: {error}.");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
