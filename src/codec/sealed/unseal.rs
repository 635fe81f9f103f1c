//! Opening a sealed file, and saying precisely why it does not open.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io::{self, Read};

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity, scrypt, x25519};
use age_core::format::{FileKey, Stanza};

use super::look::{BEGINS, is_armoured};
use super::seal::copy;
use super::tail::{self, CHUNK};
use super::{Opener, Passphrase, SealError};
use crate::domain::invitation::OrganiserKey;

/// The most work that a passphrase may cost, as a power of two: eight times what is used here, a gigabyte of memory. A file
/// that asks for more was made to keep somebody's device busy.
pub const MOST_WORK: u8 = 20;

/// The head of a file is shorter than this, for a hundred people who can open it: a longer one is a trap.
const MOST_HEAD: usize = 16_384;
/// The last line of the head begins so, and is this long.
const MAC: &[u8] = b"\n--- ";
const MAC_LENGTH: usize = MAC.len() + 43 + 1;

/// Opens a sealed file, as bytes or as letters.
///
/// # Errors
/// [`SealError`], for the first thing that is wrong.
pub fn unseal(sealed: &[u8], opener: &Opener) -> Result<Vec<u8>, SealError> {
    let sealed = &*bytes(sealed)?;
    let payload = payload(sealed)?;
    let decryptor = Decryptor::new_buffered(sealed).map_err(wrong_head)?;
    let identities = match (decryptor.is_scrypt(), opener) {
        (true, Opener::Keys(_)) => return Err(SealError::NeedsPassphrase),
        (false, Opener::Passphrase(_)) => return Err(SealError::NeedsKey),
        (true, Opener::Passphrase(passphrase)) => vec![by_passphrase(passphrase)],
        (false, Opener::Keys(keys)) => keys.iter().filter_map(by_key).collect(),
    };
    let kept = RefCell::new(None);
    let identities: Vec<_> = identities.iter().map(|inner| Keeping { inner: &**inner, kept: &kept }).collect();
    let mut reader =
        decryptor.decrypt(identities.iter().map(|identity| identity as &dyn Identity)).map_err(not_ours)?;
    let mut plain = Vec::with_capacity(sealed.len());
    if let Err(error) = reader.read_to_end(&mut plain) {
        return Err(match (error.kind(), kept.into_inner()) {
            (io::ErrorKind::UnexpectedEof, _) => SealError::CutShort,
            (_, Some(key)) => wrong_part(&key, payload, &plain),
            _ => SealError::Altered,
        });
    }
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
        Err(_) if !sealed.trim_ascii_end().ends_with(b"-----END AGE ENCRYPTED FILE-----") => Err(SealError::CutShort),
        Err(_) => Err(SealError::Altered),
    }
}

/// What comes after the head.
fn payload(sealed: &[u8]) -> Result<&[u8], SealError> {
    if !sealed.starts_with(BEGINS) {
        return Err(SealError::NotSealed);
    }
    match sealed[BEGINS.len()..].split(|byte| *byte == b'\n').next() {
        Some(b"v1") => {}
        Some(version) if version.len() + BEGINS.len() == sealed.len() => return Err(SealError::CutShort),
        _ => return Err(SealError::Newer),
    }
    let head = &sealed[..sealed.len().min(MOST_HEAD)];
    let end = head.windows(MAC.len()).position(|part| part == MAC);
    match end {
        Some(end) => sealed.get(end + MAC_LENGTH..).ok_or(SealError::CutShort),
        None if sealed.len() < MOST_HEAD => Err(SealError::CutShort),
        None => Err(SealError::Altered),
    }
}

fn by_passphrase(passphrase: &Passphrase) -> Box<dyn Identity> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.secret().to_string()));
    identity.set_max_work_factor(MOST_WORK);
    Box::new(identity)
}

fn by_key(key: &OrganiserKey) -> Option<Box<dyn Identity>> {
    // A key that is none opens nothing.
    Some(Box::new(key.secret().parse::<x25519::Identity>().ok()?))
}

/// Keeps the file's key once it is known.
struct Keeping<'a> {
    inner: &'a dyn Identity,
    kept: &'a RefCell<Option<FileKey>>,
}

impl Identity for Keeping<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        let found = self.inner.unwrap_stanza(stanza)?;
        if let Ok(key) = &found {
            self.kept.replace(Some(copy(key)));
        }
        Some(found)
    }
}

fn wrong_head(error: DecryptError) -> SealError {
    match error {
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => SealError::CutShort,
        DecryptError::UnknownFormat => SealError::Newer,
        _ => SealError::Altered,
    }
}

fn not_ours(error: DecryptError) -> SealError {
    match error {
        DecryptError::NoMatchingKeys => SealError::WrongKey,
        DecryptError::DecryptionFailed => SealError::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
        _ => SealError::Altered,
    }
}

/// A part of the contents does not open. In the midst of the file it was altered; at its end it may be cut.
fn wrong_part(key: &FileKey, payload: &[u8], before: &[u8]) -> SealError {
    let Some((nonce, parts)) = payload.split_at_checked(tail::NONCE) else { return SealError::CutShort };
    let place = before.len() / CHUNK;
    let rest = parts.get(place * (CHUNK + tail::TAG)..).unwrap_or_default();
    match rest.len() <= CHUNK + tail::TAG && tail::is_cut(key, nonce, place, rest, before) {
        true => SealError::CutShort,
        false => SealError::Altered,
    }
}
