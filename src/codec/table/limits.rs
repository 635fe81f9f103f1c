//! How large a table may be.

/// The largest file that is read: 10 MB. A table of 10,000 people, ten answers each, has less than 4 MB.
pub const MOST_BYTES: usize = 10_000_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 1_000;
/// The most rows under the header.
pub const MOST_ROWS: usize = 20_000;
/// The most bytes in a cell: four for each of the 32,767 characters that a spreadsheet's cell can hold.
pub const MOST_IN_CELL: usize = 4 * 32_767;
