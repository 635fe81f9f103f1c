//! How one device is used for a pair.

use std::collections::BTreeSet;

use crate::domain::journal::EntryId;
use crate::domain::side::Side;

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
