//! Workbooks of Excel and OpenDocument, sheet by sheet, as the tables that everything else reads. This is linked into a
//! program of its own, which is fetched only for such a file.

mod cells;
pub mod error;
mod sectors;
mod size;

use std::io::Cursor;

use calamine::{Data, Range, Reader, SheetType, SheetVisible, open_workbook_auto_from_rs};
use serde::{Deserialize, Serialize};

pub use error::WorkbookError;

use super::complaint::Complaint;
use super::people::guess::role;
use super::people::{Mapping, guess_in};
use super::table::{self, Delimiter, Encoding, Options};
use crate::domain::person::Role;

/// The largest workbook that is read.
pub const MOST_BYTES: usize = 20_000_000;
/// The most cells of a sheet.
pub const MOST_CELLS: usize = 5_000_000;
/// The most sheets.
pub const MOST_SHEETS: usize = 200;

/// How the table of a sheet is to be read: it is written for that.
pub const OPTIONS: Options =
    Options { encoding: Some(Encoding::Utf8), delimiter: Some(Delimiter::Comma), heading: None };

/// What the program for workbooks answers.
pub type Opened = Result<Workbook, Complaint>;

/// A workbook that was opened: its sheets that hold anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    pub sheets: Vec<Sheet>,
    /// The places of the sheets that are read unless somebody chooses others: the one that looks most like a list of people,
    /// or one of mentors and one of mentees.
    pub usual: Vec<usize>,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub name: String,
    /// Its cells, as a table that is read with [`OPTIONS`].
    pub table: String,
    /// How many rows hold something.
    pub rows: usize,
    /// How much it looks like a list of people: 0 not at all.
    pub likeness: u32,
}

impl Sheet {
    /// The name that says whose list it is: that of the sheet where it does, else that of the file.
    pub fn telling<'a>(&'a self, file: &'a str) -> &'a str {
        if role::of_name(&self.name).is_some() { &self.name } else { file }
    }
}

/// Whether a file begins as workbooks do.
pub fn is_workbook(bytes: &[u8]) -> bool {
    table::foreign::is_workbook(bytes)
}

/// Opens a workbook.
///
/// # Errors
/// [`WorkbookError`] where it is damaged, locked, or too large.
pub fn open(bytes: &[u8]) -> Result<Workbook, WorkbookError> {
    if bytes.len() > MOST_BYTES {
        return Err(WorkbookError::TooLarge);
    }
    size::check(bytes)?;
    sectors::check(bytes)?;
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| WorkbookError::of(&error, bytes))?;
    let about = workbook.sheets_metadata().to_vec();
    let seen = |visible: SheetVisible| visible == SheetVisible::Visible;
    let any_seen = about.iter().any(|sheet| seen(sheet.visible));
    let shown = about.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet && (seen(sheet.visible) || !any_seen));
    let mut sheets = Vec::new();
    let mut damaged = None;
    for sheet in shown.take(MOST_SHEETS) {
        let range: Range<Data> = match workbook.worksheet_range(&sheet.name) {
            Ok(range) => range,
            Err(error) => {
                damaged = damaged.or(Some(WorkbookError::of(&error, bytes)));
                continue;
            }
        };
        let (height, width) = range.get_size();
        if height.saturating_mul(width) > MOST_CELLS {
            return Err(WorkbookError::TooManyCells { sheet: sheet.name.clone() });
        }
        sheets.extend(read(&sheet.name, &range)?);
    }
    match (sheets.is_empty(), damaged) {
        (false, _) => Ok(Workbook { usual: usual(&sheets), sheets }),
        (true, Some(error)) => Err(error),
        (true, None) => Err(WorkbookError::Blank),
    }
}

/// A sheet as a table; nothing where it is blank.
fn read(name: &str, range: &Range<Data>) -> Result<Option<Sheet>, WorkbookError> {
    let Some((top, left)) = range.start() else { return Ok(None) };
    let left = left as usize;
    let width = left + range.width();
    let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    let mut rows = 0;
    let blank = vec![String::new(); width];
    // So that rows have the numbers that the spreadsheet shows.
    let above = std::iter::repeat_n(blank, top as usize);
    let cells = range.rows().map(|row| {
        let before = std::iter::repeat_n(String::new(), left);
        before.chain(row.iter().map(cells::text)).collect::<Vec<String>>()
    });
    for row in above.chain(cells) {
        rows += usize::from(row.iter().any(|cell| !cell.trim().is_empty()));
        // Each row has as many cells as the others, and memory takes what is written.
        writer.write_record(row).expect("an even row");
    }
    // Memory takes what is written.
    let bytes = writer.into_inner().expect("a flushed buffer");
    if bytes.len() > table::MOST_BYTES {
        return Err(WorkbookError::TooManyCells { sheet: name.into() });
    }
    let table = String::from_utf8_lossy(&bytes).into_owned();
    let likeness = likeness(table.as_bytes(), name);
    Ok((rows > 0).then(|| Sheet { name: name.into(), table, rows, likeness }))
}

/// How much a table looks like a list of people: by the columns that are found in it.
fn likeness(bytes: &[u8], name: &str) -> u32 {
    let Ok(table) = table::read_as(bytes, &OPTIONS) else { return 0 };
    let mapping: Mapping = guess_in(&table, name);
    let found = [
        (mapping.says_known(), 4),
        (mapping.says_wished(), 4),
        (!mapping.name.is_empty(), 2),
        (mapping.email.is_some(), 2),
        (mapping.manager.is_some() || mapping.team.is_some(), 1),
        (!mapping.role.columns().is_empty(), 1),
    ];
    found.iter().filter(|(is, _)| *is).map(|(_, worth)| worth).sum()
}

/// The sheets that are read unless somebody chooses others.
fn usual(sheets: &[Sheet]) -> Vec<usize> {
    let side = |role: Role| {
        let of = |sheet: &&Sheet| role::of_name(&sheet.name) == Some(role) && sheet.likeness >= 8;
        sheets.iter().position(|sheet| of(&sheet))
    };
    if let (Some(mentors), Some(mentees)) = (side(Role::Mentor), side(Role::Mentee)) {
        return vec![mentors, mentees];
    }
    // The likeliest; of equals the one with more rows; of equals the first.
    let best = (0..sheets.len()).max_by_key(|&at| (sheets[at].likeness, sheets[at].rows, std::cmp::Reverse(at)));
    best.into_iter().collect()
}
