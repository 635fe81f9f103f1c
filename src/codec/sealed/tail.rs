//! Whether a file whose last part does not open was cut there, or altered.
//!
//! The format cannot tell: both ways the last part fails its check. But our own files are texts with a known end. So the
//! part is deciphered without its check, only to look whether that end is there; nothing of it is given to anybody.

use age_core::format::FileKey;
use age_core::primitives::hkdf;
use age_core::secrecy::ExposeSecret;
use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};

/// Contents are sealed in parts of this many bytes (<https://c2sp.org/age#payload>) …
pub(super) const CHUNK: usize = 65_536;
/// … each followed by its check …
pub(super) const TAG: usize = 16;
/// … and before them all stands a number that is used once.
pub(super) const NONCE: usize = 16;
/// Where in a cipher's stream a part begins (RFC 8439, section 2.8).
const FIRST: u32 = 64;

/// Whether the last part, which does not open, lacks its end. `place` is its number, from 0; `before` is what opened.
pub(super) fn is_cut(key: &FileKey, nonce: &[u8], place: usize, part: &[u8], before: &[u8]) -> bool {
    if part.len() <= TAG {
        return true;
    }
    // A part from the midst of the file was sealed as such, and is at the end only because the rest is gone.
    if is_text(&deciphered(key, nonce, place, false, part)) {
        return true;
    }
    let text = deciphered(key, nonce, place, true, part);
    is_text(&text) && !has_end(&text, before)
}

fn deciphered(key: &FileKey, nonce: &[u8], place: usize, last: bool, part: &[u8]) -> Vec<u8> {
    let key = hkdf(nonce, b"payload", key.expose_secret());
    let mut count = [0; 12];
    count[3..11].copy_from_slice(&(place as u64).to_be_bytes());
    count[11] = u8::from(last);
    let mut cipher = ChaCha20::new(&key.into(), &count.into());
    cipher.seek(FIRST);
    let mut text = part[..part.len() - TAG].to_vec();
    cipher.apply_keystream(&mut text);
    text
}

/// Whether this reads as text but for a few letters. What was deciphered wrongly does not.
fn is_text(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let strange =
        text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER || c.is_control() && !"\t\r\n".contains(*c));
    !bytes.is_empty() && strange.count() * 20 <= bytes.len() + 40
}

/// Whether a text of ours is there to its end: a table ends with a line, and everything else with a brace on its own.
fn has_end(text: &[u8], before: &[u8]) -> bool {
    let first = if before.is_empty() { text } else { before };
    match first.starts_with(b"{") {
        true => text.windows(3).any(|end| end == b"\n}\n"),
        false => text.ends_with(b"\n"),
    }
}
