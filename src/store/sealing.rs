//! Sealing files and opening them, in the worker.

use leptos::prelude::*;

use super::journal::Store;
use crate::codec::jobs::{SealAnswer, SealJob};
use crate::codec::sealed::{Lock, Opener, SealError};
use crate::content::said;
use crate::domain::invitation::OrganiserKey;
use crate::platform::slot::Slot;
use crate::platform::worker::{Background, Said};

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

/// What the worker made.
enum Answer {
    Bytes(Vec<u8>),
    Key(OrganiserKey),
}

/// A worker for any number of files, one after the other. Dropping it, or what it is asked for, ends it at once.
pub struct Sealer {
    worker: Background,
    heard: Slot<Said>,
    ready: bool,
}

impl Sealer {
    /// # Errors
    /// [`SealTrouble::Failed`] where the browser has no workers.
    pub fn start() -> Result<Self, SealTrouble> {
        let heard = Slot::default();
        let said = heard.clone();
        let worker = Background::start(move |news| said.put(news)).map_err(|_| SealTrouble::Failed)?;
        Ok(Self { worker, heard, ready: false })
    }

    async fn ask(&mut self, job: &SealJob, bytes: Option<&[u8]>) -> Result<Answer, SealTrouble> {
        while !self.ready {
            match self.heard.take().await {
                Said::Ready => self.ready = true,
                _ => return Err(SealTrouble::Failed),
            }
        }
        // Jobs hold no map with keys that are not texts, and nothing else can fail.
        self.worker.post(&serde_json::to_string(job).expect("a job is plain data"), bytes);
        match self.heard.take().await {
            Said::Bytes(bytes) => Ok(Answer::Bytes(bytes)),
            Said::Text(text) => match serde_json::from_str(&text).map_err(|_| SealTrouble::Failed)? {
                SealAnswer::NotSealed(error) => Err(SealTrouble::File(error)),
                SealAnswer::Key(key) => Ok(Answer::Key(key)),
            },
            Said::Ready | Said::Failed => Err(SealTrouble::Failed),
        }
    }

    async fn file(&mut self, job: SealJob, bytes: &[u8]) -> Result<Vec<u8>, SealTrouble> {
        match self.ask(&job, Some(bytes)).await? {
            Answer::Bytes(bytes) => Ok(bytes),
            Answer::Key(_) => Err(SealTrouble::Failed),
        }
    }

    /// Seals a file. The worker opens it again before it gives it.
    ///
    /// # Errors
    /// [`SealTrouble`], as for the next two.
    pub async fn seal(&mut self, plain: &[u8], lock: Lock) -> Result<Vec<u8>, SealTrouble> {
        self.file(SealJob::Seal { lock }, plain).await
    }

    /// Opens a sealed file.
    pub async fn unseal(&mut self, sealed: &[u8], opener: Opener) -> Result<Vec<u8>, SealTrouble> {
        self.file(SealJob::Unseal { opener }, sealed).await
    }

    /// Makes a key to seal to.
    pub async fn make_key(&mut self) -> Result<OrganiserKey, SealTrouble> {
        match self.ask(&SealJob::MakeKey, None).await? {
            Answer::Key(key) => Ok(key),
            Answer::Bytes(_) => Err(SealTrouble::Failed),
        }
    }
}

/// The keys of the programmes on this device.
pub fn keys(store: Store) -> Vec<OrganiserKey> {
    store
        .state()
        .with_untracked(|state| state.programmes.values().filter_map(|programme| programme.key.clone()).collect())
}
