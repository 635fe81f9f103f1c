//! Bytes to text, in the encodings that spreadsheets save.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use yore::code_pages::CP1252;

use super::TableError;

/// The bytes that are no character of Windows-1252.
const UNDEFINED: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// The encoding that a file was in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    Utf8,
    Utf16,
    Windows1252,
}

/// The text of a file.
///
/// # Errors
/// [`TableError`] where the bytes are no text, or text in an encoding that cannot be told.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), TableError> {
    if bytes.starts_with(b"\xFF\xFE\0\0") || bytes.starts_with(b"\0\0\xFE\xFF") {
        return Err(TableError::WideText);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(rest, u16::from_be_bytes);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    controls(bytes)?;
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(error) if mostly_utf8(bytes) => Err(TableError::BrokenText { line: line_at(bytes, error.valid_up_to()) }),
        Err(_) => match bytes.iter().position(|b| UNDEFINED.contains(b)) {
            None => Ok((CP1252.decode(bytes), Encoding::Windows1252)),
            Some(at) => Err(TableError::BrokenText { line: line_at(bytes, at) }),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<(Cow<'_, str>, Encoding), TableError> {
    let units = bytes.chunks(2).map(|pair| match pair {
        // An odd byte at the end becomes half of a character, which is found to be broken below.
        [_] => 0xD800,
        pair => unit([pair[0], pair[1]]),
    });
    let mut text = String::with_capacity(bytes.len() / 2);
    for c in char::decode_utf16(units) {
        match c {
            Ok('\0') => return Err(TableError::Nul { line: line_at(text.as_bytes(), text.len()) }),
            Ok(c) => text.push(c),
            Err(_) => return Err(TableError::BrokenText { line: line_at(text.as_bytes(), text.len()) }),
        }
    }
    Ok((Cow::Owned(text), Encoding::Utf16))
}

/// Refuses bytes that no text has.
fn controls(bytes: &[u8]) -> Result<(), TableError> {
    let nuls = bytes.iter().filter(|b| **b == 0).count();
    let others = bytes.iter().filter(|b| matches!(b, 0x01..=0x08 | 0x0E..=0x1F)).count();
    if nuls > bytes.len() / 4 && others <= bytes.len() / 100 {
        return Err(TableError::WideText);
    }
    // A handful may be damage; more than that is no text.
    if nuls + others > 4 + bytes.len() / 50 {
        return Err(TableError::NotText);
    }
    match bytes.iter().position(|b| *b == 0) {
        Some(at) => Err(TableError::Nul { line: line_at(bytes, at) }),
        None => Ok(()),
    }
}

/// Whether more of the bytes above ASCII make proper UTF-8 characters than do not: then the file is UTF-8 with damage,
/// and reading it as anything else would turn every accent into two odd letters.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut proper, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        proper += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += chunk.invalid().len();
    }
    proper > broken
}

/// The line, from 1, of a place in the bytes.
fn line_at(bytes: &[u8], at: usize) -> usize {
    1 + bytes[..at].iter().filter(|b| **b == b'\n').count()
}
