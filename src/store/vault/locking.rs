//! The lock of what is kept here: put on, opened, changed and taken away, and what a text is under it.

use std::collections::BTreeMap;

use futures_util::future::try_join_all;

use super::{LOCK, Vault};
use crate::codec::locked::{self, LockedKey, SealedText};
use crate::codec::sealed::Passphrase;
use crate::domain::device_lock::{Act, Heard, Held, Standing};
use crate::platform::chance;
use crate::platform::crypt::{self, CryptError, Key, Locked};
use crate::platform::database::{Changes, DatabaseError, Given};
use crate::store::second_copy;

/// How the texts are kept: as they are, or sealed. Without the key nothing of them can be read then.
type Lock = Option<Held<Key>>;

async fn new_lock(passphrase: &Passphrase) -> Result<Lock, CryptError> {
    let (Locked { salt, rounds, nonce, key: locked }, key) = crypt::new_key(&passphrase.secret()).await?;
    let text = locked::write_lock(&chance::fresh_id(), LockedKey { salt, rounds, nonce, key: locked });
    Ok(Some(Held { text, key: Some(key) }))
}

fn text_of(lock: &Lock) -> Option<String> {
    lock.as_ref().map(|held| held.text.clone())
}

fn key_of(lock: &Lock) -> Option<&Key> {
    lock.as_ref().and_then(|held| held.key.as_ref())
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
        Some(self.with_key()?.1)
    }

    /// The lock, where there is one, as it is stored.
    pub fn lock(&self) -> Option<String> {
        self.lock.borrow().text()
    }

    /// The lock with its key, where both are here.
    pub fn with_key(&self) -> Option<(String, Key)> {
        self.lock.borrow().with_key()
    }

    /// Whether there is a lock and no key to it.
    pub fn is_locked(&self) -> bool {
        self.lock.borrow().is_locked()
    }

    /// What this page shows of the lock.
    pub fn shown(&self) -> Standing {
        self.lock.borrow().shown()
    }

    /// What is to be done about what this page hears of the lock: see [`DeviceLock::hear`].
    pub fn hear(&self, heard: Heard<Key>, mark: Option<String>) -> Vec<Act<Key>> {
        self.lock.borrow_mut().hear(heard, mark)
    }

    /// From here on the page goes by this mark.
    pub fn begin(&self, mark: Option<String>) {
        self.lock.borrow_mut().begin(mark);
    }

    /// Shows how things stand.
    pub fn show(&self) -> Act<Key> {
        self.lock.borrow_mut().show()
    }

    /// Looks whether there is a lock now. The key stays where the lock is the same.
    ///
    /// # Errors
    /// [`DatabaseError::Unreadable`]
    pub async fn look_at_lock(&self) -> Result<Vec<Act<Key>>, DatabaseError> {
        let before = self.lock();
        let acts = self.find_lock().await?;
        if let (true, Some(copy)) = (self.lock() != before, &self.copy) {
            // Whoever changed it did the same for the copy, but for an older Turnabout, which knows of none.
            copy.catch_up();
        }
        Ok(acts)
    }

    pub(super) async fn find_lock(&self) -> Result<Vec<Act<Key>>, DatabaseError> {
        let found = self.database.text(LOCK).await?;
        // What is found hangs on no mark.
        Ok(self.hear(Heard::Found(found), None))
    }

    /// This is the lock now.
    fn take(&self, lock: Lock) {
        self.hear(Heard::Changed(lock), None);
    }

    /// Opens the lock.
    ///
    /// # Errors
    /// [`LockError::Wrong`] or [`LockError::Absent`]
    pub async fn unlock(&self, passphrase: &Passphrase) -> Result<(), LockError> {
        let Some(text) = self.lock() else { return Ok(()) };
        let key = opened_key(&text, passphrase).await?;
        self.take(Some(Held { text, key: Some(key) }));
        Ok(())
    }

    /// Puts a lock on: seals every text, all or none.
    ///
    /// # Errors
    /// [`LockError`]; nothing is changed then, as for the next two.
    pub async fn put_lock_on(&self, passphrase: &Passphrase) -> Result<(), LockError> {
        match self.lock() {
            Some(_) => Err(LockError::Changed),
            None => self.rewrite(None, new_lock(passphrase).await?).await,
        }
    }

    /// Puts another lock in its place: every text is sealed anew, with a key that the old passphrase does not open.
    pub async fn change_lock(&self, old: &Passphrase, new: &Passphrase) -> Result<(), LockError> {
        let now = self.opened_lock(old).await?;
        self.rewrite(now, new_lock(new).await?).await
    }

    /// Takes the lock away: every text is stored as it is again, all or none.
    pub async fn take_lock_away(&self, passphrase: &Passphrase) -> Result<(), LockError> {
        let now = self.opened_lock(passphrase).await?;
        self.rewrite(now, None).await
    }

    async fn opened_lock(&self, passphrase: &Passphrase) -> Result<Lock, LockError> {
        let text = self.lock().ok_or(LockError::Changed)?;
        let key = opened_key(&text, passphrase).await?;
        Ok(Some(Held { text, key: Some(key) }))
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
            match text_of(&to) {
                Some(text) => changes.put.push((LOCK.into(), text)),
                None => changes.remove = Some(LOCK.into()),
            }
            let given = Given { text: Some((LOCK.into(), text_of(&from))), count };
            match self.database.write(&changes, &given).await {
                Err(DatabaseError::Changed) if self.database.text(LOCK).await? == text_of(&from) => {}
                Err(DatabaseError::Changed) => return Err(LockError::Changed),
                written => {
                    written?;
                    self.take(to);
                    return Ok(());
                }
            }
        }
    }
}

/// A stored text as it is under another lock.
async fn relocked(from: &Lock, to: &Lock, (name, text): (String, String)) -> Result<(String, String), CryptError> {
    let text = unsealed(key_of(from), &name, text).await;
    match key_of(to) {
        Some(key) => sealed(key, (name, text)).await,
        None => Ok((name, text)),
    }
}

async fn opened_key(lock: &str, passphrase: &Passphrase) -> Result<Key, LockError> {
    let LockedKey { salt, rounds, nonce, key } = locked::read_lock(lock).ok_or(LockError::Wrong)?;
    Ok(crypt::open_key(&passphrase.secret(), &Locked { salt, rounds, nonce, key }).await?)
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
