//! What can go wrong with keeping things.

use crate::platform::database::DatabaseError;

/// A failure that the person has to know of. What is on screen is what is stored, in every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser keeps nothing here, so nothing can be saved.
    NoStorage,
    /// What was kept cannot be read.
    Unreadable,
    /// The last change was not saved: there is no room.
    Full,
    /// The last change was not saved.
    NotSaved,
    /// Some entries are not readable by this version: they are kept, and not shown.
    SetAside(usize),
}

impl From<DatabaseError> for Trouble {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Absent => Trouble::NoStorage,
            DatabaseError::Unreadable => Trouble::Unreadable,
            DatabaseError::Full => Trouble::Full,
            DatabaseError::Refused => Trouble::NotSaved,
        }
    }
}
