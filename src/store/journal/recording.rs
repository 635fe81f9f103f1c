//! What is done here: changes become entries, which are stored and then shown.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{ADDED, Store};
use crate::domain::device_lock::Standing;
use crate::domain::journal::{Author, Entry, EntryId};
use crate::domain::state::{AnyChange, OfSubject};
use crate::platform::database::DatabaseError;
use crate::platform::{chance, clock};
use crate::store::record::{Read, Record};
use crate::store::trouble::Trouble;
use crate::store::vault::Vault;
use crate::store::{keeping, lock};

/// A change, and the versions that its writer saw.
pub type Seen<C> = (C, Option<BTreeSet<EntryId>>);

impl Store {
    /// Adds changes about something to the journal, all or none, and shows them once they are stored. Those that change nothing
    /// are left out.
    ///
    /// # Errors
    /// The [`Trouble`] that kept them from being stored; the person is told of it by the app, so a caller only has to
    /// stop.
    pub async fn record<C: OfSubject>(self, by: Author, about: &C::About, changes: Vec<C>) -> Result<(), Trouble>
    where
        C::About: Clone,
    {
        self.record_seen(by, about, changes.into_iter().map(|change| (change, None)).collect()).await
    }

    /// As [`Self::record`], where each change says which versions its writer saw: see [`Entry::supersedes`].
    ///
    /// # Errors
    /// As [`Self::record`].
    pub async fn record_seen<C: OfSubject>(
        self,
        by: Author,
        about: &C::About,
        changes: Vec<Seen<C>>,
    ) -> Result<(), Trouble>
    where
        C::About: Clone,
    {
        let any = |(change, seen)| (C::any(about.clone(), change), seen);
        self.record_any(by, changes.into_iter().map(any).collect()).await
    }

    /// As [`Self::record`], of changes that say themselves what they are about.
    ///
    /// # Errors
    /// As [`Self::record`].
    pub(in crate::store) async fn record_any(self, by: Author, changes: Vec<Seen<AnyChange>>) -> Result<(), Trouble> {
        let changes: Vec<Seen<AnyChange>> = self
            .state
            .with_untracked(|state| changes.into_iter().filter(|(change, _)| !change.says_already(state)).collect());
        if changes.is_empty() {
            return Ok(());
        }
        let worth_keeping = changes.iter().all(|(change, _)| keeping::is_worth_keeping(change));
        let mut act = None;
        let mut entries = Vec::with_capacity(changes.len());
        for (change, supersedes) in changes {
            let id = self.next_id();
            entries.push(Entry { id, by: by.clone(), change, supersedes, act });
            act = act.or(Some(id));
        }
        let records: Vec<Record> = entries.iter().map(Record::of).collect();
        self.put(&records).await?;
        // What was written here need not be read again: an outcome of thousands takes its time.
        let entries_of = records.into_iter().map(|record| record.key).zip(entries.iter().cloned());
        self.show(Read { entries: entries_of.collect(), ..Read::default() });
        self.say(ADDED);
        self.last.set(Some(entries));
        if worth_keeping {
            keeping::ask_for_promise_once();
        }
        Ok(())
    }

    fn next_id(self) -> EntryId {
        self.inner
            .try_update_value(|inner| {
                let id = EntryId::next(clock::now(), chance::bytes(), inner.newest);
                inner.newest = Some(id);
                id
            })
            // The store lives as long as the app.
            .expect("the store is there")
    }

    pub(super) async fn keep(self, records: Vec<Record>) -> Result<(), Trouble> {
        self.put(&records).await?;
        self.show(Read::of(records));
        self.say(ADDED);
        Ok(())
    }

    /// Stores records.
    async fn put(self, records: &[Record]) -> Result<(), Trouble> {
        let (vault, barred) = self.inner.with_value(|inner| (inner.vault.clone(), inner.barred));
        let stored = match (vault, barred) {
            (Some(vault), None) => self.add(&vault, records).await.map_err(Trouble::from),
            (_, barred) => Err(barred.unwrap_or(Trouble::NoStorage)),
        };
        if let Err(trouble) = stored {
            // Where the storage went away on the way, that is what the person has to know.
            let trouble = self.inner.with_value(|inner| inner.barred).unwrap_or(trouble);
            self.trouble.set(Some(trouble));
            return Err(trouble);
        }
        Ok(())
    }

    /// Adds records under the lock as it is now, also where another tab has just put it on or taken it away.
    async fn add(self, vault: &Vault, records: &[Record]) -> Result<(), DatabaseError> {
        loop {
            let closed = self.standing.get_untracked() == Standing::Closed;
            match vault.add(records).await {
                Err(DatabaseError::Changed | DatabaseError::Locked) if !closed => lock::settle(self).await?,
                added => return added,
            }
        }
    }
}
