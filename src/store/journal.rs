//! The journal on this device: loaded once, added to, and folded into the state that the pages show.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use leptos::prelude::*;

use super::trouble::Trouble;
use crate::codec::entries::{self, Stored};
use crate::domain::journal::{Author, Change, Entry, EntryId, State, Subject};
use crate::platform::database::Database;
use crate::platform::{chance, clock};

const DATABASE: &str = "turnabout";

/// The app's one store. Copies of it are the same store.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<State>,
    trouble: RwSignal<Option<Trouble>>,
    last: RwSignal<Option<Vec<Entry>>>,
    inner: StoredValue<Inner, LocalStorage>,
}

/// A change, and the versions that its writer saw.
pub type Seen = (Change, Option<BTreeSet<EntryId>>);

struct Inner {
    database: Option<Rc<Database>>,
    entries: Vec<Entry>,
    newest: Option<EntryId>,
}

impl Store {
    /// Opens the journal of this device. Where that fails the store is empty, and says so through [`Self::trouble`].
    pub async fn open() -> Self {
        Self::open_named(DATABASE).await
    }

    /// As [`Self::open`], for a database of another name: tests have their own.
    pub async fn open_named(name: &str) -> Self {
        let (database, texts, mut trouble) = match load(name).await {
            Ok((database, texts)) => (Some(Rc::new(database)), texts, None),
            Err(trouble) => (None, Vec::new(), Some(trouble)),
        };
        let mut entries = Vec::with_capacity(texts.len());
        let mut set_aside = 0;
        for text in texts {
            match entries::decode(&text) {
                Stored::Entry(entry) => entries.push(*entry),
                Stored::SetAside(_) => set_aside += 1,
            }
        }
        if set_aside > 0 {
            trouble = Some(Trouble::SetAside(set_aside));
        }
        let newest = entries.iter().map(|entry| entry.id).max();
        Self {
            state: RwSignal::new(State::fold(&entries)),
            trouble: RwSignal::new(trouble),
            last: RwSignal::new(None),
            inner: StoredValue::new_local(Inner { database, entries, newest }),
        }
    }

    /// What is true now.
    pub fn state(self) -> ReadSignal<State> {
        self.state.read_only()
    }

    /// What the person has to know of, if anything.
    pub fn trouble(self) -> ReadSignal<Option<Trouble>> {
        self.trouble.read_only()
    }

    /// What was done here last, in this tab.
    pub fn last_act(self) -> ReadSignal<Option<Vec<Entry>>> {
        self.last.read_only()
    }

    pub fn dismiss_trouble(self) {
        self.trouble.set(None);
    }

    /// Adds changes to the journal, all or none, and shows them once they are stored.
    ///
    /// # Errors
    /// The [`Trouble`] that kept them from being stored; the person is told of it by the app, so a caller only has to
    /// stop.
    pub async fn record(self, by: Author, about: Subject, changes: Vec<Change>) -> Result<(), Trouble> {
        self.record_seen(by, about, changes.into_iter().map(|change| (change, None)).collect()).await
    }

    /// As [`Self::record`], where each change says which versions its writer saw: see [`Entry::replaces`].
    ///
    /// # Errors
    /// As [`Self::record`].
    pub async fn record_seen(self, by: Author, about: Subject, changes: Vec<Seen>) -> Result<(), Trouble> {
        let mut act = None;
        let mut entries = Vec::with_capacity(changes.len());
        for (change, replaces) in changes {
            let id = self.next_id();
            entries.push(Entry { id, by: by.clone(), about: about.clone(), change, replaces, act });
            act = act.or(Some(id));
        }
        self.keep(entries.clone()).await?;
        self.last.set(Some(entries));
        Ok(())
    }

    /// As [`Self::record`], for a caller with nothing to do afterwards.
    pub fn note(self, by: Author, about: Subject, change: Change) {
        leptos::task::spawn_local(async move {
            // The person is told of a failure by the app itself.
            let _ = self.record(by, about, vec![change]).await;
        });
    }

    /// Takes in entries that another device made, leaving out those that are here already.
    /// Answers how many were new.
    ///
    /// # Errors
    /// As [`Self::record`].
    pub async fn take_in(self, entries: Vec<Entry>) -> Result<usize, Trouble> {
        let new: Vec<Entry> = self.inner.with_value(|inner| {
            let known: BTreeMap<EntryId, &Entry> = inner.entries.iter().map(|entry| (entry.id, entry)).collect();
            entries.into_iter().filter(|entry| known.get(&entry.id).is_none_or(|known| *known != entry)).collect()
        });
        let count = new.len();
        if count > 0 {
            self.keep(new).await?;
        }
        Ok(count)
    }

    /// The entries of which this is so, in order.
    pub fn entries_where(self, is: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        self.inner.with_value(|inner| inner.entries.iter().filter(|entry| is(entry)).cloned().collect())
    }

    /// The entries about one subject, in order.
    pub fn entries_about(self, subject: &Subject) -> Vec<Entry> {
        self.inner.with_value(|inner| inner.entries.iter().filter(|entry| entry.about == *subject).cloned().collect())
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

    /// The key and the text of an entry. One whose id another entry has already gets a key of its own: both are kept,
    /// and the fold says which of them counts.
    fn stored_record(self, entry: &Entry) -> (String, String) {
        let text = entries::encode(entry);
        let taken =
            self.inner.with_value(|inner| inner.entries.binary_search_by_key(&entry.id, |known| known.id).is_ok());
        (if taken { entries::second_key(entry, &text) } else { entry.id.to_string() }, text)
    }

    async fn keep(self, new: Vec<Entry>) -> Result<(), Trouble> {
        let database = self.inner.with_value(|inner| inner.database.clone());
        let stored = match database {
            Some(database) => {
                let records: Vec<_> = new.iter().map(|entry| self.stored_record(entry)).collect();
                database.add(&records).await.map_err(Trouble::from)
            }
            None => Err(Trouble::NoStorage),
        };
        if let Err(trouble) = stored {
            self.trouble.set(Some(trouble));
            return Err(trouble);
        }
        self.show(new);
        Ok(())
    }

    /// Folds stored entries into the state: onto it where they come last, from the start where they came from elsewhere
    /// and belong in between.
    fn show(self, new: Vec<Entry>) {
        self.inner.update_value(|inner| {
            let last = inner.entries.last().map(|entry| entry.id);
            let in_order =
                new.iter().all(|entry| last.is_none_or(|last| entry.id > last)) && new.is_sorted_by_key(|e| e.id);
            let in_order = in_order && new.iter().all(State::can_apply);
            inner.newest = inner.newest.max(new.iter().map(|entry| entry.id).max());
            if in_order {
                self.state.update(|state| new.iter().for_each(|entry| state.apply(entry)));
                inner.entries.extend(new);
            } else {
                inner.entries.extend(new);
                inner.entries.sort_by_key(|entry| entry.id);
                self.state.set(State::fold(&inner.entries));
            }
        });
    }
}

async fn load(name: &str) -> Result<(Database, Vec<String>), Trouble> {
    let database = Database::open(name).await?;
    let texts = database.all().await?;
    Ok((database, texts))
}
