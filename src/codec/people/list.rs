//! Lists in a cell: `Python;Rust`, `Python:4, Rust`.

use crate::codec::tidy::tidy;

/// What stands between the entries of a column's lists. A line break always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separator(char);

impl Separator {
    /// The separator of a column: `;` if any cell has one, so that entries may hold commas; else the comma.
    pub fn of<'a>(mut cells: impl Iterator<Item = &'a str>) -> Self {
        Separator(if cells.any(|cell| cell.contains(';')) { ';' } else { ',' })
    }

    /// The entries of a cell that are not blank, made fit to show, without the quotation marks around them.
    pub fn split(self, cell: &str) -> impl Iterator<Item = String> {
        cell.split([self.0, '\n', '\r']).map(|entry| unquote(&tidy(entry)).to_string()).filter(|e| !e.is_empty())
    }
}

fn unquote(entry: &str) -> &str {
    entry.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(entry).trim()
}

/// An entry's name, and the number behind its last colon if that is a number: `Python:4`. A name may hold colons.
pub fn numbered(entry: &str) -> (&str, Option<u32>) {
    match entry.rsplit_once(':') {
        Some((name, digits)) if is_number(digits.trim()) => {
            // So long a number is off any scale.
            (name.trim_end(), Some(digits.trim().parse().unwrap_or(u32::MAX)))
        }
        _ => (entry, None),
    }
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}
