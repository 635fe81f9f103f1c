//! The files that people pass on: one envelope, and a kind of contents in it. Each kind has a file of its own here, and a
//! row in the table below.

pub mod backup;
mod check;
mod choices;
mod directory;
mod envelope;
mod error;
mod foreign;
mod invitation;
mod kind;
pub mod limits;
mod pair;
mod place;
mod profile;
mod progress;
mod reader;
mod reading;
#[cfg(test)]
mod schemas;
pub mod shape;
mod workspace;

use serde_json::value::RawValue;

pub use backup::Backup;
pub use envelope::{Leaves, file_name, may_be_ours, write};
pub use error::{FileError, Foreign, Part};
pub use kind::Kind;
pub use place::Place;
pub use reading::{likely_kind, read};
pub use workspace::Workspace;

use self::place::Step;
use self::reader::Reader;
use crate::domain::choosing::{CardBook, Choices};
use crate::domain::consent::Withdrawal;
use crate::domain::invitation::Invitation;
use crate::domain::pair::{PairCard, ProgressReport};
use crate::domain::person::Person;
use crate::domain::time::Moment;

/// A kind of file, as it is read.
struct Row {
    kind: Kind,
    read: for<'a> fn(&'a RawValue, &Reader<'a>) -> Result<Contents, FileError>,
    /// The names of its fields.
    names: &'static [&'static str],
    /// Where a list can be: the name of the part that it is in, none in a list or at the top, and its own. The parser would
    /// take a list of the values of a part, in order, for the part.
    lists: &'static [(&'static str, &'static str)],
    #[cfg(test)]
    schema: fn() -> schemars::Schema,
}

/// Every kind of file.
static KINDS: [Row; 8] = [
    Row {
        kind: Kind::INVITATION,
        read: |raw, reader| {
            invitation::check(reader.parsed(raw)?).map(|contents| Contents::Invitation(Box::new(contents)))
        },
        names: invitation::NAMES,
        lists: invitation::LISTS,
        #[cfg(test)]
        schema: schemas::of::<invitation::Wire>,
    },
    Row {
        kind: Kind::PROFILE,
        read: |raw, reader| match profile::is_withdrawn(raw) {
            true => profile::check_withdrawn(reader.parsed(raw)?).map(Contents::Withdrawn),
            false => profile::check(reader.parsed(raw)?).map(|contents| Contents::Profile(Box::new(contents))),
        },
        names: profile::NAMES,
        lists: profile::LISTS,
        #[cfg(test)]
        schema: schemas::of::<schemas::ProfileWire>,
    },
    Row {
        kind: Kind::DIRECTORY,
        read: |raw, reader| directory::check(reader.parsed(raw)?).map(Contents::Directory),
        names: directory::NAMES,
        lists: directory::LISTS,
        #[cfg(test)]
        schema: schemas::of::<directory::Wire>,
    },
    Row {
        kind: Kind::CHOICES,
        read: |raw, reader| choices::check(reader.parsed(raw)?).map(Contents::Choices),
        names: choices::NAMES,
        lists: choices::LISTS,
        #[cfg(test)]
        schema: schemas::of::<choices::Wire>,
    },
    Row {
        kind: Kind::PAIR,
        read: |raw, reader| pair::check(reader.parsed(raw)?).map(|contents| Contents::Pair(Box::new(contents))),
        names: pair::NAMES,
        lists: pair::LISTS,
        #[cfg(test)]
        schema: schemas::of::<pair::Wire>,
    },
    Row {
        kind: Kind::WORKSPACE,
        read: |raw, reader| workspace::check(reader.parsed(raw)?, reader).map(Contents::Workspace),
        names: workspace::NAMES,
        lists: workspace::LISTS,
        #[cfg(test)]
        schema: schemas::of::<schemas::WorkspaceWire>,
    },
    Row {
        kind: Kind::PROGRESS,
        read: |raw, reader| progress::check(reader.parsed(raw)?).map(|contents| Contents::Progress(Box::new(contents))),
        names: progress::NAMES,
        lists: progress::LISTS,
        #[cfg(test)]
        schema: schemas::of::<progress::Wire>,
    },
    Row {
        kind: Kind::BACKUP,
        read: |raw, reader| backup::check(reader.parsed(raw)?).map(Contents::Backup),
        names: backup::NAMES,
        lists: backup::LISTS,
        #[cfg(test)]
        schema: schemas::of::<Backup>,
    },
];

