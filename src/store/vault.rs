//! What is kept on this device. Every stored text goes in and out through here, and nowhere else: what is to happen to all
//! of them, as a lock would encrypt them, happens here.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use futures_util::future::{join_all, try_join_all};

use super::record::Record;
use super::second_copy::{self, SecondCopy};
use crate::codec::locked::{self, LockedKey, SealedText};
use crate::codec::sealed::Passphrase;
use crate::platform::chance;
use crate::platform::crypt::{self, CryptError, Key, Locked};
use crate::platform::database::{Changes, Database, DatabaseError, Ended, Given, VERSION};

/// The key under which the lock is stored, beside the texts.
pub(super) const LOCK: &str = "lock";

/// How the texts are kept.
#[derive(Clone, Default)]
enum Lock {
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

/// The stored texts of this device.
pub struct Vault {
    database: Rc<Database>,
    /// None for what a newer Turnabout gave its shape, and in a browser that has no place for one.
    copy: Option<Rc<SecondCopy>>,
    /// Whether a newer Turnabout gave it a shape that this one does not know.
    newer: bool,
    lock: RefCell<Lock>,
}

impl Vault {
    /// Opens it; see [`Database::open`]. One that has the shape of a newer version can still be read.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub async fn open(
        name: &str,
        blocked: impl FnOnce() + 'static,
        ended: impl Fn(Ended) + Clone + 'static,
    ) -> Result<Self, DatabaseError> {
        let (database, newer) = match Database::open(name, VERSION, blocked, ended.clone()).await {
            Ok(database) => (database, false),
            Err(DatabaseError::Newer) => (Database::open_as_it_is(name, ended).await?, true),
            Err(error) => return Err(error),
        };
        let database = Rc::new(database);
        let copy = SecondCopy::of(name, &database).filter(|_| !newer);
        let vault = Self { database, copy, newer, lock: RefCell::default() };
        vault.takes_other_lock().await?;
        Ok(vault)
    }

    pub fn is_newer(&self) -> bool {
        self.newer
    }

    pub fn close(&self) {
        self.database.close();
        if let Some(copy) = &self.copy {
            copy.let_go();
        }
    }

    /// Whether nothing is stored.
    ///
    /// # Errors
    /// [`DatabaseError::Unreadable`]
    pub async fn is_empty(&self) -> Result<bool, DatabaseError> {
        self.database.is_empty().await
    }

    /// Whether the browser found what was stored before to be damaged, and deleted it.
    pub fn was_damaged(&self) -> bool {
        self.database.was_damaged()
    }

    /// Brings the second copy in line with what is stored, and puts back what the browser has lost. Answers whether it had
    /// lost anything that could be put back.
    pub async fn compare_with_copy(&self) -> bool {
        match &self.copy {
            // Where that fails there is no second copy for now, as in another browser.
            Some(copy) => copy.bring_in_line().await.is_ok_and(|back| back > 0),
            None => false,
        }
    }

    /// Everything, in the order of the keys.
    ///
    /// # Errors
    /// [`DatabaseError::Changed`] where the lock is not as it was, [`DatabaseError::Unreadable`] or
    /// [`DatabaseError::Locked`], as for the next one.
    pub async fn all(&self) -> Result<Vec<Record>, DatabaseError> {
        self.check_is_open()?;
        self.opened(self.database.all().await?).await
    }

    /// What is there and not known yet.
    pub async fn unknown(&self, known: impl Fn(&str) -> bool) -> Result<Vec<Record>, DatabaseError> {
        self.check_is_open()?;
        let mut keys = self.database.keys().await?;
        keys.retain(|key| key != LOCK && !known(key));
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        keys.push(LOCK.into());
        self.opened(self.database.texts(keys).await?).await
    }

    /// Adds all of these, or none.
    ///
    /// # Errors
    /// [`DatabaseError::Changed`] where the lock is not as it was, [`DatabaseError::Locked`], [`DatabaseError::Full`] or
    /// [`DatabaseError::Refused`]; nothing is stored then.
    pub async fn add(&self, records: &[Record]) -> Result<(), DatabaseError> {
        self.check_is_open()?;
        let lock = self.lock.borrow().clone();
        let plain = records.iter().map(|record| (record.key.clone(), record.text.clone()));
        let (add, text) = match lock {
            Lock::Off => (plain.collect(), None),
            Lock::On { text, key } => {
                let key = key.ok_or(DatabaseError::Locked)?;
                let sealing = plain.map(|text| sealed(&key, text));
                (try_join_all(sealing).await.map_err(|_| DatabaseError::Refused)?, Some(text))
            }
        };
        let given = Given { text: Some((LOCK.into(), text.clone())), count: None };
        let changes = Changes { add, ..Changes::default() };
        let mut added = self.database.write(&changes, &given).await;
        if let (Err(DatabaseError::Full), Some(copy)) = (&added, &self.copy)
            && copy.give_way().await
        {
            added = self.database.write(&changes, &given).await;
        }
        added?;
        if let Some(copy) = &self.copy {
            copy.follow(changes.add, text);
        }
        Ok(())
    }

    fn check_is_open(&self) -> Result<(), DatabaseError> {
        if self.is_locked() { Err(DatabaseError::Locked) } else { Ok(()) }
    }

    /// Records of stored texts, which were read together with the lock. One that the key does not open stays as it is.
    async fn opened(&self, mut texts: Vec<(String, String)>) -> Result<Vec<Record>, DatabaseError> {
        let place = texts.iter().position(|(name, _)| name == LOCK);
        if place.map(|place| texts.remove(place).1) != self.lock() {
            return Err(DatabaseError::Changed);
        }
        let key = self.key();
        if key.is_some() && !self.newer {
            self.seal_what_is_plain(&texts).await;
        }
        let open = texts.into_iter().map(|(name, text)| {
            let key = key.clone();
            async move {
                let text = unsealed(key.as_ref(), &name, text).await;
                Record { key: name, text }
            }
        });
        Ok(join_all(open).await)
    }

    /// Seals what a tab stored under the lock that knows of none: one with an older Turnabout that was open already.
    async fn seal_what_is_plain(&self, texts: &[(String, String)]) {
        let plain = texts.iter().filter(|(_, text)| locked::read_sealed(text).is_none());
        let (Some(key), Some(lock), plain) = (self.key(), self.lock(), plain.cloned().collect::<Vec<_>>()) else {
            return;
        };
        if let (false, Ok(put)) =
            (plain.is_empty(), try_join_all(plain.into_iter().map(|text| sealed(&key, text))).await)
        {
            let given = Given { text: Some((LOCK.into(), Some(lock.clone()))), count: None };
            let changes = Changes { put, ..Changes::default() };
            // Where it is not stored now, it is tried again whenever it is read.
            if let (Ok(()), Some(copy)) = (self.database.write(&changes, &given).await, &self.copy) {
                copy.follow(changes.put, Some(lock));
            }
        }
    }

    fn key(&self) -> Option<Key> {
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

    async fn takes_other_lock(&self) -> Result<bool, DatabaseError> {
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

async fn sealed(key: &Key, (name, text): (String, String)) -> Result<(String, String), CryptError> {
    let (nonce, sealed) = key.seal(&name, &text).await?;
    let text = locked::write_sealed(&name, SealedText { nonce, text: sealed });
    Ok((name, text))
}

async fn unsealed(key: Option<&Key>, name: &str, text: String) -> String {
    let Some((key, sealed)) = key.zip(locked::read_sealed(&text)) else { return text };
    key.open(name, &sealed.nonce, &sealed.text).await.unwrap_or(text)
}
