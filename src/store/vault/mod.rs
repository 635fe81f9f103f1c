//! What is kept on this device. Every stored text goes in and out through here, and nowhere else: what is to happen to all
//! of them, as a lock would encrypt them, happens here.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::future::{join_all, try_join_all};

use self::locking::{sealed, unsealed};
use super::record::Record;
use super::second_copy::SecondCopy;
use crate::codec::locked;
use crate::domain::device_lock::{DeviceLock, Held};
use crate::platform::crypt::Key;
use crate::platform::database::{Changes, Database, DatabaseError, Ended, Given, VERSION};

mod locking;

pub use self::locking::LockError;

/// The key under which the lock is stored, beside the texts.
pub(super) const LOCK: &str = "lock";

/// The stored texts of this device.
pub struct Vault {
    database: Rc<Database>,
    /// None for what a newer Turnabout gave its shape, and in a browser that has no place for one.
    copy: Option<Rc<SecondCopy>>,
    /// Whether a newer Turnabout gave it a shape that this one does not know.
    newer: bool,
    lock: RefCell<DeviceLock<Key>>,
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
        vault.find_lock().await?;
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
        let lock = self.lock.borrow().held().cloned();
        let plain = records.iter().map(|record| (record.key.clone(), record.text.clone()));
        let (add, text) = match lock {
            None => (plain.collect(), None),
            Some(Held { text, key }) => {
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
}
