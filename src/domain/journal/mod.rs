//! The journal: the ordered record of every change, and the only thing that is stored. What is true now is the fold of the
//! entries in order.
//!
//! It is a kernel that knows no subject: what a change means its subject says, as a [`Change`].

pub mod change;
pub mod entry;
pub mod entry_id;
pub mod fold;
pub mod lineage;
pub mod merge;
pub mod register;
pub mod superseded;
pub mod undo;
pub mod versions;

pub use change::Change;
pub use entry::{Author, Entry};
pub use entry_id::EntryId;
pub use fold::fold;
pub use register::{Register, Version};
pub use superseded::{Stamp, Superseded};
pub use undo::{Act, ActStanding};
pub use versions::Versions;
