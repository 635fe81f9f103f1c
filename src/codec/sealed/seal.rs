//! Sealing, and looking at once whether it opens again.

use std::cell::RefCell;
use std::collections::HashSet;
use std::io::{Read, Write};
use std::iter;

use age::secrecy::{ExposeSecret, SecretString};
use age::{Decryptor, EncryptError, Encryptor, Identity, Recipient, scrypt, x25519};
use age_core::format::{FileKey, Stanza};

use super::{Lock, Opener, SealError, unseal};
use crate::domain::invitation::PublicKey;

/// How much work a passphrase costs whoever tries them all: 2^17 rounds, 128 MB of memory and some tenths of a second. Fixed,
/// because a worker has no clock that `age` could measure by.
const WORK: u8 = 17;

/// Seals a file, opens it again, and gives it only where it is the same.
///
/// # Errors
/// [`SealError::NoSuchKey`] or [`SealError::NotReadBack`].
pub fn seal(plain: &[u8], lock: &Lock) -> Result<Vec<u8>, SealError> {
    let (sealed, again) = match lock {
        Lock::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.secret().to_string()));
            recipient.set_work_factor(WORK);
            let sealed = write(plain, &recipient)?;
            let again = unseal(&sealed, &Opener::Passphrase(passphrase.clone()))?;
            (sealed, again)
        }
        Lock::Key(key) => {
            let recipient = Keeping { inner: &recipient(key)?, kept: RefCell::default() };
            let sealed = write(plain, &recipient)?;
            let again = read_with(&sealed, recipient.kept.take())?;
            (sealed, again)
        }
    };
    if again == plain { Ok(sealed) } else { Err(SealError::NotReadBack) }
}

fn recipient(key: &PublicKey) -> Result<x25519::Recipient, SealError> {
    key.as_str().parse().map_err(|_| SealError::NoSuchKey)
}

fn write(plain: &[u8], recipient: &dyn Recipient) -> Result<Vec<u8>, SealError> {
    let failed = |_| SealError::NotReadBack;
    let encryptor = Encryptor::with_recipients(iter::once(recipient)).map_err(|_| SealError::NoSuchKey)?;
    let mut sealed = Vec::with_capacity(plain.len() + 1_000);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(failed)?;
    writer.write_all(plain).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(sealed)
}

/// A recipient who keeps the key of the file: the secret half is elsewhere, and still the file is to be read back.
struct Keeping<'a> {
    inner: &'a x25519::Recipient,
    kept: RefCell<Option<FileKey>>,
}

impl Recipient for Keeping<'_> {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        self.kept.replace(Some(copy(file_key)));
        self.inner.wrap_file_key(file_key)
    }
}

fn copy(file_key: &FileKey) -> FileKey {
    FileKey::new(Box::new(*file_key.expose_secret()))
}

/// Opens any file whose own key is known.
struct Known(FileKey);

impl Identity for Known {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        Some(Ok(copy(&self.0)))
    }
}

fn read_with(sealed: &[u8], file_key: Option<FileKey>) -> Result<Vec<u8>, SealError> {
    let known = Known(file_key.ok_or(SealError::NotReadBack)?);
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| SealError::NotReadBack)?;
    let mut reader = decryptor.decrypt(iter::once(&known as _)).map_err(|_| SealError::NotReadBack)?;
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).map_err(|_| SealError::NotReadBack)?;
    Ok(plain)
}
