//! How large a workbook is once it is unpacked, before it is.

use super::WorkbookError;

/// The most bytes of all that a workbook unpacks to.
const MOST_UNPACKED: u64 = 200_000_000;
/// The most files in a workbook.
const MOST_FILES: u64 = 5_000;

/// Refuses a packed workbook that unpacks to more than can be read.
pub(super) fn check(bytes: &[u8]) -> Result<(), WorkbookError> {
    if !bytes.starts_with(b"PK") {
        return Ok(());
    }
    let archive = rawzip::ZipArchive::from_slice(bytes).map_err(|_| WorkbookError::Damaged)?;
    let (mut unpacked, mut files) = (0_u64, 0_u64);
    for entry in archive.entries() {
        let entry = entry.map_err(|_| WorkbookError::Damaged)?;
        unpacked = unpacked.saturating_add(entry.uncompressed_size_hint());
        files += 1;
        if unpacked > MOST_UNPACKED || files > MOST_FILES {
            return Err(WorkbookError::TooMuchUnpacked);
        }
    }
    Ok(())
}
