//! The lock of what is kept here: put on, opened, changed and taken away, and what a text is under it.

use std::collections::BTreeMap;

use futures_util::future::try_join_all;

use super::{LOCK, Vault};
use crate::codec::locked::{self, LockedKey, SealedText};
use crate::codec::sealed::Passphrase;
use crate::platform::chance;
use crate::platform::crypt::{self, CryptError, Key, Locked};
use crate::platform::database::{Changes, DatabaseError, Given};
use crate::store::second_copy;

/// How the texts are kept.
#[derive(Clone, Default)]
pub(super) enum Lock {
    /// As they are.
    #[default]
    Off,
    /// Sealed. Without the key nothing of them can be read.
    On { text: String, key: Option<Key> },
}

impl Lock {
    async fn new(passphrase: &Passphrase) -> Result<Self, CryptError> {
        let (Locked { salt, rounds, nonce, key: locked }, key) = crypt::new_key(passphrase.secret()).await?;
        let text = locked::write_lock(&chance::fresh_id(), LockedKey { salt, rounds, nonce, key: locked });
        Ok(Lock::On { text, key: Some(key) })
    }

    fn text(&self) -> Option<String> {
        match self {
            Lock::On { text, .. } => Some(text.clone()),
            Lock::Off => None,
        }
    }

    fn key(&self) -> Option<Key> {
        match self {
            Lock::On { key, .. } => key.clone(),
            Lock::Off => None,
        }
    }
}

/// Why a lock was not put on, opened or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// The passphrase is another.
    Wrong,
    /// The browser has no cryptography for this page.
    Absent,
    /// Another tab did something else with the lock meanwhile.
    Changed,
    /// The storage did not take it. What is stored is as it was.
    NotSaved(DatabaseError),
}

impl From<DatabaseError> for LockError {
    fn from(error: DatabaseError) -> Self {
        LockError::NotSaved(error)
    }
}

impl From<CryptError> for LockError {
    fn from(error: CryptError) -> Self {
        match error {
            CryptError::Absent => LockError::Absent,
            CryptError::Wrong => LockError::Wrong,
        }
    }
}

impl Vault {
    pub(super) fn key(&self) -> Option<Key> {
        self.lock.borrow().key()
    }

    /// The lock, where there is one, as it is stored.
    pub fn lock(&self) -> Option<String> {
        self.lock.borrow().text()
    }

    /// Whether there is a lock and no key to it.
    pub fn is_locked(&self) -> bool {
        matches!(&*self.lock.borrow(), Lock::On { key: None, .. })
    }

    /// Looks whether there is a lock now. The key stays where the lock is the same.
    ///
    /// # Errors
    /// [`DatabaseError::Unreadable`]
    pub async fn look_at_lock(&self) -> Result<(), DatabaseError> {
        let other = self.takes_other_lock().await?;
        if let (true, Some(copy)) = (other, &self.copy) {
            // Whoever changed it did the same for the copy, but for an older Turnabout, which knows of none.
            copy.catch_up();
        }
        Ok(())
    }

    pub(super) async fn takes_other_lock(&self) -> Result<bool, DatabaseError> {
        let found = self.database.text(LOCK).await?;
        let is_other = found != self.lock();
        if is_other {
            *self.lock.borrow_mut() = found.map_or(Lock::Off, |text| Lock::On { text, key: None });
        }
        Ok(is_other)
    }

    /// The lock with its key, for another page of the site.
    pub fn to_hand_over(&self) -> Option<(String, Key)> {
        Some((self.lock()?, self.key()?))
    }

    /// Takes a key to a lock. Answers whether it is this one's.
    pub fn take_key(&self, lock: &str, handed: Key) -> bool {
        match &mut *self.lock.borrow_mut() {
            Lock::On { text, key } if text == lock => {
                *key = Some(handed);
                true
            }
            _ => false,
        }
    }

    /// Forgets the key.
    pub fn forget_key(&self) {
        if let Lock::On { key, .. } = &mut *self.lock.borrow_mut() {
            *key = None;
        }
    }

    /// Opens the lock.
    ///
    /// # Errors
    /// [`LockError::Wrong`] or [`LockError::Absent`]
    pub async fn unlock(&self, passphrase: &Passphrase) -> Result<(), LockError> {
        let Some(text) = self.lock() else { return Ok(()) };
        let key = opened_key(&text, passphrase).await?;
        self.take_key(&text, key);
        Ok(())
    }

