//! The files that people pass on: one envelope, and a kind of contents in it.

pub mod backup;
pub mod check;
mod choices;
pub mod directory;
pub mod envelope;
pub mod error;
mod invitation;
mod pair;
mod profile;
mod progress;
pub mod workspace;

pub use backup::Backup;
pub use envelope::{Contents, File, Kind, Leaves, file_name, may_be_ours, read, write};
pub use error::{FileError, Part};
pub use workspace::Workspace;
