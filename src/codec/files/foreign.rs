//! Files of other programs, told by how they begin.

use super::FileError;
use super::error::Foreign;

/// Why these bytes, which do not begin as our files do, are none of ours.
pub(super) fn refuse(bytes: &[u8]) -> FileError {
    let starts = |magics: &[&[u8]]| magics.iter().any(|magic| bytes.starts_with(magic));
    // Text in two bytes a letter, as Windows programs call "Unicode".
    if starts(&[b"\xFF\xFE", b"\xFE\xFF"]) {
        return FileError::OtherEncoding;
    }
    let what = if starts(&[b"%PDF"]) {
        Foreign::Pdf
    } else if starts(&[
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\x1F\x8B",
        b"7z\xBC\xAF",
        b"\xFD7zXZ",
        b"\x28\xB5\x2F\xFD",
        b"Rar!",
    ]) {
        Foreign::Archive
    } else if starts(&[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM", b"II*\0", b"MM\0*"]) || is_picture(bytes) {
        Foreign::Picture
    } else if starts(&[b"RIFF", b"ID3", b"OggS", b"\x1A\x45\xDF\xA3"]) || bytes.get(4..8) == Some(b"ftyp") {
        Foreign::Film
    } else if starts(&[b"{\\rtf", b"\xD0\xCF\x11\xE0"]) {
        Foreign::Document
    } else if starts(&[b"\x00asm", b"\x7FELF", b"MZ", b"#!"]) {
        Foreign::Program
    } else {
        return std::str::from_utf8(bytes).map_or(FileError::NotOurs, refuse_text);
    };
    FileError::Foreign { what }
}

/// The pictures that phones take and browsers save, in the envelopes that films have too.
fn is_picture(bytes: &[u8]) -> bool {
    let phone = bytes.get(4..8) == Some(b"ftyp")
        && matches!(bytes.get(8..12), Some(b"heic" | b"heix" | b"heif" | b"mif1" | b"msf1" | b"avif"));
    phone || bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
}

fn refuse_text(text: &str) -> FileError {
    let text = text.trim_start();
    let first = text.lines().next().unwrap_or_default();
    let head = text.get(..text.len().min(1_000)).unwrap_or(text);
    if text.starts_with("<svg") || text.starts_with("<?xml") && head.contains("<svg") {
        FileError::Foreign { what: Foreign::Picture }
    } else if text.starts_with('<') {
        FileError::Foreign { what: Foreign::WebPage }
    } else if first.contains([',', ';', '\t']) && !text.starts_with(['[', '"']) {
        FileError::Foreign { what: Foreign::Table }
    } else {
        FileError::NotOurs
    }
}
