//! What is true now: the fold of all entries, whatever they are about.

use std::collections::BTreeMap;
use std::sync::Arc;

pub use any_change::{AnyChange, AnyEntry, AnyKey, OfSubject, Scope, entries_of};
pub use subject::Subject;

use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::journal::superseded::Undone;
use crate::domain::journal::{Change, Stamp, Superseded, fold};
use crate::domain::pair::{DeviceUse, PairSpace};
use crate::domain::profile::Draft;
use crate::domain::programme::Programme;

mod any_change;
mod subject;

/// Everything that the journal says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Shared, so that a page can hold one without a copy.
    pub programmes: BTreeMap<ProgrammeId, Arc<Programme>>,
    pub profiles: BTreeMap<PersonId, Draft>,
    pub pairs: BTreeMap<PairId, PairSpace>,
    /// How this device is used for each pair.
    pub devices: BTreeMap<PairId, DeviceUse>,
    /// What was taken back, so that a later entry that names it is understood.
    undone: Undone,
}

impl State {
    /// The state that these entries lead to, in whatever order they come here.
    pub fn fold<'a>(entries: impl IntoIterator<Item = &'a AnyEntry>) -> Self {
        let (state, undone) = fold(&(), entries);
        Self { undone, ..state }
    }

    /// Whether [`Self::apply`] can take this entry in. An undo reaches back: it needs a new fold.
    pub fn can_apply(entry: &AnyEntry) -> bool {
        entry.change.undone().is_none()
    }

    /// Takes one entry in that is newer than all so far.
    pub fn apply(&mut self, entry: &AnyEntry) {
        let superseded = Superseded::by(entry, &self.undone);
        let stamp = Stamp { entry: entry.id, by: &entry.by, superseded: &superseded };
        entry.change.apply(&(), &stamp, self);
    }
}
