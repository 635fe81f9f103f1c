//! Files that are no table, told by how they begin.

use super::TableError;

/// How far into a file, and how far from its end, a zip archive is searched for the names of what it holds.
const SEARCHED: usize = 64 * 1024;

/// Refuses what begins as the files of other programs do.
pub(super) fn check(bytes: &[u8]) -> Result<(), TableError> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let found = if bytes.is_empty() {
        TableError::Empty
    } else if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        zip(bytes)
    } else if starts(b"\xD0\xCF\x11\xE0") {
        TableError::OldExcelWorkbook
    } else if starts(b"%PDF") {
        TableError::Pdf
    } else if starts(b"\x89PNG")
        || starts(b"\xFF\xD8\xFF")
        || starts(b"GIF8")
        || (starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
    {
        TableError::Picture
    } else if starts(b"\x1F\x8B") || starts(b"7z\xBC\xAF") || starts(b"\xFD7zXZ") || starts(b"\x28\xB5\x2F\xFD") {
        TableError::Compressed
    } else if starts(b"{\\rtf") {
        TableError::RichText
    } else {
        return Ok(());
    };
    Err(found)
}

/// Whether a file begins as the workbooks do that can be opened as they are.
pub fn is_workbook(bytes: &[u8]) -> bool {
    matches!(check(bytes), Err(TableError::ExcelWorkbook | TableError::OldExcelWorkbook | TableError::OpenDocument))
}

/// Which of the programs that save zip archives saved this one.
fn zip(bytes: &[u8]) -> TableError {
    let first = &bytes[..bytes.len().min(SEARCHED)];
    let last = &bytes[bytes.len().saturating_sub(SEARCHED)..];
    let holds = |name: &[u8]| [first, last].iter().any(|part| part.windows(name.len()).any(|window| window == name));
    if holds(b"xl/workbook") || holds(b"xl/worksheets") {
        TableError::ExcelWorkbook
    } else if holds(b"opendocument.spreadsheet") {
        TableError::OpenDocument
    } else if holds(b"Index/Document.iwa") {
        TableError::Numbers
    } else {
        TableError::Zip
    }
}

/// Refuses text that is a web page, or data of another program.
pub(super) fn check_text(text: &str) -> Result<(), TableError> {
    let text = text.trim_start();
    if let Some(rest) = text.strip_prefix('<') {
        let tag: String = rest.chars().take(8).collect::<String>().to_ascii_lowercase();
        if ["!doctype", "html", "table", "?xml", "!--"].iter().any(|start| tag.starts_with(start)) {
            return Err(TableError::WebPage);
        }
    }
    if let Some(rest) = text.strip_prefix(['{', '['])
        && rest.trim_start().starts_with(['"', '{', '[', '}', ']'])
    {
        let ours = rest.chars().take(200).collect::<String>().contains("\"turnabout\"");
        return Err(if ours { TableError::Turnabout } else { TableError::Data });
    }
    Ok(())
}
