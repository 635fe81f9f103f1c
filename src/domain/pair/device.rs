//! How one device is used for a pair.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::id::PairId;
use crate::domain::journal::{Change, EntryId, Stamp};
use crate::domain::side::Side;

/// A change of how this device is used for a pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceChange {
    /// Which of the two uses this device.
    SideChosen { side: Side },
    /// The file for the partner was saved.
    SpaceSaved,
}

impl Change for DeviceChange {
    type About = PairId;
    type State = Option<DeviceUse>;
    /// Nothing here can be undone, so nothing has to be undone first.
    type Key = ();

    fn apply(&self, _about: &PairId, stamp: &Stamp<'_>, state: &mut Self::State) {
        match self {
            Self::SideChosen { side } => state.get_or_insert_with(|| DeviceUse::new(*side)).side = *side,
            Self::SpaceSaved => {
                if let Some(device) = state {
                    device.saved = Some(stamp.entry);
                }
            }
        }
    }

    fn key(&self) -> Option<()> {
        match self {
            Self::SideChosen { .. } | Self::SpaceSaved => None,
        }
    }

    fn is_final(&self) -> bool {
        match self {
            Self::SideChosen { .. } | Self::SpaceSaved => true,
        }
    }

    fn undone(&self) -> Option<&BTreeSet<EntryId>> {
        None
    }

    fn undo(&self, _entries: BTreeSet<EntryId>) -> Option<Self> {
        None
    }
}

impl DeviceChange {
    /// Whether it says what is so already. What somebody does at a time of its own, as saying yes or saving a file, never
    /// does.
    pub fn says_already(&self, device: &DeviceUse) -> bool {
        match self {
            Self::SideChosen { side } => device.side == *side,
            Self::SpaceSaved => false,
        }
    }
}

/// How this device is used for a pair; never shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceUse {
    /// Who uses it now.
    pub side: Side,
    /// Who wrote something here, so far as it was their turn.
    pub wrote: BTreeSet<Side>,
    /// When the file for the partner was last saved, if it was.
    pub saved: Option<EntryId>,
}

impl DeviceUse {
    pub fn new(side: Side) -> Self {
        Self { side, wrote: BTreeSet::new(), saved: None }
    }

    /// Whether both of the pair write on this one device, and so have no need of a file.
    pub fn serves_both(&self) -> bool {
        self.wrote.len() == Side::BOTH.len()
    }
}
