//! What others wrote: entries of another device, and of other tabs.

use std::collections::HashSet;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Looking, Store};
use crate::domain::state::AnyEntry;
use crate::platform::database::DatabaseError;
use crate::store::lock;
use crate::store::record::{Read, Record};
use crate::store::trouble::Trouble;

impl Store {
    /// Takes in entries that another device made, leaving out those that are here already.
    /// Answers how many were new.
    ///
    /// # Errors
    /// As [`Self::record`].
    pub async fn take_in(self, entries: Vec<AnyEntry>) -> Result<usize, Trouble> {
        self.take_in_records(entries.iter().map(Record::of).collect()).await
    }

    /// As [`Self::take_in`], for texts as they were stored on the other device, set-aside ones too.
    pub async fn take_in_records(self, records: Vec<Record>) -> Result<usize, Trouble> {
        let mut keys = HashSet::new();
        let mut new = Vec::new();
        for record in records {
            // Two texts of one file may say the same id, too.
            let record = if keys.contains(&record.key) { record.under_second_key() } else { record };
            if let Some(record) = self.as_new(record).filter(|record| !keys.contains(&record.key)) {
                keys.insert(record.key.clone());
                new.push(record);
            }
        }
        let count = new.len();
        if count > 0 {
            self.keep(new).await?;
        }
        Ok(count)
    }

    /// Whether a record is here already.
    pub fn knows(self, record: &Record) -> bool {
        self.as_new(record.clone()).is_none()
    }

    /// The record under the key that it is to have here; nothing where it is here already. One whose key another has gets
    /// a key of its own: both are kept, and the fold says which of them counts.
    fn as_new(self, record: Record) -> Option<Record> {
        self.inner.with_value(|inner| {
            if inner.set_aside.iter().any(|here| here.text == record.text) {
                return None;
            }
            // Also where it stands under a second key: it came before this version could read it.
            if let Some(entry) = record.entry() {
                let from = inner.entries.partition_point(|known| known.id < entry.id);
                if inner.entries[from..].iter().take_while(|known| known.id == entry.id).any(|known| *known == entry) {
                    return None;
                }
            }
            if !inner.known.contains(&record.key) {
                return Some(record);
            }
            Some(record.under_second_key()).filter(|record| !inner.known.contains(&record.key))
        })
    }

    /// Reads what other tabs stored, and shows it.
    pub fn look_for_more(self) {
        let start = self.inner.try_update_value(|inner| {
            let idle = inner.looking == Looking::No;
            inner.looking = if idle { Looking::Yes } else { Looking::YesAndAgain };
            idle
        });
        if start == Some(true) {
            spawn_local(async move {
                loop {
                    let Some(vault) = self.vault() else { break };
                    let known = move |key: &str| self.inner.with_value(|inner| inner.known.contains(key));
                    let relocked = match vault.unknown(known).await {
                        Ok(records) => {
                            self.show(Read::of(records));
                            false
                        }
                        // Under the lock as it is now, it is looked for again.
                        Err(DatabaseError::Changed) => lock::settle(self).await.is_ok(),
                        Err(_) => false,
                    };
                    let again = self.inner.with_value(|inner| inner.looking == Looking::YesAndAgain);
                    if !again && !relocked {
                        break;
                    }
                    self.inner.update_value(|inner| inner.looking = Looking::Yes);
                }
                self.inner.update_value(|inner| inner.looking = Looking::No);
            });
        }
    }
}
