//! The names of the columns.

use std::collections::HashMap;

use csv::StringRecord;

use super::{Row, TableError};
use crate::codec::tidy::tidy;

/// The names of the columns, without those at the end that have neither a name nor a cell.
pub(super) fn check(header: &StringRecord, rows: &[Row]) -> Result<Vec<String>, TableError> {
    let mut names: Vec<String> = header.iter().map(tidy).collect();
    while names.last().is_some_and(String::is_empty)
        && rows.iter().all(|row| row.cell(names.len() - 1).trim().is_empty())
    {
        names.pop();
    }
    let mut seen = HashMap::new();
    for (column, name) in names.iter().enumerate() {
        if name.is_empty() {
            return Err(TableError::BlankHeader { column });
        }
        if let Some(first) = seen.insert(name.to_lowercase(), column) {
            return Err(TableError::SameHeader { first, second: column, header: name.clone() });
        }
    }
    Ok(names)
}

/// A column's letters in a spreadsheet: A to Z, then AA, AB, …
pub fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column;
    loop {
        letters.insert(0, char::from(b'A' + (rest % 26) as u8));
        if rest < 26 {
            return letters;
        }
        rest = rest / 26 - 1;
    }
}
