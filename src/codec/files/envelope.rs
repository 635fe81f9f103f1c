//! The envelope of every file: format, version, kind, when it was written, contents.

use chrono::{DateTime, SecondsFormat};
use serde::Serialize;

use super::{Backup, FileError, Workspace};
use crate::domain::choosing::{CardBook, Choices};
use crate::domain::consent::Withdrawal;
use crate::domain::disclosure::DisclosedProfile;
use crate::domain::invitation::Invitation;
use crate::domain::pair::{PairCard, ProgressReport};
use crate::domain::person::Person;
use crate::domain::time::{Day, Moment};
use crate::json;

pub(super) const FORMAT: &str = "turnabout";
/// The version that is written, and the newest that is read.
pub(super) const VERSION: u64 = 1;
/// How much has been added to it. What is added later may be left out by a reader who does not know it: a newer minor version
/// is read, and what is unknown in it is passed over. Only the entries of a workspace are kept as they were written.
pub(super) const MINOR: u64 = 0;
/// The minor version of a file in which somebody hands on what their own Turnabout cannot read: newer than any, so that every
/// reader keeps what it does not know either.
pub(super) const MINOR_OF_ANY: u64 = 1_000_000;
/// The largest file of most kinds: 5 MB. A pair that meets every day for ten years has less.
pub const MOST_BYTES: usize = 5_000_000;
/// The largest directory: 20 MB. Ten thousand people with ten topics each way have less.
pub const MOST_BYTES_OF_DIRECTORY: usize = 20_000_000;
/// The largest backup, and so the largest file of all: 200 MB.
pub const MOST_BYTES_OF_BACKUP: usize = 200_000_000;
/// The last second that four digits of a year can write.
pub(super) const LAST: u64 = 253_402_300_799_000;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// From the coordinator to everyone: the programme, its terms and its key.
    Invitation,
    /// From a participant to the coordinator: what the organiser may see of a person.
    Profile,
    /// From the coordinator to everyone: the cards of those who agreed.
    Directory,
    /// From a participant to the coordinator: whom they would like, and whom not.
    Choices,
    /// From the coordinator to both partners: who, and why the two.
    Pair,
    /// From partner to partner: the pair's shared journal.
    Workspace,
    /// From a pair to the coordinator: counts, days, scores.
    Progress,
    /// From somebody to themselves: everything.
    Backup,
}

impl Kind {
    pub const ALL: [Kind; 8] = [
        Kind::Invitation,
        Kind::Profile,
        Kind::Directory,
        Kind::Choices,
        Kind::Pair,
        Kind::Workspace,
        Kind::Progress,
        Kind::Backup,
    ];

    /// The kind of that name.
    pub(super) fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Kind::Invitation => "invitation",
            Kind::Profile => "profile",
            Kind::Directory => "directory",
            Kind::Choices => "choices",
            Kind::Pair => "pair",
            Kind::Workspace => "workspace",
            Kind::Progress => "progress",
            Kind::Backup => "backup",
        }
    }

    /// The largest file of this kind that is read.
    pub fn most_bytes(self) -> usize {
        match self {
            Kind::Directory => MOST_BYTES_OF_DIRECTORY,
            Kind::Backup => MOST_BYTES_OF_BACKUP,
            _ => MOST_BYTES,
        }
    }
}

pub(super) mod sealed {
    use super::{Kind, MINOR};
    use serde::Serialize;

    pub trait Sealed {
        const KIND: Kind;

        /// How much the reader has to know to understand all of it.
        fn minor(&self) -> u64 {
            MINOR
        }

        fn wire(&self) -> impl Serialize;
    }
}

/// What may leave the device in a file. Nothing that holds a person's undisclosed answers is among these, so that a leak
/// does not compile. What is disclosed can be written:
///
/// ```
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::{disclosure::{Audience, disclose}, person::{Person, Role}};
/// let value = disclose(&Person::new("p".into(), "Anna", Role::Mentor), Audience::Organiser);
/// write(&value, Moment(0));
/// ```
///
/// A person cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::person::{Person, Role};
/// let value = Person::new("p".into(), "Anna", Role::Mentor);
/// write(&value, Moment(0));
/// ```
///
/// A questionnaire cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::profile::Draft;
/// let value = Draft::new("p".into(), Moment(0));
/// write(&value, Moment(0));
/// ```
///
/// Answers cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::person::Answers;
/// let value = Answers::new();
/// write(&value, Moment(0));
/// ```
///
/// An answer about background cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::instrument::ItemAnswer;
/// let value = ItemAnswer::PreferNotToSay;
/// write(&value, Moment(0));
/// ```
///
/// What was agreed to cannot, by itself:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::consent::Consent;
/// let value = Consent { words: String::new(), purpose: String::new(), at: Moment(0) };
/// write(&value, Moment(0));
/// ```
///
/// A coordinator's key cannot:
///
/// ```compile_fail,E0277
/// use turnabout::codec::files::write;
/// use turnabout::domain::time::Moment;
/// use turnabout::domain::invitation::{OrganiserKey, PublicKey};
/// let value = OrganiserKey::new(PublicKey::new("age1"), "AGE-SECRET-KEY-1");
/// write(&value, Moment(0));
/// ```
pub trait Leaves: sealed::Sealed {}

