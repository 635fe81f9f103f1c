//! Whether an old Excel workbook is all there: the reader breaks off where a part of it is missing.

use super::WorkbookError;
use super::error::is_locked;

/// The largest number that is one of a sector; those above say that there is none.
const LAST: u32 = 0xFFFF_FFFA;
/// Where the header lists the sectors of the table of sectors, and how many it has room for.
const LISTED: (usize, usize) = (76, 109);

/// Refuses a compound file that refers to sectors behind its end.
pub(super) fn check(bytes: &[u8]) -> Result<(), WorkbookError> {
    if !bytes.starts_with(b"\xD0\xCF") || is_locked(bytes) {
        return Ok(());
    }
    let all = || -> Option<()> {
        let shift = bytes.get(30..32).map(|pair| u16::from_le_bytes([pair[0], pair[1]]))?;
        let size = 1_usize.checked_shl(u32::from(shift)).filter(|size| (128..=4096).contains(size))?;
        let sector = |number: u32| {
            let start = (number as usize).checked_add(1)?.checked_mul(size)?;
            bytes.get(start..start.checked_add(size)?)
        };
        let there = |number: u32| number > LAST || sector(number).is_some();
        // The first sectors of the folder, of the small table and of the list that goes on.
        if ![48, 60, 68].into_iter().all(|place| number_at(bytes, place).is_some_and(there)) {
            return None;
        }
        let listed = (0..LISTED.1).map_while(|place| number_at(bytes, LISTED.0 + place * 4));
        for table in listed.filter(|number| *number <= LAST) {
            let entries = sector(table)?;
            if !(0..size / 4).filter_map(|place| number_at(entries, place * 4)).all(there) {
                return None;
            }
        }
        Some(())
    };
    all().ok_or(WorkbookError::Damaged)
}

fn number_at(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place..place + 4)?.try_into().ok().map(u32::from_le_bytes)
}
