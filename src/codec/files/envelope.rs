//! The envelope of every file: format, version, kind, when it was written, contents.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Backup, FileError, Workspace, backup, choices, directory, invitation, pair, profile, progress, workspace};
use crate::domain::choosing::{CardBook, Choices};
use crate::domain::consent::Withdrawal;
use crate::domain::disclosure::DisclosedProfile;
use crate::domain::invitation::Invitation;
use crate::domain::pair::{PairCard, ProgressReport};
use crate::domain::person::Person;
use crate::domain::time::{Day, Moment};

const FORMAT: &str = "turnabout";
/// The version that is written, and the newest that is read.
const VERSION: u64 = 1;
/// The largest file of most kinds: 5 MB. A pair that meets every day for ten years has less.
pub const MOST_BYTES: usize = 5_000_000;
/// The largest directory: 20 MB. Ten thousand people with ten topics each way have less.
pub const MOST_BYTES_OF_DIRECTORY: usize = 20_000_000;
/// The largest backup, and so the largest file of all: 200 MB.
pub const MOST_BYTES_OF_BACKUP: usize = 200_000_000;
/// Within how many bytes our own files name their kind.
const HEAD_BYTES: usize = 500;
/// The last second that four digits of a year can write.
const LAST: u64 = 253_402_300_799_000;

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
    use super::Kind;
    use serde::Serialize;

    pub trait Sealed {
        const KIND: Kind;
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
/// use turnabout::domain::background::BackgroundAnswer;
/// let value = BackgroundAnswer::PreferNotToSay;
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
        kind: T::KIND,
        created: time.to_rfc3339_opts(SecondsFormat::Secs, true),
        contents: contents.wire(),
    };
    // Wire structs have text for every key, and nothing else can fail.
    serde_json::to_string_pretty(&envelope).expect("an envelope is plain data") + "\n"
}

/// What a file of a kind, written on a day, is called: nothing of what is in it.
pub fn file_name(kind: Kind, day: Day) -> String {
    format!("{FORMAT}-{}-{day}.json", kind.name())
}

/// Whether these bytes begin as our files do, so that [`read`] is the one to ask about them. A table does not.
pub fn may_be_ours(bytes: &[u8]) -> bool {
    without_mark(bytes).trim_ascii_start().starts_with(b"{")
}

/// The kind that the first bytes name, looked at before the rest is: our own files name it there.
fn likely_kind(bytes: &[u8]) -> Option<Kind> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES)]);
    let (_, after) = start.split_once("\"kind\"")?;
    let name = after.split('"').nth(1)?;
    kind(name).ok()
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// The head of a file, read before anything is asked of its contents. What is in the fields may be anything.
#[derive(Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    format: Option<&'a RawValue>,
    version: Option<&'a RawValue>,
    kind: Option<&'a RawValue>,
    created: Option<&'a RawValue>,
    contents: Option<&'a RawValue>,
}

/// The value of a field, if it is there and of this type.
fn value<'a, T: Deserialize<'a>>(field: Option<&'a RawValue>) -> Option<T> {
    serde_json::from_str(field?.get()).ok()
}

/// Reads a file: in order its size, its shape, its version, its kind, its contents, and whether they make sense.
///
/// # Errors
/// [`FileError`] for the first of these that fails, with its place.
pub fn read(bytes: &[u8]) -> Result<File, FileError> {
    if bytes.is_empty() {
        return Err(FileError::Empty);
    }
    let most = likely_kind(bytes).map_or(MOST_BYTES, Kind::most_bytes);
    if bytes.len() > most {
        return Err(FileError::TooLarge { most });
    }
    if !may_be_ours(bytes) {
        return Err(FileError::NotOurs);
    }
    let file = std::str::from_utf8(without_mark(bytes)).map_err(|_| FileError::NotText)?;
    let head: Head<'_> = serde_json::from_str(file).map_err(|error| damage(&error))?;
    let text = |field| value::<String>(field);
    if text(head.format).as_deref() != Some(FORMAT) {
        return Err(FileError::NotOurs);
    }
    match value::<u64>(head.version) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(FileError::Newer),
        _ => return Err(FileError::NoVersion),
    }
    let kind = kind(&text(head.kind).unwrap_or_default())?;
    let created = text(head.created).and_then(|created| moment(&created)).ok_or(FileError::NoDate)?;
    if bytes.len() > kind.most_bytes() {
        return Err(FileError::TooLarge { most: kind.most_bytes() });
    }
    let contents = head.contents.ok_or(FileError::NoContents)?;
    let contents = match kind {
        Kind::Profile if has(contents, "withdrawn") => {
            Contents::Withdrawn(profile::check_withdrawn(parsed(contents, file)?)?)
        }
        Kind::Invitation => Contents::Invitation(Box::new(invitation::check(parsed(contents, file)?)?)),
        Kind::Profile => Contents::Profile(Box::new(profile::check(parsed(contents, file)?)?)),
        Kind::Directory => Contents::Directory(directory::check(parsed(contents, file)?)?),
        Kind::Choices => Contents::Choices(choices::check(parsed(contents, file)?)?),
        Kind::Pair => Contents::Pair(Box::new(pair::check(parsed(contents, file)?)?)),
        Kind::Workspace => Contents::Workspace(workspace::check(parsed(contents, file)?)?),
        Kind::Progress => Contents::Progress(Box::new(progress::check(parsed(contents, file)?)?)),
        Kind::Backup => Contents::Backup(backup::check(parsed(contents, file)?)?),
    };
    Ok(File { created, contents })
}

fn damage(error: &serde_json::Error) -> FileError {
    if error.is_eof() { FileError::CutShort } else { FileError::Damaged { line: error.line() } }
}

fn kind(name: &str) -> Result<Kind, FileError> {
    Kind::ALL.into_iter().find(|kind| kind.name() == name).ok_or(FileError::UnknownKind)
}

fn moment(written: &str) -> Option<Moment> {
    let time = DateTime::parse_from_rfc3339(written).ok()?;
    u64::try_from(time.timestamp_millis()).ok().filter(|millis| *millis <= LAST).map(Moment)
}

/// Whether the contents have a field of this name.
fn has(contents: &RawValue, field: &str) -> bool {
    serde_json::from_str::<BTreeMap<&str, &RawValue>>(contents.get()).is_ok_and(|fields| fields.contains_key(field))
}

/// The contents, read by themselves; a line is told as the line of the whole file.
fn parsed<'a, C: Deserialize<'a>>(contents: &'a RawValue, file: &str) -> Result<C, FileError> {
    serde_json::from_str(contents.get()).map_err(|error| {
        // The contents are a part of the file's own text.
        let before = contents.get().as_ptr() as usize - file.as_ptr() as usize;
        let lines = file[..before].matches('\n').count();
        FileError::Contents { line: lines + error.line() }
    })
}
