//! Why a file cannot be taken in, each with its place.

use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};

use super::Kind;
use super::limits::{MOST_CARDS, MOST_TOPICS};
use super::place::{Place, Step};
use crate::content::said::{Args, Said};
use crate::content::words::Words;

/// Why a file cannot be taken in. Lines, entries and items are counted from 1. No sentence repeats what the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum FileError {
    /// One of the others, and its place in the file.
    At {
        place: Place,
        fault: Box<FileError>,
    },

    // Size.
    Empty,
    /// Larger than files of its kind are, in bytes.
    TooLarge {
        most: usize,
    },

    // Shape.
    /// A file of another program.
    NotOurs,
    /// A file of another program that can be named.
    Foreign {
        what: Foreign,
    },
    NotText,
    /// Text in another encoding, as some programs save it.
    OtherEncoding,
    /// It ends in the middle.
    CutShort,
    Damaged,
    /// More follows after the end.
    GoesOn,
    /// Parts within parts within parts: deeper than any file of ours.
    TooDeep,
    /// One part says the same thing twice.
    NameTwice,
    TooMany {
        most: usize,
    },
    /// A character that does not print and does not belong in a text as it is.
    RawControl,
    /// Half of a letter that is written in two halves.
    HalfLetter,
    /// A number that no number can be.
    TooGreat,
    /// A word outside quotation marks.
    BareWord,

    // Version and kind.
    NoVersion,
    VersionUnfit,
    MinorUnfit,
    /// Made by a newer Turnabout.
    Newer,
    NoKind,
    UnknownKind,
    /// A kind for another place of the app.
    OtherKind {
        found: Kind,
        wanted: Kind,
    },
    NoDate,
    DateUnfit,

    // Contents.
    NoContents,
    /// Something is not what belongs there.
    Contents,
    /// Something is missing.
    Missing,
    /// Something is there that this version knows nothing of.
    Unknown,
    /// None of the words that can stand there.
    UnknownWord,

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
    /// No entry that this version can read.
    EntryUnreadable {
        entry: usize,
    },
    /// An entry whose id is none that the journal makes.
    EntryIdUnfit {
        entry: usize,
    },
    /// An entry that was made long after the file.
    EntryFuture {
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

/// A file of another program, told by how it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Foreign {
    Pdf,
    Archive,
    Picture,
    Film,
    WebPage,
    Document,
    Table,
    Program,
}

impl Foreign {
    fn word(self) -> &'static str {
        match self {
            Foreign::Pdf => "pdf",
            Foreign::Archive => "archive",
            Foreign::Picture => "picture",
            Foreign::Film => "film",
            Foreign::WebPage => "web-page",
            Foreign::Document => "document",
            Foreign::Table => "table",
            Foreign::Program => "program",
        }
    }
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

impl FileError {
    /// With its place, where it has none yet.
    pub(super) fn at(self, place: Place) -> Self {
        match self {
            FileError::At { .. } => self,
            fault => FileError::At { place, fault: Box::new(fault) },
        }
    }

    /// Seen from one step further out: its place, which is one of the contents, begins there.
    pub(super) fn within(self, outer: &Step<'_>) -> Self {
        match self {
            FileError::At { place, fault } => FileError::At { place: place.within(outer), fault },
            fault => FileError::At { place: Place::default().within(outer), fault: Box::new(fault) },
        }
    }

    /// What is wrong, wherever it is.
    pub fn fault(&self) -> &FileError {
        match self {
            FileError::At { fault, .. } => fault.fault(),
            fault => fault,
        }
    }

    /// Where it is wrong, if it is so at a place.
    pub fn place(&self) -> Option<&Place> {
        match self {
            FileError::At { place, .. } => Some(place),
            _ => None,
        }
    }
}

