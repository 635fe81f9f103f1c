//! Where a table comes from: a file of text, or a sheet of a workbook.

use std::sync::Arc;

use crate::codec::table::Options;
use crate::codec::workbook::Workbook;
use crate::components::open_file::Opened;
use crate::worker::jobs::Sketch;

/// Where a table comes from.
#[derive(Clone)]
pub enum Source {
    File(Opened),
    Sheet(Arc<Book>, usize),
}

/// A workbook, and what its file is called.
pub struct Book {
    pub name: String,
    pub workbook: Workbook,
}

/// A table, and what a first look at it found.
#[derive(Clone)]
pub struct OpenedTable {
    pub name: String,
    pub bytes: Arc<Vec<u8>>,
    pub options: Options,
    pub sketch: Arc<Sketch>,
    /// The workbook and the place of the sheet in it, where it is one.
    pub sheet: Option<(Arc<Book>, usize)>,
}
