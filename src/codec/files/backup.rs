//! `backup`: everything on a device, to restore on another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::check::{self, Within};
use super::envelope::{Leaves, sealed::Sealed};
use super::limits::MOST_IN_NAME;
use super::{FileError, Kind, Part};
use crate::domain::pair::MOST_IN_TEXT;

/// The most preferences.
const MOST_PREFERENCES: usize = 200;

/// The largest backup, and so the largest file of all: 200 MB.
const MOST_BYTES: usize = 200_000_000;

impl Kind {
    /// From somebody to themselves: everything.
    pub const BACKUP: Kind = Kind::new("backup").of_at_most(MOST_BYTES);
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &["preferences", "records"];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[("contents", "records")];

/// All that a device holds. It is for nobody but its owner: with it go answers that were disclosed to no one, and the
/// coordinator's secret key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Backup {
    /// Every stored record byte for byte, in order; also those that this version cannot read.
    pub records: Vec<String>,
    pub preferences: BTreeMap<String, String>,
}

impl Leaves for Backup {}

impl Sealed for Backup {
    const KIND: Kind = Kind::BACKUP;

    fn wire(&self) -> impl Serialize {
        self
    }
}

/// The backup, if it is one. Its records are for the journal to look into.
pub(super) fn check(backup: Backup) -> Result<Backup, FileError> {
    if backup.preferences.len() > MOST_PREFERENCES {
        return Err(FileError::Unfit { part: Part::Preference }).under("preferences");
    }
    for (name, value) in &backup.preferences {
        check::length(name, MOST_IN_NAME, Part::Preference).under("preferences")?;
        check::length(value, MOST_IN_TEXT, Part::Preference).under("preferences")?;
    }
    Ok(backup)
}