impl Said for FileError {
    fn message(&self) -> &'static str {
        match self.fault() {
            // What is within is never one of these.
            FileError::At { .. } => "file-damaged",
            FileError::Empty => "file-empty",
            FileError::NotOurs => "file-not-ours",
            FileError::NotText => "file-not-text",
            FileError::OtherEncoding => "file-other-encoding",
            FileError::CutShort => "file-cut-short",
            FileError::Damaged => "file-damaged",
            FileError::GoesOn => "file-goes-on",
            FileError::TooDeep => "file-too-deep",
            FileError::NameTwice => "file-name-twice",
            FileError::RawControl => "file-raw-control",
            FileError::HalfLetter => "file-half-letter",
            FileError::TooGreat => "file-too-great",
            FileError::BareWord => "file-bare-word",
            FileError::NoVersion => "file-no-version",
            FileError::VersionUnfit => "file-version-unfit",
            FileError::MinorUnfit => "file-minor-unfit",
            FileError::Newer => "file-newer",
            FileError::NoKind => "file-no-kind",
            FileError::UnknownKind => "file-unknown-kind",
            FileError::NoDate => "file-no-date",
            FileError::DateUnfit => "file-date-unfit",
            FileError::NoContents => "file-no-contents",
            FileError::Contents => "file-contents",
            FileError::Missing => "file-missing",
            FileError::Unknown => "file-unknown",
            FileError::UnknownWord => "file-unknown-word",
            FileError::TooManyTopics => "file-too-many-topics",
            FileError::TooManyPeople => "file-too-many-people",
            FileError::PersonTwice => "file-person-twice",
            FileError::ChoseThemselves => "file-chose-themselves",
            FileError::SamePartner => "file-same-partner",
            FileError::NoEntries => "file-no-entries",
            FileError::TooLarge { .. } => "file-too-large",
            FileError::Foreign { .. } => "file-foreign",
            FileError::TooMany { .. } => "file-too-many",
            FileError::OtherKind { .. } => "file-other-kind",
            FileError::Blank { .. } => "file-blank",
            FileError::TooLong { .. } => "file-too-long",
            FileError::Unfit { .. } => "file-unfit",
            FileError::EntryUnreadable { .. } => "file-entry-unreadable",
            FileError::EntryIdUnfit { .. } => "file-entry-id-unfit",
            FileError::EntryFuture { .. } => "file-entry-future",
            FileError::EntryAboutOther { .. } => "file-entry-about-other",
            FileError::EntryUnfit { .. } => "file-entry-unfit",
            FileError::EntryTwice { .. } => "file-entry-twice",
            FileError::Withdrawn => "file-withdrawn",
        }
    }

    fn args(&self) -> Args {
        let number = |number: usize| FluentValue::from(number);
        match self.fault() {
            FileError::TooLarge { most } => vec![("most", number(most / 1_000_000))],
            FileError::TooMany { most } => vec![("most", number(*most))],
            FileError::Foreign { what } => vec![("what", FluentValue::from(what.word()))],
            FileError::OtherKind { found, wanted } => {
                vec![("found", FluentValue::from(found.name())), ("wanted", FluentValue::from(wanted.name()))]
            }
            FileError::Blank { part } | FileError::Unfit { part } => vec![("part", FluentValue::from(part.word()))],
            FileError::TooLong { part, most } => {
                vec![("part", FluentValue::from(part.word())), ("most", number(*most))]
            }
            FileError::TooManyTopics => vec![("most", number(MOST_TOPICS))],
            FileError::TooManyPeople => vec![("most", number(MOST_CARDS))],
            FileError::EntryUnreadable { entry }
            | FileError::EntryIdUnfit { entry }
            | FileError::EntryFuture { entry }
            | FileError::EntryAboutOther { entry }
            | FileError::EntryUnfit { entry }
            | FileError::EntryTwice { entry } => vec![("entry", number(*entry))],
            _ => Vec::new(),
        }
    }

    /// What is wrong, and after it the place.
    fn say(&self, words: &Words) -> String {
        let args: FluentArgs<'_> = self.args().into_iter().collect();
        let wrong = words.say(self.message(), Some(&args));
        let Some(place) = self.place() else { return wrong };
        let args: FluentArgs<'_> =
            [("line", FluentValue::from(place.line)), ("path", FluentValue::from(place.path.clone()))]
                .into_iter()
                .collect();
        // A place at the top has no path.
        let message = if place.path.is_empty() { "file-line" } else { "file-place" };
        format!("{wrong} {}", words.say(message, Some(&args)))
    }
}
