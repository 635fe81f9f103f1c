//! Bytes to text, in the encodings that spreadsheets save.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use yore::code_pages::{CP437, CP850, CP1250, CP1251, CP1252, CP1253, CP1254, CP1256};

use super::TableError;
use super::plausible;

/// The letters of Mac Roman above ASCII.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// The letters of ISO 8859-2 from 0xA0.
const LATIN_2: &str =
    "\u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
/// The letters in which ISO 8859-15 is another than Windows-1252.
const LATIN_9: [(u8, char); 8] =
    [(0xA4, '€'), (0xA6, 'Š'), (0xA8, 'š'), (0xB4, 'Ž'), (0xB8, 'ž'), (0xBC, 'Œ'), (0xBD, 'œ'), (0xBE, 'Ÿ')];

/// The encoding that a file is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    Utf8,
    Utf16,
    Windows1252,
    MacRoman,
    Windows1250,
    Windows1254,
    Windows1251,
    Windows1253,
    Windows1256,
    Iso8859_2,
    Iso8859_15,
    Cp850,
    Cp437,
}

impl Encoding {
    pub const ALL: [Encoding; 13] = [
        Encoding::Utf8,
        Encoding::Utf16,
        Encoding::Windows1252,
        Encoding::MacRoman,
        Encoding::Windows1250,
        Encoding::Windows1254,
        Encoding::Windows1251,
        Encoding::Windows1253,
        Encoding::Windows1256,
        Encoding::Iso8859_2,
        Encoding::Iso8859_15,
        Encoding::Cp850,
        Encoding::Cp437,
    ];
    /// Those with one byte a letter, the more usual first.
    pub const OF_BYTES: &[Encoding] = Self::ALL.split_at(2).1;

    /// The name under which it is registered.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "windows-1252",
            Encoding::MacRoman => "macintosh",
            Encoding::Windows1250 => "windows-1250",
            Encoding::Windows1254 => "windows-1254",
            Encoding::Windows1251 => "windows-1251",
            Encoding::Windows1253 => "windows-1253",
            Encoding::Windows1256 => "windows-1256",
            Encoding::Iso8859_2 => "ISO-8859-2",
            Encoding::Iso8859_15 => "ISO-8859-15",
            Encoding::Cp850 => "IBM850",
            Encoding::Cp437 => "IBM437",
        }
    }

    /// The text of bytes in an encoding with one byte a letter; the place of the first byte that is none.
    pub(super) fn of_bytes(self, bytes: &[u8]) -> Result<String, usize> {
        let letters = self.letters();
        let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
        for (at, byte) in bytes.iter().enumerate() {
            match byte.checked_sub(0x80) {
                None => text.push(char::from(*byte)),
                Some(high) => text.push(letters[usize::from(high)].ok_or(at)?),
            }
        }
        Ok(text)
    }

    /// What the bytes from 0x80 on stand for.
    fn letters(self) -> [Option<char>; 128] {
        let mut letters = [None; 128];
        let page = |byte: u8| match self {
            Encoding::Windows1250 => CP1250.decode(&[byte]).chars().next(),
            Encoding::Windows1254 => CP1254.decode(&[byte]).chars().next(),
            Encoding::Windows1251 => CP1251.decode(&[byte]).chars().next(),
            Encoding::Windows1253 => CP1253.decode(&[byte]).ok().and_then(|c| c.chars().next()),
            Encoding::Windows1256 => CP1256.decode(&[byte]).chars().next(),
            Encoding::Cp850 => CP850.decode(&[byte]).chars().next(),
            Encoding::Cp437 => CP437.decode(&[byte]).chars().next(),
            _ => CP1252.decode(&[byte]).chars().next().filter(|_| !UNDEFINED.contains(&byte)),
        };
        for byte in 0x80..=0xFF_u8 {
            letters[usize::from(byte - 0x80)] = page(byte);
        }
        match self {
            Encoding::MacRoman => letters.iter_mut().zip(MAC.chars()).for_each(|(place, c)| *place = Some(c)),
            Encoding::Iso8859_2 => {
                letters[..0x20].fill(None);
                letters[0x20..].iter_mut().zip(LATIN_2.chars()).for_each(|(place, c)| *place = Some(c));
            }
            Encoding::Iso8859_15 => {
                letters[..0x20].fill(None);
                LATIN_9.iter().for_each(|(byte, c)| letters[usize::from(byte - 0x80)] = Some(*c));
            }
            _ => {}
        }
        letters
    }
}

