//! Sealing files and opening them, in the worker.

use super::journal::Store;
use crate::codec::sealed::{Lock, Opener, SealError};
use crate::content::said;
use crate::domain::invitation::OrganiserKey;
use crate::domain::programme::ProgrammeChange;
use crate::domain::state::{AnyChange, AnyEntry};
use crate::json;
use crate::platform::worker::{Background, Said};
use crate::worker::sealing::{Answered, Ask, Part};
use futures_channel::mpsc::{UnboundedReceiver, unbounded};
use futures_util::StreamExt;

/// Why nothing was sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealTrouble {
    /// The file is the reason.
    File(SealError),
    /// The worker did not start, or broke off: some devices have too little memory.
    Failed,
}

impl said::Said for SealTrouble {
    fn message(&self) -> &'static str {
        match self {
            SealTrouble::File(error) => said::Said::message(error),
            SealTrouble::Failed => "sealing-failed",
        }
    }
}

/// A worker for any number of files, one after the other. Dropping it, or what it is asked for, ends it at once.
pub struct Sealer {
    worker: Background,
    heard: UnboundedReceiver<Said>,
    ready: bool,
}

impl Sealer {
    /// # Errors
    /// [`SealTrouble::Failed`] where the browser has no workers.
    pub fn start() -> Result<Self, SealTrouble> {
        let (said, heard) = unbounded();
        // Where nobody waits any more, nobody has to hear it.
        let worker = Background::start(move |news| drop(said.unbounded_send(news))).map_err(|_| SealTrouble::Failed)?;
        Ok(Self { worker, heard, ready: false })
    }

    async fn ask(&mut self, ask: Ask, bytes: Option<&[u8]>) -> Result<Answered, SealTrouble> {
        while !self.ready {
            match self.heard.next().await {
                Some(Said::Ready) => self.ready = true,
                _ => return Err(SealTrouble::Failed),
            }
        }
        self.worker.post(&json::write(&Part::Sealing(ask)), bytes);
        match self.heard.next().await {
            Some(Said::Bytes(bytes)) => Ok(Answered::Bytes(bytes)),
            Some(Said::Text(text)) => {
                let Part::Sealing(answered) = json::read(&text).map_err(|_| SealTrouble::Failed)?;
                Ok(answered)
            }
            Some(Said::Ready | Said::Failed) | None => Err(SealTrouble::Failed),
        }
    }

    async fn file(&mut self, ask: Ask, bytes: &[u8]) -> Result<Vec<u8>, SealTrouble> {
        match self.ask(ask, Some(bytes)).await? {
            Answered::Bytes(bytes) => Ok(bytes),
            Answered::NotSealed(error) => Err(SealTrouble::File(error)),
            Answered::Key(_) => Err(SealTrouble::Failed),
        }
    }

    /// Seals a file. The worker opens it again before it gives it.
    ///
    /// # Errors
    /// [`SealTrouble`], as for the next two.
    pub async fn seal(&mut self, plain: &[u8], lock: Lock) -> Result<Vec<u8>, SealTrouble> {
        self.file(Ask::Seal { lock }, plain).await
    }

    /// Opens a sealed file.
    pub async fn unseal(&mut self, sealed: &[u8], opener: Opener) -> Result<Vec<u8>, SealTrouble> {
        self.file(Ask::Unseal { opener }, sealed).await
    }

    /// Makes a key to seal to.
    pub async fn make_key(&mut self) -> Result<OrganiserKey, SealTrouble> {
        match self.ask(Ask::MakeKey, None).await? {
            Answered::Key(key) => Ok(key),
            _ => Err(SealTrouble::Failed),
        }
    }
}

/// Every key that was made on this device, the newest first: what was sealed to an earlier one is still opened.
pub fn keys(store: Store) -> Vec<OrganiserKey> {
    let made = |entry: &AnyEntry| {
        if let AnyChange::Programme(_, ProgrammeChange::KeyMade { key }) = &entry.change {
            Some(key.clone())
        } else {
            None
        }
    };
    store.with_entries(|entries| entries.iter().rev().filter_map(made).collect())
}
