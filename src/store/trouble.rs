//! What can go wrong with keeping things.

use crate::platform::database::{DatabaseError, Ended};

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
    /// Some records are damaged: they are kept, and not shown.
    SetAside(usize),
    /// A newer Turnabout wrote some of what is here. All of it is kept, and this one can only be read.
    Newer,
    /// A newer Turnabout is open in another tab and has taken over.
    TakenOver,
    /// The browser took the storage away while it was in use.
    Lost,
    /// Everything is being erased from another tab.
    Erased,
    /// The browser had lost what was kept. It is here again, from the second copy.
    BroughtBack,
    /// The browser found what was kept damaged, and has deleted it. There was no second copy.
    Gone,
}

impl From<DatabaseError> for Trouble {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Absent => Trouble::NoStorage,
            DatabaseError::Unreadable => Trouble::Unreadable,
            DatabaseError::Newer => Trouble::Newer,
            DatabaseError::Full => Trouble::Full,
            DatabaseError::Refused | DatabaseError::Changed | DatabaseError::Locked => Trouble::NotSaved,
        }
    }
}

impl From<Ended> for Trouble {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::Upgraded => Trouble::TakenOver,
            Ended::Deleted => Trouble::Erased,
            Ended::Lost => Trouble::Lost,
        }
    }
}
