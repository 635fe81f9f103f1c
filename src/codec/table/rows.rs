//! What a table is: named columns, and rows.

use csv::StringRecord;

use super::{Delimiter, Encoding};

/// A table: named columns, and rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The names of the columns: none is blank, no two are the same.
    pub headers: Vec<String>,
    pub rows: Vec<Row>,
    /// Rows that do not have a cell for every column.
    pub uneven: Vec<Uneven>,
    /// Rows that lack cells at their end, and are read as if those were blank.
    pub short: Vec<Uneven>,
    /// Rows that are no answers: notes and totals below the table, headings once more.
    pub apart: Vec<Apart>,
    pub delimiter: Delimiter,
    pub encoding: Encoding,
    /// The number, in a spreadsheet, of the row with the names of the columns.
    pub heading: usize,
    /// What stands above that row.
    pub title: Option<String>,
    /// The first rows of the file, whatever they are: their numbers and their cells.
    pub first: Vec<(usize, Vec<String>)>,
}

/// A row that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    pub number: usize,
    pub kind: ApartKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApartKind {
    /// A note or a total.
    Note,
    /// The headings once more.
    Headings,
}

/// A row that holds something.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The row's number in a spreadsheet: the first line of the file is row 1.
    pub number: usize,
    pub(super) cells: StringRecord,
}

impl Row {
    /// The cell of a column, as it was written; nothing where there is no such column.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default()
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter()
    }

    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// How many of its cells hold something.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// A row that has more or fewer cells than the table has columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uneven {
    pub number: usize,
    pub cells: usize,
}

impl Table {
    /// The cells of a column, from the top.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |row| row.cell(column))
    }
}
