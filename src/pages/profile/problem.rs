//! Why an answer is not taken.

use fluent_bundle::FluentValue;

use crate::codec::files::limits::MOST_IN_NAME;
use crate::codec::typed::{self, MOST_ENTRIES};
use crate::content::said::{Args, Said};
use crate::domain::instrument::AnswerRefused;

/// How many characters tell an entry apart from the others.
const BEGINNING: usize = 20;

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NameMissing,
    RoleMissing,
    HelpMissing,
    LearnMissing,
    /// One of the topics or languages that were typed; its beginning.
    EntryTooLong(String),
    /// More was typed than a person could mean.
    TooManyEntries,
    PaceMissing,
    LevelMissing,
    WishMissing,
    /// An item does not take the answer; what is to be put right is in this field.
    NotTaken {
        refused: AnswerRefused,
        field: String,
    },
}

/// The entries of a list as it was typed.
///
/// # Errors
/// [`Problem::TooManyEntries`], [`Problem::EntryTooLong`]
pub fn typed_entries(text: &str) -> Result<Vec<String>, Problem> {
    let entries = typed::entries(text);
    if entries.len() > MOST_ENTRIES {
        return Err(Problem::TooManyEntries);
    }
    match entries.iter().find(|entry| entry.chars().count() > MOST_IN_NAME) {
        Some(long) => Err(Problem::EntryTooLong(long.chars().take(BEGINNING).collect())),
        None => Ok(entries),
    }
}

impl Problem {
    /// The part of the page that is to be put right.
    pub fn part(&self) -> &'static str {
        match self {
            Problem::NameMissing => "name",
            Problem::RoleMissing => "role",
            Problem::HelpMissing | Problem::LearnMissing => "picks",
            Problem::EntryTooLong(_) | Problem::TooManyEntries => "own",
            Problem::PaceMissing => "pace",
            Problem::LevelMissing => "level",
            Problem::WishMissing => "wish",
            Problem::NotTaken { .. } => "answer",
        }
    }

    /// The id of the field to go to: of several rows, the first.
    pub fn field(&self) -> String {
        match (self, self.part()) {
            (Problem::NotTaken { field, .. }, _) => field.clone(),
            (_, field @ ("name" | "own")) => field.into(),
            (_, rows) => format!("{rows}-1"),
        }
    }
}

impl Said for Problem {
    fn message(&self) -> &'static str {
        match self {
            Problem::NameMissing => "problem-name-missing",
            Problem::RoleMissing => "problem-role-missing",
            Problem::HelpMissing => "problem-help-missing",
            Problem::LearnMissing => "problem-learn-missing",
            Problem::EntryTooLong(_) => "problem-entry-too-long",
            Problem::TooManyEntries => "problem-too-many-entries",
            Problem::PaceMissing => "problem-pace-missing",
            Problem::LevelMissing => "problem-level-missing",
            Problem::WishMissing => "problem-wish-missing",
            Problem::NotTaken { refused, .. } => refused.message(),
        }
    }

    fn args(&self) -> Args {
        let most = ("most", FluentValue::from(MOST_IN_NAME));
        match self {
            Problem::EntryTooLong(beginning) => vec![("beginning", FluentValue::from(beginning.clone())), most],
            Problem::TooManyEntries => vec![("most", FluentValue::from(MOST_ENTRIES))],
            Problem::NotTaken { refused, .. } => refused.args(),
            _ => Vec::new(),
        }
    }
}
