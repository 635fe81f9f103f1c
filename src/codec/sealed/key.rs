//! A new key to seal to.

use age::secrecy::ExposeSecret;
use age::x25519::Identity;

use crate::domain::invitation::{OrganiserKey, PublicKey};

/// A new X25519 key, both halves, from the device's own randomness.
pub fn new_key() -> OrganiserKey {
    let identity = Identity::generate();
    OrganiserKey::new(PublicKey::new(identity.to_public().to_string()), identity.to_string().expose_secret())
}
