//! The files that people pass on: one envelope, and a kind of contents in it.

pub mod check;
pub mod envelope;
pub mod error;
mod pair;
mod profile;
pub mod workspace;

pub use envelope::{Contents, File, Kind, Leaves, file_name, may_be_ours, read, write};
pub use error::{FileError, Part};
pub use workspace::Workspace;
