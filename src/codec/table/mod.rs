//! A table as spreadsheets save it: comma, semicolon or tab between the cells, in any of the usual encodings.

pub mod delimiter;
pub mod error;
pub mod foreign;
pub mod headers;
mod scan;
pub mod text;

use csv::StringRecord;

pub use delimiter::Delimiter;
pub use error::TableError;
use scan::Scan;
pub use text::Encoding;

/// The largest file that is read: 10 MB. A table of 10,000 people, ten answers each, has less than 4 MB.
pub const MOST_BYTES: usize = 10_000_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 1_000;
/// The most rows under the header.
pub const MOST_ROWS: usize = 20_000;
/// The most bytes in a cell: four for each of the 32,767 characters that a spreadsheet's cell can hold.
pub const MOST_IN_CELL: usize = 4 * 32_767;

/// A table: named columns, and rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The names of the columns: none is blank, no two are the same.
    pub headers: Vec<String>,
    pub rows: Vec<Row>,
    /// Rows that do not have a cell for every column.
    pub uneven: Vec<Uneven>,
    pub delimiter: Delimiter,
    pub encoding: Encoding,
}

/// A row with a cell for every column.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The row's number in a spreadsheet: the header is row 1.
    pub number: usize,
    cells: StringRecord,
}

impl Row {
    /// The cell of a column, as it was written; nothing where there is no such column.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default()
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

/// Reads a table from the bytes of a file.
///
/// # Errors
/// [`TableError`] where the bytes are no such table, with the place. A row with more or fewer cells than the header is
/// no error: it is set apart in [`Table::uneven`].
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    foreign::check(bytes)?;
    if bytes.len() > MOST_BYTES {
        return Err(TableError::TooLarge);
    }
    let (text, encoding) = text::decode(bytes)?;
    foreign::check_text(&text)?;
    let (delimiter, text, line) = delimiter::find(&text);
    let numbers = check(Scan::new(text, delimiter, line))?;
    let (headers, rows) = parse(text, delimiter, &numbers)?;
    let headers = headers::check(&headers, &rows)?;
    if headers.len() == 1 {
        return Err(TableError::OneColumn);
    }
    let (rows, uneven): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| fits(row, headers.len()));
    if let (true, Some(first)) = (rows.is_empty(), uneven.first()) {
        return Err(TableError::EveryRowUneven {
            columns: headers.len(),
            row: first.number,
            cells: first.cells.len(),
            rows: uneven.len(),
        });
    }
    let uneven = uneven.iter().map(|row| Uneven { number: row.number, cells: row.cells.len() }).collect();
    Ok(Table { headers, rows, uneven, delimiter, encoding })
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
        if numbers.len() > MOST_ROWS + 1 {
            return Err(TableError::TooManyRows);
        }
    }
    Ok(numbers)
}

/// The header and the rows that hold anything.
fn parse(text: &str, delimiter: Delimiter, numbers: &[usize]) -> Result<(StringRecord, Vec<Row>), TableError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_reader(text.as_bytes());
    let mut header = None;
    let mut rows = Vec::with_capacity(numbers.len());
    for (record, &number) in reader.records().zip(numbers) {
        let cells = record.map_err(|_| TableError::NotText)?;
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        match header {
            None => header = Some(cells),
            Some(_) => rows.push(Row { number, cells }),
        }
    }
    match header {
        None => Err(TableError::Blank),
        Some(_) if rows.is_empty() => Err(TableError::HeaderOnly),
        Some(header) => Ok((header, rows)),
    }
}
