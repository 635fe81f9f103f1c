//! The names of the columns: each column has one, and no two have the same.

use std::collections::HashSet;

use super::Row;
use crate::codec::tidy::tidy;

/// The names of the columns, without those at the end that have neither a name nor a cell. A column without a name is
/// named by its letters in a spreadsheet, and of several with one name all but the first have theirs added.
pub(super) fn named(texts: &[String], rows: &[Row]) -> Vec<String> {
    let mut names: Vec<String> = texts.iter().map(|text| tidy(text)).collect();
    while names.last().is_some_and(String::is_empty)
        && rows.iter().all(|row| row.cell(names.len() - 1).trim().is_empty())
    {
        names.pop();
    }
    let mut seen = HashSet::new();
    for (column, name) in names.iter_mut().enumerate() {
        if name.is_empty() {
            *name = letters(column);
        }
        while !seen.insert(name.to_lowercase()) {
            *name = format!("{name} ({})", letters(column));
        }
    }
    names
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