    /// Puts a lock on: seals every text, all or none.
    ///
    /// # Errors
    /// [`LockError`]; nothing is changed then, as for the next two.
    pub async fn put_lock_on(&self, passphrase: &Passphrase) -> Result<(), LockError> {
        match self.lock() {
            Some(_) => Err(LockError::Changed),
            None => self.rewrite(Lock::Off, Lock::new(passphrase).await?).await,
        }
    }

    /// Puts another lock in its place: every text is sealed anew, with a key that the old passphrase does not open.
    pub async fn change_lock(&self, old: &Passphrase, new: &Passphrase) -> Result<(), LockError> {
        let now = self.opened_lock(old).await?;
        self.rewrite(now, Lock::new(new).await?).await
    }

    /// Takes the lock away: every text is stored as it is again, all or none.
    pub async fn take_lock_away(&self, passphrase: &Passphrase) -> Result<(), LockError> {
        let now = self.opened_lock(passphrase).await?;
        self.rewrite(now, Lock::Off).await
    }

    async fn opened_lock(&self, passphrase: &Passphrase) -> Result<Lock, LockError> {
        let text = self.lock().ok_or(LockError::Changed)?;
        let key = opened_key(&text, passphrase).await?;
        Ok(Lock::On { text, key: Some(key) })
    }

    /// Writes every text anew, and the copy after it. Before that the copy goes: it must not hold plainly what is sealed
    /// here, nor under the old passphrase what is under the new.
    async fn rewrite(&self, from: Lock, to: Lock) -> Result<(), LockError> {
        let Some(copy) = &self.copy else { return self.write_anew(from, to).await };
        copy.let_go();
        let turn = second_copy::take_away().await?;
        let written = self.write_anew(from, to).await;
        drop(turn);
        copy.catch_up();
        written
    }

    /// Writes every text anew, all in one transaction. What another tab adds meanwhile is written anew, too.
    async fn write_anew(&self, from: Lock, to: Lock) -> Result<(), LockError> {
        let mut put = BTreeMap::new();
        loop {
            let mut names = self.database.keys().await?;
            // A store that holds more texts than this holds is beyond any browser.
            let count = u32::try_from(names.len()).ok();
            // A text never changes: what is ready stays so, however often something is added meanwhile.
            names.retain(|name| name != LOCK && !put.contains_key(name));
            let texts = self.database.texts(names).await?;
            put.extend(try_join_all(texts.into_iter().map(|text| relocked(&from, &to, text))).await?);
            let mut changes = Changes { put: put.clone().into_iter().collect(), ..Changes::default() };
            match to.text() {
                Some(text) => changes.put.push((LOCK.into(), text)),
                None => changes.remove = Some(LOCK.into()),
            }
            let given = Given { text: Some((LOCK.into(), from.text())), count };
            match self.database.write(&changes, &given).await {
                Err(DatabaseError::Changed) if self.database.text(LOCK).await? == from.text() => {}
                Err(DatabaseError::Changed) => return Err(LockError::Changed),
                written => {
                    written?;
                    *self.lock.borrow_mut() = to;
                    return Ok(());
                }
            }
        }
    }
}

/// A stored text as it is under another lock.
async fn relocked(from: &Lock, to: &Lock, (name, text): (String, String)) -> Result<(String, String), CryptError> {
    let text = unsealed(from.key().as_ref(), &name, text).await;
    match to.key() {
        Some(key) => sealed(&key, (name, text)).await,
        None => Ok((name, text)),
    }
}

async fn opened_key(lock: &str, passphrase: &Passphrase) -> Result<Key, LockError> {
    let LockedKey { salt, rounds, nonce, key } = locked::read_lock(lock).ok_or(LockError::Wrong)?;
    Ok(crypt::open_key(passphrase.secret(), &Locked { salt, rounds, nonce, key }).await?)
}

pub(super) async fn sealed(key: &Key, (name, text): (String, String)) -> Result<(String, String), CryptError> {
    let (nonce, sealed) = key.seal(&name, &text).await?;
    let text = locked::write_sealed(&name, SealedText { nonce, text: sealed });
    Ok((name, text))
}

pub(super) async fn unsealed(key: Option<&Key>, name: &str, text: String) -> String {
    let Some((key, sealed)) = key.zip(locked::read_sealed(&text)) else { return text };
    key.open(name, &sealed.nonce, &sealed.text).await.unwrap_or(text)
}
