//! Telling a sealed file from others, by its first bytes.

/// How an age file begins, whatever its version.
pub(super) const BEGINS: &[u8] = b"age-encryption.org/";
/// How one begins that was written as letters, for mail and chat.
pub(super) const ARMOUR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// No more bytes than this does sealing add to a file of ours, and writing it as letters half as many again as it has then.
pub const MOST_ADDED: usize = 50_000;

/// Whether these are the bytes of a sealed file, or of its beginning.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINS) || is_armoured(bytes)
}

pub(super) fn is_armoured(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(ARMOUR)
}
