//! What can be wrong with a content file.

use thiserror::Error;

use crate::domain::instrument::InstrumentFault;

/// Why a content file could not be taken in. Content comes with the site and tests hold it to its schema, so this names
/// the fault for whoever edits a file.
#[derive(Debug, Error)]
pub enum ContentError {
    #[error("the file does not have the shape that is expected: {0}")]
    Shape(#[from] serde_json::Error),
    #[error("'{0}' is not a key: small letters, digits and hyphens only")]
    Key(String),
    #[error("'{0}' is there twice")]
    Twice(String),
    #[error("'{key}' has no text for '{field}'")]
    Empty { key: String, field: &'static str },
    #[error("the topic '{topic}' is in the group '{group}', which does not exist")]
    UnknownGroup { topic: String, group: String },
    #[error("the instrument is not sound: {0}")]
    Instrument(#[from] InstrumentFault),
    #[error("the group '{0}' has no topics")]
    EmptyGroup(String),
}
