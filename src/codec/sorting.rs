//! What a file is, told by its name and its first bytes, so that anybody who has one is led to the place that reads it.

use super::files::{self, FileError, Foreign, Kind};

/// How much of a text is looked at for what separates cells.
const LOOKED_AT: usize = 4096;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// One that Turnabout saved.
    Ours(Kind),
    /// Rows of text, as survey tools and spreadsheets export them.
    Table,
    /// A workbook of a spreadsheet program.
    Workbook,
}

/// What a file is. Whether it can be read through to its end is for its place to say.
///
/// # Errors
/// [`FileError`] where there is no place for it, for the reason that it names.
pub fn sort(name: &str, bytes: &[u8]) -> Result<Sort, FileError> {
    if is_workbook(name, bytes) {
        return Ok(Sort::Workbook);
    }
    if let Some(kind) = files::likely_kind(bytes).filter(|_| files::may_be_ours(bytes)) {
        return Ok(Sort::Ours(kind));
    }
    match files::read(bytes) {
        Ok(file) => Ok(Sort::Ours(file.contents.kind())),
        // What is named as our files are is told what is wrong with those.
        Err(FileError::Foreign { what: Foreign::Table } | FileError::OtherEncoding) if !ends(name, &["json"]) => {
            Ok(Sort::Table)
        }
        Err(FileError::NotOurs | FileError::TooLarge { .. }) if is_table(name, bytes) => Ok(Sort::Table),
        Err(error) => Err(error),
    }
}

fn ends(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|one| ending.eq_ignore_ascii_case(one)))
}

/// A workbook: the archives and the older files of spreadsheet programs. What is in an archive is named at both its ends.
fn is_workbook(name: &str, bytes: &[u8]) -> bool {
    const NAMED: usize = 64 * 1024;
    let old = bytes.starts_with(b"\xD0\xCF\x11\xE0") && ends(name, &["xls", "xlt"]);
    let first = &bytes[..bytes.len().min(NAMED)];
    let last = &bytes[bytes.len().saturating_sub(NAMED)..];
    let holds = |word: &[u8]| [first, last].iter().any(|part| part.windows(word.len()).any(|window| window == word));
    old || bytes.starts_with(b"PK\x03\x04") && (holds(b"xl/workbook") || holds(b"opendocument.spreadsheet"))
}

/// Text in any encoding that is named as a table is, or has cells in its first line.
fn is_table(name: &str, bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(LOOKED_AT)];
    let first = start.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
    let text = !start.contains(&0) && !files::may_be_ours(bytes);
    let cells = first.iter().any(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'));
    text && (cells || ends(name, &["csv", "tsv", "tab", "txt"]))
}
