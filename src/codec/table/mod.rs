//! A table as spreadsheets save it: comma, semicolon, tab or bar between the cells, in any of the usual encodings.

mod cells;
pub mod delimiter;
pub mod error;
pub mod foreign;
pub mod headers;
mod headings;
mod limits;
mod notes;
mod options;
mod plausible;
mod rows;
mod scan;
pub mod text;

pub use delimiter::Delimiter;
pub use error::TableError;
pub use limits::{MOST_BYTES, MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS};
pub use options::Options;
pub use rows::{Apart, ApartKind, Row, Table, Uneven};
use scan::Scan;
pub use text::Encoding;

use crate::codec::tidy::{tidy, unseen};

/// So many of the first rows are shown for the choice of the headings.
const FIRST: usize = 12;

/// Reads a table from the bytes of a file, as its bytes speak for themselves.
///
/// # Errors
/// As [`read_as`].
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    read_as(bytes, &Options::default())
}

/// Reads a table from the bytes of a file.
///
/// # Errors
/// [`TableError`] where the bytes are no such table, with the place. A row with other cells than the headings is no
/// error: one that lacks a few at its end is read as if they were blank, another is set apart in [`Table::uneven`].
pub fn read_as(bytes: &[u8], options: &Options) -> Result<Table, TableError> {
    foreign::check(bytes)?;
    if bytes.len() > MOST_BYTES {
        return Err(TableError::TooLarge);
    }
    let (text, encoding) = text::decode(bytes, options.encoding)?;
    foreign::check_text(&text)?;
    let (delimiter, text, line) = delimiter::find(&text, options.delimiter);
    let numbers = check(Scan::new(text, delimiter, line))?;
    let mut rows = parse(text, delimiter, &numbers)?;
    if rows.iter().all(|row| row.len() == 1) {
        return Err(TableError::OneColumn);
    }
    let mut found = headings::find(&rows, options.heading);
    if rows.len() == found.first && rows.len() > found.at + 1 {
        // What looked like more headings is all there is below them.
        found = headings::alone(&rows, found.at);
    } else if rows.len() == found.first && options.heading.is_none() {
        found = headings::alone(&rows, 0);
    }
    let heading = rows[found.at].number;
    if rows.len() == found.first {
        return Err(TableError::HeaderOnly);
    }
    let first = rows.iter().take(FIRST).map(|row| (row.number, row.cells().map(tidy).collect())).collect();
    let repeated = rows[found.at].cells.clone();
    let above = rows[..found.at].iter().flat_map(Row::cells).map(tidy).filter(|cell| !cell.is_empty());
    let title = Some(above.collect::<Vec<_>>().join(" – ")).filter(|title| !title.is_empty());
    let rows = rows.split_off(found.first);
    let headers = headers::named(&found.texts, &rows);
    if headers.len() == 1 {
        return Err(TableError::OneColumn);
    }
    let (rows, apart) = notes::set_apart(rows, &repeated);
    let columns = found.texts.len().min(headers.len());
    let (even, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| fits(row, columns));
    // Some programs leave out blank cells at the end of a row.
    let lenient = even.len() > others.len();
    let (cut, uneven): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|row| lenient && row.len() < columns && row.filled() > 1);
    let short = cut.iter().map(|row| Uneven { number: row.number, cells: row.len() }).collect();
    let mut rows = even;
    rows.extend(cut);
    rows.sort_by_key(|row| row.number);
    if let (true, Some(first)) = (rows.is_empty(), uneven.first()) {
        return Err(TableError::EveryRowUneven {
            columns: headers.len(),
            row: first.number,
            cells: first.cells.len(),
            rows: uneven.len(),
        });
    }
    let uneven = uneven.iter().map(|row| Uneven { number: row.number, cells: row.cells.len() }).collect();
    Ok(Table { headers, rows, uneven, short, apart, delimiter, encoding, heading, title, first })
}

/// Whether a row has a cell for every column, and nothing but blank cells behind them.
fn fits(row: &Row, columns: usize) -> bool {
    row.cells.len() >= columns && row.cells.iter().skip(columns).all(|cell| cell.trim().is_empty())
}

/// Checks quotes and limits, and gives the spreadsheet's number of each record that is not an empty line.
fn check(mut scan: Scan<'_>) -> Result<Vec<usize>, TableError> {
    let mut numbers = Vec::new();
    while let Some(record) = scan.record()? {
        if record.cells > MOST_COLUMNS {
            return Err(TableError::TooManyColumns { row: record.row });
        }
        if record.longest > MOST_IN_CELL {
            return Err(TableError::CellTooLong { row: record.row });
        }
        numbers.push(record.row);
    }
    Ok(numbers)
}

/// The text of a cell that is a formula of nothing but a text, as programs write ids to keep their zeros: `="00123"`.
fn plain(cell: &str) -> &str {
    cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).filter(|text| !text.contains('"')).unwrap_or(cell)
}

/// The rows that hold anything.
fn parse(text: &str, delimiter: Delimiter, numbers: &[usize]) -> Result<Vec<Row>, TableError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for (record, &number) in reader.records().zip(numbers) {
        let mut cells = record.map_err(|_| TableError::NotText)?;
        // Nothing but blanks, or a line between the rows.
        if cells.iter().all(|cell| cell.chars().all(|c| c.is_whitespace() || unseen(c) || "-–—_=+:.|*".contains(c)))
        {
            continue;
        }
        if cells.iter().any(|cell| cell.starts_with("=\"")) {
            cells = cells.iter().map(plain).collect();
        }
        rows.push(Row { number, cells });
        if rows.len() > MOST_ROWS + 1 {
            return Err(TableError::TooManyRows);
        }
    }
    match rows.len() {
        0 => Err(TableError::Blank),
        1 => Err(TableError::HeaderOnly),
        _ => Ok(rows),
    }
}
