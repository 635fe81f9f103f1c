//! The journal on this device: loaded once, added to here and in other tabs, and folded into the state that the pages
//! show.

use std::collections::HashSet;
use std::rc::Rc;

use leptos::prelude::*;

use super::record::{Read, Record};
use super::trouble::Trouble;
use super::vault::Vault;
use crate::domain::device_lock::Standing;
use crate::domain::journal::{Entry, EntryId};
use crate::domain::state::{AnyEntry, OfSubject, State, entries_of};
use crate::platform::channel::Channel;
use crate::platform::key_channel::KeyChannel;

mod others;
mod recording;

pub use self::recording::Seen;

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

/// Whether what other tabs stored is being read.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Looking {
    #[default]
    No,
    Yes,
    /// And something more was stored meanwhile.
    YesAndAgain,
}

#[derive(Default)]
struct Inner {
    vault: Option<Rc<Vault>>,
    /// Why nothing can be saved in this tab, where that is so.
    barred: Option<Trouble>,
    channel: Option<Channel>,
    key_channel: Option<KeyChannel>,
    /// The keys of everything that was read.
    known: HashSet<String>,
    /// In order.
    entries: Vec<AnyEntry>,
    set_aside: Vec<Record>,
    newest: Option<EntryId>,
    looking: Looking,
}

impl Store {
    /// A store that has read nothing yet.
    pub(super) fn new() -> Self {
        Self {
            state: RwSignal::new(State::default()),
            trouble: RwSignal::new(None),
            waiting: RwSignal::new(false),
            standing: RwSignal::new(Standing::None),
            last: RwSignal::new(None),
            inner: StoredValue::new_local(Inner::default()),
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

    pub(super) fn with_key_channel(self, say: impl FnOnce(&KeyChannel)) {
        self.inner.with_value(|inner| {
            if let Some(channel) = &inner.key_channel {
                say(channel);
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

    pub(super) fn begin(self, vault: Rc<Vault>, channel: Option<Channel>, key_channel: Option<KeyChannel>) {
        self.inner.update_value(|inner| {
            inner.vault = Some(vault);
            inner.channel = channel;
            inner.key_channel = key_channel;
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
