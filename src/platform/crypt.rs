//! The browser's own cryptography: a key that a passphrase locks, and texts that the key seals.
//!
//! The key is 256 random bits for AES-GCM. The passphrase, turned into a second key by PBKDF2 with HMAC-SHA-256 and a random
//! salt, encrypts it; how many rounds that takes is what OWASP's Password Storage Cheat Sheet (2023) asks for. Once open, the
//! key cannot be read out of the browser: it can only be used. Each text has a random nonce of 96 bits, as NIST SP 800-38D
//! gives it, and is bound to a name.

use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::device::window;

/// Rounds of PBKDF2 with HMAC-SHA-256.
pub const ROUNDS: u32 = 600_000;
const CIPHER: &str = "AES-GCM";
const STRETCH: &str = "PBKDF2";
/// What a locked key is bound to.
const BOUND_TO: &str = "turnabout.device-lock";

/// Why something was not sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CryptError {
    #[error("the browser offers no cryptography here")]
    Absent,
    #[error("the key does not open this")]
    Wrong,
}

/// A key that can seal and open. It cannot be looked into.
#[derive(Clone, Debug)]
pub struct Key(CryptoKey);

/// A key as a passphrase locks it, in base64.
#[derive(Clone, Debug)]
pub struct Locked {
    pub salt: String,
    pub rounds: u32,
    pub nonce: String,
    pub key: String,
}

/// Whether the browser offers it: only to pages that come over HTTPS, or from the device itself.
pub fn is_there() -> bool {
    subtle().is_ok()
}

fn subtle() -> Result<SubtleCrypto, CryptError> {
    let crypto = window().crypto().map_err(|_| CryptError::Absent)?;
    // By name: where there is none, the property is missing.
    let subtle = Reflect::get(&crypto, &"subtle".into()).map_err(|_| CryptError::Absent)?;
    subtle.dyn_into().map_err(|_| CryptError::Absent)
}

fn random(length: usize) -> Result<Vec<u8>, CryptError> {
    let mut bytes = vec![0; length];
    let crypto = window().crypto().map_err(|_| CryptError::Absent)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|_| CryptError::Absent)?;
    Ok(bytes)
}

/// Bytes as base64.
fn text(bytes: &[u8]) -> Result<String, CryptError> {
    let latin: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    window().btoa(&latin).map_err(|_| CryptError::Wrong)
}

