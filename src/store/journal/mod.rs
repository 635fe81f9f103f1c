//! The journal on this device: loaded once, added to here and in other tabs, and folded into the state that the pages
//! show.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use leptos::prelude::*;

use self::others::Looking;
use super::lock::{self, Keys, Standing};
use super::record::{Read, Record};
use super::trouble::Trouble;
use super::vault::Vault;
use super::{keeping, opening};
use crate::domain::journal::{Author, Entry, EntryId};
use crate::domain::state::{AnyChange, AnyEntry, OfSubject, State, entries_of};
use crate::platform::channel::Channel;
use crate::platform::database::DatabaseError;
use crate::platform::{chance, clock};

mod others;

pub(super) const DATABASE: &str = "turnabout";

/// What the other tabs are told once something is stored.
pub(super) const ADDED: &str = "added";

/// The app's one store. Copies of it are the same store.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<State>,
    trouble: RwSignal<Option<Trouble>>,
    waiting: RwSignal<bool>,
    standing: RwSignal<Standing>,
    last: RwSignal<Option<Vec<AnyEntry>>>,
    inner: StoredValue<Inner, LocalStorage>,
}

/// A change, and the versions that its writer saw.
pub type Seen<C> = (C, Option<BTreeSet<EntryId>>);

#[derive(Default)]
struct Inner {
    vault: Option<Rc<Vault>>,
    /// Why nothing can be saved in this tab, where that is so.
    barred: Option<Trouble>,
    channel: Option<Channel>,
    keys: Option<Keys>,
    /// The keys of everything that was read.
    known: HashSet<String>,
    /// In order.
    entries: Vec<AnyEntry>,
    set_aside: Vec<Record>,
    newest: Option<EntryId>,
    looking: Looking,
}

impl Store {
    /// Opens the journal of this device. Where that fails the store is empty, and says so through [`Self::trouble`];
    /// where it has to wait for another tab it says so through [`Self::waiting`], and goes on by itself.
    pub async fn open() -> Self {
        Self::open_named(DATABASE).await
    }

