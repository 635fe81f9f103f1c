//! What is kept on this device. Every stored text goes in and out through here, and nowhere else: what is to happen to all
//! of them, as a lock would encrypt them, happens here.

use crate::codec::entries::{self, Aside, Stored};
use crate::domain::journal::Entry;
use crate::platform::database::{Database, DatabaseError, Ended, VERSION};

/// A text as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The id of its entry, or, where another text has that, one made of both.
    pub key: String,
    pub text: String,
}

impl Record {
    pub fn of(entry: &Entry) -> Self {
        Self { key: entry.id.to_string(), text: entries::encode(entry) }
    }

    /// A text that came in a backup.
    pub fn restored(text: String) -> Self {
        Self { key: entries::key(&text), text }
    }

    /// The entry that it holds, where it is one of this version.
    pub fn entry(&self) -> Option<Entry> {
        match entries::decode(&self.text) {
            Stored::Entry(entry) => Some(*entry),
            Stored::SetAside(_) => None,
        }
    }

    /// The same text under a key of its own.
    pub fn under_second_key(self) -> Self {
        Self { key: entries::second_key(&self.key, &self.text), text: self.text }
    }
}

/// What records turn out to be.
#[derive(Debug, Default)]
pub struct Read {
    /// Entries with their keys.
    pub entries: Vec<(String, Entry)>,
    /// What is no entry of this version, as it is.
    pub set_aside: Vec<Record>,
    /// Whether a newer Turnabout wrote some of it.
    pub newer: bool,
}

impl Read {
    pub fn of(records: Vec<Record>) -> Self {
        let mut read = Self::default();
        for record in records {
            match entries::decode(&record.text) {
                Stored::Entry(entry) if is_key_of(&entry, &record.key) => read.entries.push((record.key, *entry)),
                // An entry under a key that is not its own could be there twice.
                Stored::Entry(_) => read.set_aside.push(record),
                Stored::SetAside(text) => {
                    read.newer |= entries::why(&text) == Aside::Newer;
                    read.set_aside.push(record);
                }
            }
        }
        read
    }
}

/// Whether an entry can stand under this key: its id, or its id and more where another entry has the id too.
fn is_key_of(entry: &Entry, key: &str) -> bool {
    key.strip_prefix(&entry.id.to_string()).is_some_and(|more| more.is_empty() || more.starts_with('.'))
}

/// The stored texts of this device.
pub struct Vault {
    database: Database,
    /// Whether a newer Turnabout gave it a shape that this one does not know.
    newer: bool,
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
        match Database::open(name, VERSION, blocked, ended.clone()).await {
            Ok(database) => Ok(Self { database, newer: false }),
            Err(DatabaseError::Newer) => {
                Ok(Self { database: Database::open_as_it_is(name, ended).await?, newer: true })
            }
            Err(error) => Err(error),
        }
    }

    pub fn is_newer(&self) -> bool {
        self.newer
    }

    pub fn close(&self) {
        self.database.close();
    }

    /// Everything, in the order of the keys.
    ///
    /// # Errors
    /// [`DatabaseError::Unreadable`], as for the next one.
    pub async fn all(&self) -> Result<Vec<Record>, DatabaseError> {
        Ok(self.database.all().await?.into_iter().map(record).collect())
    }

    /// What is there and not known yet.
    pub async fn unknown(&self, known: impl Fn(&str) -> bool) -> Result<Vec<Record>, DatabaseError> {
        let mut keys = self.database.keys().await?;
        keys.retain(|key| !known(key));
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self.database.texts(keys).await?.into_iter().map(record).collect())
    }

    /// Adds all of these, or none.
    ///
    /// # Errors
    /// [`DatabaseError::Full`] or [`DatabaseError::Refused`]; nothing is stored then.
    pub async fn add(&self, records: &[Record]) -> Result<(), DatabaseError> {
        let records: Vec<_> = records.iter().map(|record| (record.key.clone(), record.text.clone())).collect();
        self.database.add(&records).await
    }
}

fn record((key, text): (String, String)) -> Record {
    Record { key, text }
}
