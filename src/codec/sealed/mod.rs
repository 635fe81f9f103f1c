//! Sealed files, in the age format (<https://age-encryption.org/v1>): the ordinary `age` command opens them, and this opens
//! what it made. Bytes in, bytes out.
//!
//! Sealing and opening are work for the worker, in which alone their code is: the pages ask it for them, and use from here no
//! more than the names of things.

mod error;
mod key;
mod lock;
mod look;
mod seal;
mod strength;
mod unseal;

pub use error::SealError;
pub use key::new_key;
pub use lock::{Lock, Opener, Passphrase};
pub use look::{MOST_ADDED, is_sealed};
pub use seal::seal;
pub use strength::Strength;
pub use unseal::{MOST_WORK, unseal};
