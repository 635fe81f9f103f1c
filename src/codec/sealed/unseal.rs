//! Opening a sealed file, and saying precisely why it does not open.

use std::borrow::Cow;
use std::io::Read;

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity, scrypt, x25519};

use super::look::{BEGINS, is_armoured};
use super::{Opener, SealError};
use crate::domain::invitation::OrganiserKey;

/// The most work that a passphrase may cost, as a power of two: eight times what is used here, a gigabyte of memory. A file
/// that asks for more was made to keep somebody's device busy.
pub const MOST_WORK: u8 = 20;

/// The head of a file is shorter than this, for a hundred people who can open it: a longer one is a trap.
const MOST_HEAD: usize = 16_384;
/// The last line of the head begins so.
const MAC: &[u8] = b"\n--- ";

/// Opens a sealed file, as bytes or as letters.
///
/// # Errors
/// [`SealError`], for the first thing that is wrong.
pub fn unseal(sealed: &[u8], opener: &Opener) -> Result<Vec<u8>, SealError> {
    match opener {
        Opener::Keys(keys) => open(sealed, false, &keys.iter().filter_map(by_key).collect::<Vec<_>>()),
        Opener::Passphrase(passphrase) => {
            let by = |words: &str| open(sealed, true, &[by_passphrase(words)]);
            match (by(&passphrase.secret()), passphrase.as_typed()) {
                (Err(SealError::WrongPassphrase), Some(typed)) => by(typed),
                (opened, _) => opened,
            }
        }
    }
}

fn open(sealed: &[u8], by_words: bool, identities: &[Box<dyn Identity>]) -> Result<Vec<u8>, SealError> {
    let sealed = &*bytes(sealed)?;
    check_head(sealed)?;
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| SealError::Damaged)?;
    match (decryptor.is_scrypt(), by_words) {
        (true, false) => return Err(SealError::NeedsPassphrase),
        (false, true) => return Err(SealError::NeedsKey),
        _ => {}
    }
    let mut reader = decryptor.decrypt(identities.iter().map(|identity| &**identity)).map_err(not_ours)?;
    let mut plain = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut plain).map_err(|_| SealError::Damaged)?;
    Ok(plain)
}

/// The file as bytes, where it was written as letters.
fn bytes(sealed: &[u8]) -> Result<Cow<'_, [u8]>, SealError> {
    if !is_armoured(sealed) {
        return Ok(Cow::Borrowed(sealed));
    }
    let mut bytes = Vec::new();
    match ArmoredReader::new(sealed.trim_ascii()).read_to_end(&mut bytes) {
        Ok(_) => Ok(Cow::Owned(bytes)),
        Err(_) => Err(SealError::Damaged),
    }
}

/// Whether the head is one of this version, and no longer than a head is.
fn check_head(sealed: &[u8]) -> Result<(), SealError> {
    let rest = sealed.strip_prefix(BEGINS).ok_or(SealError::NotSealed)?;
    match rest.split(|byte| *byte == b'\n').next() {
        Some(b"v1") => {}
        // The version itself may be cut.
        Some(version) if version.len() == rest.len() => return Err(SealError::Damaged),
        _ => return Err(SealError::Newer),
    }
    let head = &sealed[..sealed.len().min(MOST_HEAD)];
    head.windows(MAC.len()).any(|part| part == MAC).then_some(()).ok_or(SealError::Damaged)
}

fn by_passphrase(words: &str) -> Box<dyn Identity> {
    let mut identity = scrypt::Identity::new(SecretString::from(words.to_string()));
    identity.set_max_work_factor(MOST_WORK);
    Box::new(identity)
}

fn by_key(key: &OrganiserKey) -> Option<Box<dyn Identity>> {
    // A key that is none opens nothing.
    Some(Box::new(key.secret().parse::<x25519::Identity>().ok()?))
}

fn not_ours(error: DecryptError) -> SealError {
    match error {
        DecryptError::NoMatchingKeys => SealError::WrongKey,
        DecryptError::DecryptionFailed => SealError::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
        _ => SealError::Damaged,
    }
}
