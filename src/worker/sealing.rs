//! What a page asks of the worker about sealed files, and what the worker answers: types of their own, so that a page which
//! asks for nothing else carries nothing else of the worker's work.

use serde::{Deserialize, Serialize};

use crate::codec::sealed::{Lock, Opener, SealError, new_key, seal, unseal};
use crate::domain::invitation::OrganiserKey;

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// Seals a file (its bytes come along).
    Seal { lock: Lock },
    /// Opens a sealed file (its bytes come along).
    Unseal { opener: Opener },
    /// Makes a key to seal to.
    MakeKey,
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answered {
    /// The file, sealed or opened. The worker hands it over as the bytes that it is.
    #[serde(skip)]
    Bytes(Vec<u8>),
    NotSealed(SealError),
    Key(OrganiserKey),
}

/// An [`Ask`] or an [`Answered`] as a part of all that a worker may be asked ([`Job`](crate::worker::jobs::Job)), or may
/// answer: it is written as that is.
#[derive(Serialize, Deserialize)]
pub enum Part<T> {
    Sealing(T),
}

impl Ask {
    /// Does it: this is work for the worker.
    pub fn run(self, bytes: &[u8]) -> Answered {
        match self {
            Ask::Seal { lock } => seal(bytes, &lock).map_or_else(Answered::NotSealed, Answered::Bytes),
            Ask::Unseal { opener } => unseal(bytes, &opener).map_or_else(Answered::NotSealed, Answered::Bytes),
            Ask::MakeKey => Answered::Key(new_key()),
        }
    }
}
