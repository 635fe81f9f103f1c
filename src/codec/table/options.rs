//! How a table is to be read, where its bytes are not to speak for themselves.

use serde::{Deserialize, Serialize};

use super::{Delimiter, Encoding};

/// What somebody chose; nothing where the bytes say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Delimiter>,
    /// The number, in a spreadsheet, of the row with the names of the columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<usize>,
}
