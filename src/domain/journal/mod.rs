//! The journal: the ordered record of every change, and the only thing that is stored.
//! What is true now is the fold of the entries in order.

pub mod change;
pub mod entry;
pub mod entry_id;
mod idle;
pub mod lineage;
pub mod merge;
pub mod register;
pub mod state;
pub mod undo;

pub use change::Change;
pub use entry::{Author, Entry, Subject};
pub use entry_id::EntryId;
pub use register::{Register, Replaced, Version};
pub use state::State;
pub use undo::{Act, ActStanding};
