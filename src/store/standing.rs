//! Whether this device is locked, and what a page needs to hand the key to another.

use crate::platform::channel::Channel;

/// Whether this device is locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It has no lock.
    #[default]
    None,
    /// It has one, and it is open.
    Open,
    /// Nothing can be read before the passphrase is typed.
    Closed,
}

/// The channel for the key of a database, and the mark of the last time that the lock was closed: whoever took the key
/// before has to forget it.
pub(super) struct Keys {
    pub channel: Option<Channel>,
    pub closed: Option<String>,
}