/// The bytes that are no character of Windows-1252.
const UNDEFINED: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// The text of a file, in the encoding that is asked for, or else in the one that its bytes speak for.
///
/// # Errors
/// [`TableError`] where the bytes are no text, or text in an encoding that cannot be told.
pub fn decode(bytes: &[u8], asked: Option<Encoding>) -> Result<(Cow<'_, str>, Encoding), TableError> {
    if bytes.starts_with(b"\xFF\xFE\0\0") || bytes.starts_with(b"\0\0\xFE\xFF") {
        return Err(TableError::WideText);
    }
    match asked {
        None | Some(Encoding::Utf8 | Encoding::Utf16) => {}
        Some(encoding) => return in_bytes(bytes, encoding),
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(rest, u16::from_be_bytes);
    }
    match unmarked_utf16(bytes) {
        Some(unit) => return utf16(bytes, unit),
        None if asked == Some(Encoding::Utf16) => return utf16(bytes, u16::from_le_bytes),
        None => {}
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    controls(bytes)?;
    match std::str::from_utf8(bytes) {
        Ok(text) if asked.is_none() => Ok((repaired(text).map_or(Cow::Borrowed(text), Cow::Owned), Encoding::Utf8)),
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(error) if asked.is_some() || mostly_utf8(bytes) => {
            Err(TableError::BrokenText { line: line_at(bytes, error.valid_up_to()) })
        }
        Err(_) => in_bytes(bytes, plausible::encoding(bytes).ok_or(TableError::WideText)?),
    }
}

/// The text as it was before a program took its UTF-8 for Windows-1252 and saved that: `JosÃ©` is José. Nothing unless
/// all letters above ASCII come out as proper UTF-8.
fn repaired(text: &str) -> Option<String> {
    if text.is_ascii() || !text.contains(['Ã', 'Â', 'Ä', 'Å', 'â', 'Ð', 'Ñ', 'Ø', 'Ù', 'ã']) {
        return None;
    }
    let letters = Encoding::Windows1252.letters();
    let byte = |c: char| match u32::from(c) {
        plain @ 0..0x80 => Some(plain as u8),
        // What Windows-1252 leaves out keeps its number.
        high @ 0x80..0xA0 => Some(high as u8),
        _ => letters.iter().position(|letter| *letter == Some(c)).map(|place| 0x80 + place as u8),
    };
    let bytes: Vec<u8> = text.chars().map(byte).collect::<Option<_>>()?;
    String::from_utf8(bytes).ok()
}

fn in_bytes(bytes: &[u8], encoding: Encoding) -> Result<(Cow<'_, str>, Encoding), TableError> {
    controls(bytes)?;
    match encoding.of_bytes(bytes) {
        Ok(text) => Ok((Cow::Owned(text), encoding)),
        Err(at) => Err(TableError::BrokenText { line: line_at(bytes, at) }),
    }
}

/// So many words are shown for the choice of an encoding.
const SPELLINGS: usize = 4;

/// The first words whose letters hang on the encoding, as each encoding with one byte a letter reads them, the likeliest
/// first. Nothing where the bytes tell their encoding.
pub fn spellings(bytes: &[u8]) -> Vec<(Encoding, Vec<String>)> {
    if bytes.is_ascii() || std::str::from_utf8(bytes).is_ok() || bytes.contains(&0) || bytes.starts_with(b"\xFF\xFE") {
        return Vec::new();
    }
    let cells = bytes.split(|b| matches!(b, b',' | b';' | b'\t' | b'|' | b'\n' | b'\r' | b'"'));
    let mut words: Vec<&[u8]> = Vec::new();
    for cell in cells.filter(|cell| !cell.is_ascii() && cell.len() <= 60) {
        if words.len() < SPELLINGS && !words.contains(&cell) {
            words.push(cell);
        }
    }
    let likeliest = plausible::encoding(bytes).unwrap_or(Encoding::Windows1252);
    let mut encodings = Encoding::OF_BYTES.to_vec();
    encodings.sort_by_key(|encoding| *encoding != likeliest);
    let read = |encoding: Encoding| {
        let spelt: Result<Vec<String>, usize> = words.iter().map(|word| encoding.of_bytes(word)).collect();
        Some((encoding, spelt.ok()?))
    };
    encodings.into_iter().filter_map(read).collect()
}

/// How a text in UTF-16 without its mark puts its bytes: in most tables every other byte is 0.
fn unmarked_utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    let head = &bytes[..bytes.len().min(4_000) & !1];
    let nuls = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (nuls(0), nuls(1));
    let most = head.len() / 2;
    if most < 4 || bytes.len() % 2 == 1 {
        return None;
    }
    match () {
        () if second * 10 > most * 6 && first * 20 < most => Some(u16::from_le_bytes),
        () if first * 10 > most * 6 && second * 20 < most => Some(u16::from_be_bytes),
        () => None,
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
