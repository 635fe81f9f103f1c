//! How the journal opens, and what happens when it is closed from outside.

use std::future::pending;
use std::rc::Rc;
use std::time::Duration;

use futures_channel::oneshot::{self, Sender};
use futures_util::future::{Either, select};
use wasm_bindgen_futures::spawn_local;

use super::journal::{ADDED, DATABASE, Store};
use super::lock;
use super::record::Read;
use super::trouble::Trouble;
use super::vault::Vault;
use crate::platform::channel::Channel;
use crate::platform::database::{DatabaseError, Ended};
use crate::platform::{clock, device};

/// So long a start waits for what may come back from the second copy. What comes later is shown then.
const PATIENCE: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the journal of this device. Where that fails the store is empty, and says so through [`Self::trouble`];
    /// where it has to wait for another tab it says so through [`Self::waiting`], and goes on by itself.
    pub async fn open() -> Self {
        Self::open_named(DATABASE).await
    }

    /// As [`Self::open`], for a database of another name: tests have their own.
    pub async fn open_named(name: &str) -> Self {
        let store = Self::new();
        open(store, name).await;
        store
    }
}

/// Opens the journal, or, where another tab keeps it from opening, says so and leaves it to open by itself.
async fn open(store: Store, name: &str) {
    let (blocked, told) = oneshot::channel();
    let is_blocked = Box::pin(async {
        // Where nobody says so any more, nothing is in the way.
        if told.await.is_err() {
            pending().await
        }
    });
    let opened = Box::pin({
        let name = name.to_string();
        async move {
            if let Err(trouble) = load(store, &name, blocked).await {
                store.bar(trouble);
            }
        }
    });
    if let Either::Right((_, still_opening)) = select(opened, is_blocked).await {
        store.set_waiting(true);
        spawn_local(async move {
            still_opening.await;
            store.set_waiting(false);
        });
    }
}

async fn load(store: Store, name: &str, blocked: Sender<()>) -> Result<(), Trouble> {
    let is_blocked = move || {
        // Where nobody waits any more, nobody has to hear it.
        let _ = blocked.send(());
    };
    let vault = Vault::open(name, is_blocked, move |why| ended(store, why)).await?;
    let vault = Rc::new(vault);
    let mut comparing = Some(Box::pin(compare(vault.clone())));
    let mut lost = None;
    // Where nothing is stored, all may have been lost: then it comes back before anything is shown.
    if vault.is_empty().await?
        && let Some(begun) = comparing.take()
    {
        (lost, comparing) = match select(begun, Box::pin(clock::wait(PATIENCE))).await {
            Either::Left((lost, _)) => (lost, None),
            Either::Right((_, still_comparing)) => (None, Some(still_comparing)),
        };
        vault.look_at_lock().await?;
    }
    // Before anything is read: what another tab stores meanwhile is looked for afterwards.
    let channel = Channel::open(name, move |word| match word {
        ADDED => store.look_for_more(),
        lock::RELOCKED => spawn_local(lock::follow(store)),
        // The page starts afresh; until it does, nobody gets the key from here.
        lock::LOCKED => lock::forget_key(store),
        _ => {}
    });
    store.begin(vault.clone(), channel, lock::begin(store, &vault, name));
    if vault.is_newer() {
        store.bar(Trouble::Newer);
    }
    // A message may be missed by a tab that was asleep.
    device::on_return(move || {
        spawn_local(async move {
            lock::follow(store).await;
            store.look_for_more();
        });
    });
    lock::arrive(store, &vault).await;
    if !vault.is_locked() {
        read(store).await?;
    }
    // As it is by now: another tab may have changed it while this one read.
    lock::show(store, &vault);
    if let Some(lost) = lost {
        store.tell(lost);
    }
    if let Some(comparing) = comparing {
        spawn_local(async move {
            if let Some(lost) = comparing.await {
                lock::follow(store).await;
                store.look_for_more();
                store.tell(lost);
            }
        });
    }
    Ok(())
}

/// Brings the second copy in line with what is stored, or the other way round. Answers what the browser had lost.
async fn compare(vault: Rc<Vault>) -> Option<Trouble> {
    if vault.compare_with_copy().await {
        return Some(Trouble::BroughtBack);
    }
    // Another tab may have been quicker, and has told it.
    let is_gone = vault.was_damaged() && vault.is_empty().await.unwrap_or_default();
    is_gone.then_some(Trouble::Gone)
}

/// Reads all that is stored, and shows it.
pub(super) async fn read(store: Store) -> Result<(), Trouble> {
    let Some(vault) = store.vault() else { return Ok(()) };
    let records = loop {
        match vault.all().await {
            Err(DatabaseError::Changed) => lock::settle(store).await?,
            // Another tab put a lock on while this one read.
            Err(DatabaseError::Locked) => return Ok(()),
            records => break records?,
        }
    };
    let read = Read::of(records);
    let damaged = if read.newer { 0 } else { read.damaged() };
    store.show(read);
    if damaged > 0 {
        store.tell(Trouble::SetAside(damaged));
    }
    store.look_for_more();
    Ok(())
}

fn ended(store: Store, why: Ended) {
    store.let_go();
    if why == Ended::Deleted {
        store.forget();
    }
    store.bar(why.into());
}
