//! A walk over the records of a table that finds what the `csv` crate forgives, and counts rows as a spreadsheet does.
//!
//! Where this walk finds nothing wrong it agrees with `csv` on where records and cells end.

use super::{Delimiter, MOST_COLUMNS, TableError};

/// A record that is not an empty line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The number of its row in a spreadsheet, which counts empty lines.
    pub row: usize,
    /// How many cells it has; not counted on beyond one too many.
    pub cells: usize,
    /// The bytes of its longest cell.
    pub longest: usize,
    /// Whether a quotation mark is inside a cell that does not begin with one: so it is where the separator is another one.
    pub torn: bool,
}

pub(super) struct Scan<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    at: usize,
    row: usize,
    line: usize,
}

impl<'a> Scan<'a> {
    /// A walk over text that begins at the given line of its file.
    pub fn new(text: &'a str, delimiter: Delimiter, line: usize) -> Self {
        Self { bytes: text.as_bytes(), delimiter: delimiter.byte(), at: 0, row: 0, line }
    }

    /// The next record; none at the end, and none behind a record that has too many cells.
    pub fn record(&mut self) -> Result<Option<Record>, TableError> {
        while self.end_of_line() {
            self.row += 1;
        }
        if self.at == self.bytes.len() {
            return Ok(None);
        }
        self.row += 1;
        let mut record = Record { row: self.row, cells: 0, longest: 0, torn: false };
        loop {
            let start = self.at;
            self.cell()?;
            let cell = &self.bytes[start..self.at];
            record.torn |= cell.first() != Some(&b'"') && cell.contains(&b'"');
            record.cells += 1;
            record.longest = record.longest.max(self.at - start);
            if record.cells > MOST_COLUMNS {
                self.at = self.bytes.len();
                return Ok(Some(record));
            }
            if self.bytes.get(self.at) == Some(&self.delimiter) {
                self.at += 1;
            } else {
                self.end_of_line();
                return Ok(Some(record));
            }
        }
    }

    /// Goes to the end of the cell that begins here.
    fn cell(&mut self) -> Result<(), TableError> {
        let opened = self.line;
        let quoted = self.bytes.get(self.at) == Some(&b'"');
        if quoted {
            self.at += 1;
            self.quoted()?;
        }
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte == self.delimiter || byte == b'\n' || byte == b'\r' {
                break;
            }
            if quoted && byte != b' ' {
                return Err(TableError::TextAfterQuote { line: self.line, opened });
            }
            self.at += 1;
        }
        Ok(())
    }

    /// Goes behind the quotation mark that closes the cell.
    fn quoted(&mut self) -> Result<(), TableError> {
        let line = self.line;
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte != b'"' {
                if !self.end_of_line() {
                    self.at += 1;
                }
            } else if self.bytes.get(self.at + 1) == Some(&b'"') {
                self.at += 2;
            } else {
                self.at += 1;
                return Ok(());
            }
        }
        Err(TableError::UnclosedQuote { line })
    }

    /// Goes behind the end of a line, if it is here: a line feed, a carriage return, or both.
    fn end_of_line(&mut self) -> bool {
        let length = match self.bytes[self.at..] {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }
}
