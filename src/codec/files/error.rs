//! Why a file cannot be taken in, each with its place.

use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};

use super::Kind;
use super::check::MOST_TOPICS;
use super::directory::MOST_CARDS;
use crate::content::said::{Args, Said};

/// Why a file cannot be taken in. Lines and entries are counted from 1. No sentence repeats what the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum FileError {
    // Size.
    Empty,
    /// Larger than files of its kind are, in bytes.
    TooLarge {
        most: usize,
    },

    // Shape.
    /// A file of another program.
    NotOurs,
    NotText,
    /// It ends in the middle.
    CutShort,
    Damaged {
        line: usize,
    },

    // Version and kind.
    NoVersion,
    /// Made by a newer Turnabout.
    Newer,
    UnknownKind,
    /// A kind for another place of the app.
    OtherKind {
        found: Kind,
        wanted: Kind,
    },
    NoDate,

    // Contents.
    NoContents,
    /// Something is missing, or is not what belongs there.
    Contents {
        line: usize,
    },

    // What the contents say.
    Blank {
        part: Part,
    },
    TooLong {
        part: Part,
        most: usize,
    },
    /// Not on its scale, or not in its form.
    Unfit {
        part: Part,
    },
    TooManyTopics,
    TooManyPeople,
    /// Somebody is there more than once.
    PersonTwice,
    /// Somebody is among their own choices.
    ChoseThemselves,
    /// Mentor and mentee are the same person.
    SamePartner,
    NoEntries,
    /// An entry of a newer version, or damaged.
    EntryUnreadable {
        entry: usize,
    },
    /// An entry about something else than the pair.
    EntryAboutOther {
        entry: usize,
    },
    /// An entry that says what none can say.
    EntryUnfit {
        entry: usize,
    },
    EntryTwice {
        entry: usize,
    },

    /// Its owner has withdrawn their consent, and there is nothing else in it.
    Withdrawn,
}

/// A part of a file's contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Id,
    Name,
    Topic,
    Language,
    Times,
    Team,
    Capacity,
    Pair,
    Programme,
    Aim,
    Benefit,
    Entry,
    Background,
    Consent,
    ProgrammeId,
    Organiser,
    Purpose,
    Privacy,
    Key,
    Rules,
    Goals,
    Meetings,
    Score,
    Preference,
}

impl Part {
    /// The word by which the message tells parts apart.
    fn word(self) -> &'static str {
        match self {
            Part::Id => "id",
            Part::Name => "name",
            Part::Topic => "topic",
            Part::Language => "language",
            Part::Times => "times",
            Part::Team => "team",
            Part::Capacity => "capacity",
            Part::Pair => "pair",
            Part::Programme => "programme",
            Part::Aim => "aim",
            Part::Benefit => "benefit",
            Part::Entry => "entry",
            Part::Background => "background",
            Part::Consent => "consent",
            Part::ProgrammeId => "programme-id",
            Part::Organiser => "organiser",
            Part::Purpose => "purpose",
            Part::Privacy => "privacy",
            Part::Key => "key",
            Part::Rules => "rules",
            Part::Goals => "goals",
            Part::Meetings => "meetings",
            Part::Score => "score",
            Part::Preference => "preference",
        }
    }
}

impl Said for FileError {
    fn message(&self) -> &'static str {
        match self {
            FileError::Empty => "file-empty",
            FileError::TooLarge { .. } => "file-too-large",
            FileError::NotOurs => "file-not-ours",
            FileError::NotText => "file-not-text",
            FileError::CutShort => "file-cut-short",
            FileError::Damaged { .. } => "file-damaged",
            FileError::NoVersion => "file-no-version",
            FileError::Newer => "file-newer",
            FileError::UnknownKind => "file-unknown-kind",
            FileError::OtherKind { .. } => "file-other-kind",
            FileError::NoDate => "file-no-date",
            FileError::NoContents => "file-no-contents",
            FileError::Contents { .. } => "file-contents",
            FileError::Blank { .. } => "file-blank",
            FileError::TooLong { .. } => "file-too-long",
            FileError::Unfit { .. } => "file-unfit",
            FileError::TooManyTopics => "file-too-many-topics",
            FileError::TooManyPeople => "file-too-many-people",
            FileError::PersonTwice => "file-person-twice",
            FileError::ChoseThemselves => "file-chose-themselves",
            FileError::SamePartner => "file-same-partner",
            FileError::NoEntries => "file-no-entries",
            FileError::EntryUnreadable { .. } => "file-entry-unreadable",
            FileError::EntryAboutOther { .. } => "file-entry-about-other",
            FileError::EntryUnfit { .. } => "file-entry-unfit",
            FileError::EntryTwice { .. } => "file-entry-twice",
            FileError::Withdrawn => "file-withdrawn",
        }
    }

    fn args(&self) -> Args {
        match self {
            FileError::TooLarge { most } => vec![("most", FluentValue::from(most / 1_000_000))],
            FileError::Damaged { line } | FileError::Contents { line } => vec![("line", FluentValue::from(*line))],
            FileError::OtherKind { found, wanted } => {
                vec![("found", FluentValue::from(found.name())), ("wanted", FluentValue::from(wanted.name()))]
            }
            FileError::Blank { part } | FileError::Unfit { part } => vec![("part", FluentValue::from(part.word()))],
            FileError::TooLong { part, most } => {
                vec![("part", FluentValue::from(part.word())), ("most", FluentValue::from(*most))]
            }
            FileError::TooManyTopics => vec![("most", FluentValue::from(MOST_TOPICS))],
            FileError::TooManyPeople => vec![("most", FluentValue::from(MOST_CARDS))],
            FileError::EntryUnreadable { entry }
            | FileError::EntryAboutOther { entry }
            | FileError::EntryUnfit { entry }
            | FileError::EntryTwice { entry } => vec![("entry", FluentValue::from(*entry))],
            _ => Vec::new(),
        }
    }
}