impl Leaves for Invitation {}
impl Leaves for DisclosedProfile {}
impl Leaves for Withdrawal {}
impl Leaves for CardBook {}
impl Leaves for Choices {}
impl Leaves for PairCard {}
impl Leaves for Workspace {}
impl Leaves for ProgressReport {}
impl Leaves for Backup {}

/// A file that was read, and found to be in order.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    pub created: Moment,
    pub contents: Contents,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Contents {
    Invitation(Box<Invitation>),
    Profile(Box<Person>),
    Directory(CardBook),
    Choices(Choices),
    Pair(Box<PairCard>),
    Workspace(Workspace),
    /// A profile whose owner has withdrawn.
    Withdrawn(Withdrawal),
    Progress(Box<ProgressReport>),
    Backup(Backup),
}

impl Contents {
    pub fn kind(&self) -> Kind {
        match self {
            Contents::Profile(_) | Contents::Withdrawn(_) => Kind::Profile,
            Contents::Invitation(_) => Kind::Invitation,
            Contents::Directory(_) => Kind::Directory,
            Contents::Choices(_) => Kind::Choices,
            Contents::Pair(_) => Kind::Pair,
            Contents::Workspace(_) => Kind::Workspace,
            Contents::Progress(_) => Kind::Progress,
            Contents::Backup(_) => Kind::Backup,
        }
    }

    fn instead_of(&self, wanted: Kind) -> FileError {
        FileError::OtherKind { found: self.kind(), wanted }
    }
}

impl File {
    /// The invitation of an invitation file.
    ///
    /// # Errors
    /// [`FileError::OtherKind`] where the file is of another kind; so with each of these.
    pub fn into_invitation(self) -> Result<Invitation, FileError> {
        match self.contents {
            Contents::Invitation(contents) => Ok(*contents),
            other => Err(other.instead_of(Kind::Invitation)),
        }
    }

    /// The person of a profile file.
    pub fn into_profile(self) -> Result<Person, FileError> {
        match self.contents {
            Contents::Profile(contents) => Ok(*contents),
            Contents::Withdrawn(_) => Err(FileError::Withdrawn),
            other => Err(other.instead_of(Kind::Profile)),
        }
    }

    /// The cards of a directory file.
    pub fn into_directory(self) -> Result<CardBook, FileError> {
        match self.contents {
            Contents::Directory(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::Directory)),
        }
    }

    /// The choices of a choices file.
    pub fn into_choices(self) -> Result<Choices, FileError> {
        match self.contents {
            Contents::Choices(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::Choices)),
        }
    }

    /// The card of a pair file.
    pub fn into_pair(self) -> Result<PairCard, FileError> {
        match self.contents {
            Contents::Pair(contents) => Ok(*contents),
            other => Err(other.instead_of(Kind::Pair)),
        }
    }

    /// The shared journal of a workspace file.
    pub fn into_workspace(self) -> Result<Workspace, FileError> {
        match self.contents {
            Contents::Workspace(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::Workspace)),
        }
    }

    /// The report of a progress file.
    pub fn into_progress(self) -> Result<ProgressReport, FileError> {
        match self.contents {
            Contents::Progress(contents) => Ok(*contents),
            other => Err(other.instead_of(Kind::Progress)),
        }
    }

    /// Everything that a backup file holds.
    pub fn into_backup(self) -> Result<Backup, FileError> {
        match self.contents {
            Contents::Backup(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::Backup)),
        }
    }
}

#[derive(Serialize)]
struct Envelope<C> {
    format: String,
    version: u64,
    #[serde(skip_serializing_if = "is_zero")]
    minor: u64,
    kind: Kind,
    created: String,
    contents: C,
}

/// The file as text: the same contents and moment give the same bytes. The moment is written to the second.
///
/// What has not been disclosed cannot be written:
///
/// ```
/// use turnabout::codec::files::write;
/// use turnabout::domain::{disclosure::{Audience, disclose}, person::{Person, Role}, time::Moment};
/// let person = Person::new("p".into(), "Anna", Role::Mentor);
/// write(&disclose(&person, Audience::Organiser), Moment(0));
/// ```
/// ```compile_fail
/// use turnabout::codec::files::write;
/// use turnabout::domain::{person::{Person, Role}, time::Moment};
/// let person = Person::new("p".into(), "Anna", Role::Mentor);
/// write(&person, Moment(0));
/// ```
pub fn write<T: Leaves>(contents: &T, created: Moment) -> String {
    // A number up to `LAST` fits, and is a time.
    let time = DateTime::from_timestamp_millis(created.0.min(LAST) as i64).unwrap_or_default();
    let envelope = Envelope {
        format: FORMAT.into(),
        version: VERSION,
        minor: contents.minor(),
        kind: T::KIND,
        created: time.to_rfc3339_opts(SecondsFormat::Secs, true),
        contents: contents.wire(),
    };
    json::write_in_lines(&envelope) + "\n"
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// What a file of a kind, written on a day, is called: nothing of what is in it.
pub fn file_name(kind: Kind, day: Day) -> String {
    format!("{FORMAT}-{}-{day}.json", kind.name())
}

/// Whether these bytes begin as our files do, so that [`read`] is the one to ask about them. A table does not.
pub fn may_be_ours(bytes: &[u8]) -> bool {
    without_mark(bytes).trim_ascii_start().starts_with(b"{")
}

pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}