impl Kind {
    pub fn all() -> impl Iterator<Item = Kind> {
        KINDS.iter().map(|row| row.kind)
    }
}

fn row(name: &str) -> Option<&'static Row> {
    KINDS.iter().find(|row| row.kind.name() == name)
}

/// Whether a field of our own files has this name.
fn is_name(name: &str) -> bool {
    envelope::NAMES.contains(&name) || KINDS.iter().any(|row| row.names.contains(&name))
}

/// Whether what these steps lead to can be a list.
fn can_be_list(steps: &[Step<'_>]) -> bool {
    let Some((Step::Name(own, _), within)) = steps.split_last() else { return false };
    let part = match within.last() {
        Some(Step::Name(part, _)) => part,
        _ => "",
    };
    // What was answered to a background item can be several choices.
    if let [.., Step::Name(of, _), Step::Name(_, _)] = within
        && of == "background"
        && ["choices", "order"].contains(&&**own)
    {
        return true;
    }
    KINDS.iter().any(|row| row.lists.contains(&(part, own)))
}

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
            Contents::Profile(_) | Contents::Withdrawn(_) => Kind::PROFILE,
            Contents::Invitation(_) => Kind::INVITATION,
            Contents::Directory(_) => Kind::DIRECTORY,
            Contents::Choices(_) => Kind::CHOICES,
            Contents::Pair(_) => Kind::PAIR,
            Contents::Workspace(_) => Kind::WORKSPACE,
            Contents::Progress(_) => Kind::PROGRESS,
            Contents::Backup(_) => Kind::BACKUP,
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
            other => Err(other.instead_of(Kind::INVITATION)),
        }
    }

    /// The person of a profile file.
    pub fn into_profile(self) -> Result<Person, FileError> {
        match self.contents {
            Contents::Profile(contents) => Ok(*contents),
            Contents::Withdrawn(_) => Err(FileError::Withdrawn),
            other => Err(other.instead_of(Kind::PROFILE)),
        }
    }

    /// The cards of a directory file.
    pub fn into_directory(self) -> Result<CardBook, FileError> {
        match self.contents {
            Contents::Directory(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::DIRECTORY)),
        }
    }

    /// The choices of a choices file.
    pub fn into_choices(self) -> Result<Choices, FileError> {
        match self.contents {
            Contents::Choices(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::CHOICES)),
        }
    }

    /// The card of a pair file.
    pub fn into_pair(self) -> Result<PairCard, FileError> {
        match self.contents {
            Contents::Pair(contents) => Ok(*contents),
            other => Err(other.instead_of(Kind::PAIR)),
        }
    }

    /// The shared journal of a workspace file.
    pub fn into_workspace(self) -> Result<Workspace, FileError> {
        match self.contents {
            Contents::Workspace(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::WORKSPACE)),
        }
    }

    /// The report of a progress file.
    pub fn into_progress(self) -> Result<ProgressReport, FileError> {
        match self.contents {
            Contents::Progress(contents) => Ok(*contents),
            other => Err(other.instead_of(Kind::PROGRESS)),
        }
    }

    /// Everything that a backup file holds.
    pub fn into_backup(self) -> Result<Backup, FileError> {
        match self.contents {
            Contents::Backup(contents) => Ok(contents),
            other => Err(other.instead_of(Kind::BACKUP)),
        }
    }
}
