//! Why a workbook cannot be opened.

use fluent_bundle::FluentValue;

use super::{MOST_BYTES, MOST_CELLS};
use crate::content::said::{Args, Said};

/// Why a workbook cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookError {
    TooLarge,
    /// Packed so tightly that it cannot be what it seems.
    TooMuchUnpacked,
    TooManyCells {
        sheet: String,
    },
    /// It is locked with a password.
    Password,
    Damaged,
    /// No sheet holds anything.
    Blank,
}

/// The name under which Excel keeps a workbook that it locked, as the file holds it.
const LOCKED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// Whether Excel locked it with a password.
pub(super) fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xD0\xCF") && bytes.windows(LOCKED.len()).any(|window| window == LOCKED)
}

impl WorkbookError {
    /// What the reader's error comes to.
    pub(super) fn of(error: &dyn std::error::Error, bytes: &[u8]) -> Self {
        let told = format!("{error} {error:?}").to_lowercase();
        if is_locked(bytes) || told.contains("password") || told.contains("encrypt") {
            Self::Password
        } else {
            Self::Damaged
        }
    }
}

impl Said for WorkbookError {
    fn message(&self) -> &'static str {
        match self {
            WorkbookError::TooLarge => "workbook-too-large",
            WorkbookError::TooMuchUnpacked => "workbook-unpacked",
            WorkbookError::TooManyCells { .. } => "workbook-too-many-cells",
            WorkbookError::Password => "workbook-password",
            WorkbookError::Damaged => "workbook-damaged",
            WorkbookError::Blank => "workbook-blank",
        }
    }

    fn args(&self) -> Args {
        match self {
            WorkbookError::TooLarge => vec![("most", FluentValue::from(MOST_BYTES / 1_000_000))],
            WorkbookError::TooManyCells { sheet } => {
                vec![("sheet", FluentValue::from(sheet.clone())), ("most", FluentValue::from(MOST_CELLS))]
            }
            _ => Vec::new(),
        }
    }
}