/// The bytes of base64.
fn bytes(text: &str) -> Result<Vec<u8>, CryptError> {
    let latin = window().atob(text).map_err(|_| CryptError::Wrong)?;
    latin.chars().map(|char| u8::try_from(char).map_err(|_| CryptError::Wrong)).collect()
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

fn array(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}

fn uses(names: &[&str]) -> JsValue {
    names.iter().map(|name| JsValue::from_str(name)).collect::<Array>().into()
}

/// AES-GCM with a nonce, bound to a name.
fn cipher(nonce: &[u8], name: &str) -> Object {
    object(&[("name", CIPHER.into()), ("iv", array(nonce).into()), ("additionalData", array(name.as_bytes()).into())])
}

fn kind() -> Object {
    object(&[("name", CIPHER.into()), ("length", 256.into())])
}

async fn done(promise: Result<js_sys::Promise, JsValue>) -> Result<JsValue, CryptError> {
    let promise = promise.map_err(|_| CryptError::Wrong)?;
    JsFuture::from(promise).await.map_err(|_| CryptError::Wrong)
}

/// The key that a passphrase gives. The same letters count the same, however a keyboard puts them together.
async fn stretched(passphrase: &str, salt: &[u8], rounds: u32) -> Result<CryptoKey, CryptError> {
    let subtle = subtle()?;
    let passphrase = String::from(JsString::from(passphrase).normalize("NFC"));
    let secret = array(passphrase.as_bytes());
    let plain = subtle.import_key_with_str("raw", &secret, STRETCH, false, &uses(&["deriveKey"]));
    let plain: CryptoKey = done(plain).await?.unchecked_into();
    let how = object(&[
        ("name", STRETCH.into()),
        ("hash", "SHA-256".into()),
        ("salt", array(salt).into()),
        ("iterations", rounds.into()),
    ]);
    let both = uses(&["wrapKey", "unwrapKey"]);
    let derived = subtle.derive_key_with_object_and_object(&how, &plain, &kind(), false, &both);
    Ok(done(derived).await?.unchecked_into())
}

/// A fresh key, and the same as a passphrase locks it.
///
/// # Errors
/// [`CryptError`]
pub async fn new_key(passphrase: &str) -> Result<(Locked, Key), CryptError> {
    let (salt, nonce) = (random(16)?, random(12)?);
    let outer = stretched(passphrase, &salt, ROUNDS).await?;
    let subtle = subtle()?;
    let fresh = subtle.generate_key_with_object(&kind(), true, &uses(&["encrypt", "decrypt"]));
    let fresh: CryptoKey = done(fresh).await?.unchecked_into();
    let wrapped = subtle.wrap_key_with_object("raw", &fresh, &outer, &cipher(&nonce, BOUND_TO));
    let wrapped = Uint8Array::new(&done(wrapped).await?).to_vec();
    let locked = Locked { salt: text(&salt)?, rounds: ROUNDS, nonce: text(&nonce)?, key: text(&wrapped)? };
    // Opened again, it is the same key and cannot be read out.
    let key = open_key(passphrase, &locked).await?;
    Ok((locked, key))
}

/// The key that a passphrase opens.
///
/// # Errors
/// [`CryptError::Wrong`] where the passphrase is another, or the key was altered: nobody can tell which.
pub async fn open_key(passphrase: &str, locked: &Locked) -> Result<Key, CryptError> {
    let outer = stretched(passphrase, &bytes(&locked.salt)?, locked.rounds).await?;
    let opened = subtle()?.unwrap_key_with_js_u8_array_and_object_and_object(
        "raw",
        &array(&bytes(&locked.key)?),
        &outer,
        &cipher(&bytes(&locked.nonce)?, BOUND_TO),
        &kind(),
        false,
        &uses(&["encrypt", "decrypt"]),
    );
    Ok(Key(done(opened).await?.unchecked_into()))
}

impl Key {
    /// Seals a text, bound to a name: its nonce and itself, in base64.
    ///
    /// # Errors
    /// [`CryptError`]
    pub async fn seal(&self, name: &str, plain: &str) -> Result<(String, String), CryptError> {
        let nonce = random(12)?;
        let data = array(plain.as_bytes());
        let sealed = subtle()?.encrypt_with_object_and_js_u8_array(&cipher(&nonce, name), &self.0, &data);
        let sealed = Uint8Array::new(&done(sealed).await?).to_vec();
        Ok((text(&nonce)?, text(&sealed)?))
    }

    /// Opens what [`Self::seal`] made under the same name.
    ///
    /// # Errors
    /// [`CryptError::Wrong`] where the key or the name is another, or something was altered.
    pub async fn open(&self, name: &str, nonce: &str, sealed: &str) -> Result<String, CryptError> {
        let data = array(&bytes(sealed)?);
        let opened = subtle()?.decrypt_with_object_and_js_u8_array(&cipher(&bytes(nonce)?, name), &self.0, &data);
        let opened = Uint8Array::new(&done(opened).await?).to_vec();
        String::from_utf8(opened).map_err(|_| CryptError::Wrong)
    }

    /// The key as one page can hand it to another of the same site.
    pub(super) fn to_hand_over(&self) -> JsValue {
        self.0.clone().into()
    }

    /// A key that another page handed over.
    pub(super) fn handed_over(value: JsValue) -> Option<Self> {
        value.dyn_into().ok().map(Self)
    }
}
