//! How the journal opens, and what happens when it is closed from outside.

use std::rc::Rc;

use futures_util::future::{Either, select};
use wasm_bindgen_futures::spawn_local;

use super::journal::{ADDED, Store};
use super::lock::{self, Standing};
use super::trouble::Trouble;
use super::vault::{Read, Vault};
use crate::platform::channel::Channel;
use crate::platform::database::{DatabaseError, Ended};
use crate::platform::device;
use crate::platform::once::Once;

/// Opens the journal, or, where another tab keeps it from opening, says so and leaves it to open by itself.
pub(super) async fn open(store: Store, name: &str) {
    let (blocked, is_blocked) = Once::new();
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

async fn load(store: Store, name: &str, blocked: Once) -> Result<(), Trouble> {
    let vault = Vault::open(name, move || blocked.tell(), move |why| ended(store, why)).await?;
    let vault = Rc::new(vault);
    // Before anything is read: what another tab stores meanwhile is looked for afterwards.
    let channel = Channel::open(name, move |word| match word {
        ADDED => store.look_for_more(),
        lock::RELOCKED => spawn_local(lock::follow(store)),
        // The page starts afresh; until it does, nobody gets the key from here.
        lock::LOCKED => lock::forget_key(store),
        _ => {}
    });
    store.begin(vault.clone(), channel, lock::keys(store, name));
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
    if lock::arrive(store, &vault).await != Standing::Closed {
        read(store).await?;
    }
    // As it is by now: another tab may have changed it while this one read.
    lock::stand(store, lock::standing_of(&vault));
    Ok(())
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
