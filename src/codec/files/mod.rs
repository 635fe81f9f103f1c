//! The files that people pass on: one envelope, and a kind of contents in it.

pub mod backup;
pub mod check;
mod choices;
pub mod directory;
pub mod envelope;
pub mod error;
mod foreign;
mod invitation;
mod pair;
mod place;
mod profile;
mod progress;
mod reading;
#[cfg(test)]
mod schemas;
pub mod shape;
pub mod workspace;

pub use backup::Backup;
pub use envelope::{Contents, File, Kind, Leaves, file_name, may_be_ours, write};
pub use error::{FileError, Foreign, Part};
pub use place::Place;
pub use reading::{likely_kind, read};
pub use workspace::Workspace;
