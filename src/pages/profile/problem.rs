//! Why an answer is not taken.

use fluent_bundle::FluentValue;

use crate::codec::people::MOST_CHARACTERS;
use crate::content::said::{Args, Said};

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NameMissing,
    NameTooLong,
    RoleMissing,
    HelpMissing,
    LearnMissing,
    /// One of the topics or languages that were typed; its beginning.
    EntryTooLong(String),
    PaceMissing,
    LevelMissing,
    WishMissing,
    TeamTooLong,
}

impl Problem {
    /// The part of the page that is to be put right.
    pub fn part(&self) -> &'static str {
        match self {
            Problem::NameMissing | Problem::NameTooLong => "name",
            Problem::RoleMissing => "role",
            Problem::HelpMissing | Problem::LearnMissing => "picks",
            Problem::EntryTooLong(_) => "own",
            Problem::PaceMissing => "pace",
            Problem::LevelMissing => "level",
            Problem::WishMissing => "wish",
            Problem::TeamTooLong => "team",
        }
    }

    /// The id of the field to go to: of several rows, the first.
    pub fn field(&self) -> String {
        match self.part() {
            field @ ("name" | "own" | "team") => field.into(),
            rows => format!("{rows}-1"),
        }
    }
}

impl Said for Problem {
    fn message(&self) -> &'static str {
        match self {
            Problem::NameMissing => "problem-name-missing",
            Problem::NameTooLong => "problem-name-too-long",
            Problem::RoleMissing => "problem-role-missing",
            Problem::HelpMissing => "problem-help-missing",
            Problem::LearnMissing => "problem-learn-missing",
            Problem::EntryTooLong(_) => "problem-entry-too-long",
            Problem::PaceMissing => "problem-pace-missing",
            Problem::LevelMissing => "problem-level-missing",
            Problem::WishMissing => "problem-wish-missing",
            Problem::TeamTooLong => "problem-team-too-long",
        }
    }

    fn args(&self) -> Args {
        let most = ("most", FluentValue::from(MOST_CHARACTERS));
        match self {
            Problem::EntryTooLong(beginning) => vec![("beginning", FluentValue::from(beginning.clone())), most],
            Problem::NameTooLong | Problem::TeamTooLong => vec![most],
            _ => Vec::new(),
        }
    }
}
