//! Why a file cannot be read as a table, each with its place.

use fluent_bundle::FluentValue;

use super::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS};
use crate::content::said::{Args, Said};

/// Why a file cannot be read as a table. Rows are numbered as in a spreadsheet, lines as in a text editor: from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// No byte at all.
    Empty,
    /// Nothing but a mark of encoding, blank lines or blank cells.
    Blank,
    /// Names of columns, and no row under them.
    HeaderOnly,

    // Not a table at all.
    ExcelWorkbook,
    OldExcelWorkbook,
    OpenDocument,
    Numbers,
    Zip,
    Compressed,
    Pdf,
    Picture,
    RichText,
    WebPage,
    /// JSON of another program.
    Data,
    /// A file of Turnabout's own.
    Turnabout,
    /// Bytes that are no text.
    NotText,

    // Text that cannot be read.
    /// UTF-32, or UTF-16 without its mark.
    WideText,
    /// The byte 0 in a text.
    Nul {
        line: usize,
    },
    /// Bytes that are a character in no encoding that the rest is in.
    BrokenText {
        line: usize,
    },

    // Too much of it.
    TooLarge,
    TooManyColumns {
        row: usize,
    },
    TooManyRows,
    CellTooLong {
        row: usize,
    },

    // Text that is no proper table.
    /// A quotation mark that opens and never closes.
    UnclosedQuote {
        line: usize,
    },
    /// Text between a closing quotation mark and the end of its cell.
    TextAfterQuote {
        line: usize,
        opened: usize,
    },
    /// None of the separators.
    OneColumn,
    /// No row has as many cells as the header.
    EveryRowUneven {
        columns: usize,
        row: usize,
        cells: usize,
        rows: usize,
    },
}

impl Said for TableError {
    fn message(&self) -> &'static str {
        match self {
            TableError::Empty => "table-empty",
            TableError::Blank => "table-blank",
            TableError::HeaderOnly => "table-header-only",
            TableError::ExcelWorkbook => "table-excel",
            TableError::OldExcelWorkbook => "table-old-excel",
            TableError::OpenDocument => "table-open-document",
            TableError::Numbers => "table-numbers",
            TableError::Zip => "table-zip",
            TableError::Compressed => "table-compressed",
            TableError::Pdf => "table-pdf",
            TableError::Picture => "table-picture",
            TableError::RichText => "table-rich-text",
            TableError::WebPage => "table-web-page",
            TableError::Data => "table-data",
            TableError::Turnabout => "table-turnabout",
            TableError::NotText => "table-not-text",
            TableError::WideText => "table-wide-text",
            TableError::Nul { .. } => "table-nul",
            TableError::BrokenText { .. } => "table-broken-text",
            TableError::TooLarge => "table-too-large",
            TableError::TooManyColumns { .. } => "table-too-many-columns",
            TableError::TooManyRows => "table-too-many-rows",
            TableError::CellTooLong { .. } => "table-cell-too-long",
            TableError::UnclosedQuote { .. } => "table-unclosed-quote",
            TableError::TextAfterQuote { .. } => "table-text-after-quote",
            TableError::OneColumn => "table-one-column",
            TableError::EveryRowUneven { .. } => "table-every-row-uneven",
        }
    }

    fn args(&self) -> Args {
        match self {
            TableError::Nul { line } | TableError::BrokenText { line } | TableError::UnclosedQuote { line } => {
                vec![("line", FluentValue::from(*line))]
            }
            TableError::TextAfterQuote { line, opened } => {
                vec![("line", FluentValue::from(*line)), ("opened", FluentValue::from(*opened))]
            }
            TableError::TooLarge => vec![("most", FluentValue::from(MOST_BYTES / 1_000_000))],
            TableError::TooManyColumns { row } => {
                vec![("row", FluentValue::from(*row)), ("most", FluentValue::from(MOST_COLUMNS))]
            }
            TableError::TooManyRows => vec![("most", FluentValue::from(MOST_ROWS))],
            TableError::CellTooLong { row } => vec![("row", FluentValue::from(*row))],
            TableError::EveryRowUneven { columns, row, cells, rows } => vec![
                ("columns", FluentValue::from(*columns)),
                ("row", FluentValue::from(*row)),
                ("cells", FluentValue::from(*cells)),
                ("rows", FluentValue::from(*rows)),
            ],
            _ => Vec::new(),
        }
    }
}