    /// As [`Self::open`], for a database of another name: tests have their own.
    pub async fn open_named(name: &str) -> Self {
        let store = Self {
            state: RwSignal::new(State::default()),
            trouble: RwSignal::new(None),
            waiting: RwSignal::new(false),
            standing: RwSignal::new(Standing::None),
            last: RwSignal::new(None),
            inner: StoredValue::new_local(Inner::default()),
        };
        opening::open(store, name).await;
        store
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
    pub fn last_act(self) -> ReadSignal<Option<Vec<AnyEntry>>> {
        self.last.read_only()
    }

    pub fn dismiss_trouble(self) {
        self.trouble.set(None);
    }

    /// Whether another tab with an older Turnabout keeps this one from starting.
    pub fn waiting(self) -> ReadSignal<bool> {
        self.waiting.read_only()
    }

    /// Whether the lock of this device is on, and open.
    pub fn standing(self) -> ReadSignal<Standing> {
        self.standing.read_only()
    }

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
    pub(super) async fn record_any(self, by: Author, changes: Vec<Seen<AnyChange>>) -> Result<(), Trouble> {
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

    /// The entries of which this is so, in order.
    pub fn entries_where(self, is: impl Fn(&AnyEntry) -> bool) -> Vec<AnyEntry> {
        self.with_entries(|entries| entries.iter().filter(|entry| is(entry)).cloned().collect())
    }

    /// The entries of one subject about one thing, in order.
    pub fn entries_of<C: OfSubject>(self, about: &C::About) -> Vec<Entry<C>>
    where
        C::About: PartialEq,
    {
        self.with_entries(|entries| entries_of(about, entries))
    }

    /// Looks at all entries, in order.
    pub fn with_entries<T>(self, look: impl FnOnce(&[AnyEntry]) -> T) -> T {
        self.inner.with_value(|inner| look(&inner.entries))
    }

    /// What is kept and not shown, because it is no entry of this version.
    pub fn set_aside(self) -> Vec<Record> {
        self.inner.with_value(|inner| inner.set_aside.clone())
    }

    /// Every record as it is stored; where the storage cannot be read any more, as it was read or written.
    pub async fn records(self) -> Vec<Record> {
        let stored = match self.vault() {
            Some(vault) => vault.all().await.ok(),
            None => None,
        };
        stored.unwrap_or_else(|| {
            self.inner.with_value(|inner| {
                inner.entries.iter().map(Record::of).chain(inner.set_aside.iter().cloned()).collect()
            })
        })
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

    async fn keep(self, records: Vec<Record>) -> Result<(), Trouble> {
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

    /// Tells the other tabs.
    pub(super) fn say(self, word: &str) {
        self.inner.with_value(|inner| {
            if let Some(channel) = &inner.channel {
                channel.say(word);
            }
        });
    }

    /// Folds what is stored into the state: onto it where it comes last, from the start where it came from elsewhere and
    /// belongs in between. What is known already changes nothing.
    pub(super) fn show(self, read: Read) {
        let Read { mut entries, mut set_aside, newer } = read;
        self.inner.update_value(|inner| {
            entries.retain(|(key, _)| inner.known.insert(key.clone()));
            let mut new: Vec<AnyEntry> = entries.into_iter().map(|(_, entry)| entry).collect();
            set_aside.retain(|record| inner.known.insert(record.key.clone()));
            let changed = !new.is_empty() || !set_aside.is_empty();
            inner.set_aside.extend(set_aside);
            new.sort_by_key(|entry| entry.id);
            let last = inner.entries.last().map(|entry| entry.id);
            let in_order = new.first().is_none_or(|first| last.is_none_or(|last| first.id > last))
                && new.windows(2).all(|two| two[0].id < two[1].id)
                && new.iter().all(State::can_apply);
            inner.newest = inner.newest.max(new.last().map(|entry| entry.id));
            if !changed {
            } else if in_order {
                self.state.update(|state| new.iter().for_each(|entry| state.apply(entry)));
                inner.entries.extend(new);
            } else {
                inner.entries.extend(new);
                inner.entries.sort_by_key(|entry| entry.id);
                self.state.set(State::fold(&inner.entries));
            }
        });
        if newer {
            self.bar(Trouble::Newer);
        }
    }

    pub(super) fn vault(self) -> Option<Rc<Vault>> {
        self.inner.with_value(|inner| inner.vault.clone())
    }

    /// The storage, where this tab may write to it.
    pub(super) fn vault_to_write(self) -> Option<Rc<Vault>> {
        self.inner.with_value(|inner| inner.vault.clone().filter(|_| inner.barred.is_none()))
    }

    pub(super) fn with_keys<T>(self, look: impl FnOnce(&Keys) -> T) -> Option<T> {
        self.inner.with_value(|inner| inner.keys.as_ref().map(look))
    }

    pub(super) fn with_keys_mut(self, change: impl FnOnce(&mut Keys)) {
        self.inner.update_value(|inner| {
            if let Some(keys) = &mut inner.keys {
                change(keys);
            }
        });
    }

    pub(super) fn set_standing(self, standing: Standing) {
        self.standing.set(standing);
    }

    pub(super) fn set_waiting(self, waiting: bool) {
        self.waiting.set(waiting);
    }

    pub(super) fn tell(self, trouble: Trouble) {
        self.trouble.set(Some(trouble));
    }

    /// Nothing can be saved in this tab from now on.
    pub(super) fn bar(self, trouble: Trouble) {
        self.inner.update_value(|inner| {
            inner.barred.get_or_insert(trouble);
        });
        self.tell(trouble);
    }

    pub(super) fn begin(self, vault: Rc<Vault>, channel: Option<Channel>, keys: Keys) {
        self.inner.update_value(|inner| {
            inner.vault = Some(vault);
            inner.channel = channel;
            inner.keys = Some(keys);
        });
    }

    /// Lets go of the storage. What was read of it is still shown.
    pub(super) fn let_go(self) {
        self.inner.update_value(|inner| inner.vault = None);
    }

    /// Closes the storage, and forgets all that was read of it.
    pub(super) fn close(self) {
        if let Some(vault) = self.vault() {
            vault.close();
        }
        self.let_go();
        self.forget();
    }

    /// Forgets all that was read, and what is shown of it.
    pub(super) fn forget(self) {
        self.inner.update_value(|inner| {
            inner.entries = Vec::new();
            inner.set_aside = Vec::new();
            inner.known = HashSet::new();
        });
        self.last.set(None);
        self.state.set(State::default());
    }
}
