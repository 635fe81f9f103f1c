//! Ids of entries: unique across devices, and in the order in which the entries were made.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::time::Moment;

/// A UUID of version 7 (RFC 9562): the time first, then chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct EntryId(Uuid);

impl EntryId {
    /// The id after `newest`, at `now` or, where the clock runs behind, at the millisecond after `newest`.
    pub fn next(now: Moment, chance: [u8; 10], newest: Option<EntryId>) -> Self {
        let earliest = newest.map_or(0, |id| id.moment().0 + 1);
        let millis = now.0.max(earliest);
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid())
    }

    /// When the entry was made, as far as its id tells.
    pub fn moment(self) -> Moment {
        Moment((self.0.as_u128() >> 80) as u64)
    }
}

impl std::fmt::Display for EntryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
