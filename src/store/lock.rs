//! The passphrase lock of this device: put on, opened, closed by hand or by itself, and taken away. Every tab, and every
//! program in a tab, has the key or none of them has.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::journal::{ADDED, Store};
pub use super::vault::LockError;
use super::vault::Vault;
use super::{keeping, opening};
use crate::codec::sealed::Passphrase;
pub use crate::domain::device_lock::Standing;
use crate::domain::device_lock::{Act, Heard};
use crate::platform::crypt::{self, Key};
use crate::platform::database::DatabaseError;
use crate::platform::key_channel::{KeyChannel, KeyWord};
use crate::platform::{chance, clock, device, drafts, location, preferences};

/// What every tab is told once the lock closes: `assets/programs.js` then starts it afresh, so that nothing is left in its
/// memory.
pub(super) const LOCKED: &str = "locked";
/// What the other tabs are told once the lock is put on or taken away.
pub(super) const RELOCKED: &str = "relocked";
/// How long a page waits for an answer before it asks the person, who may still be spared by one that comes later.
const PATIENCE: Duration = Duration::from_millis(200);

/// The mark of the last time that the lock was closed.
const CLOSED: &str = "turnabout.lock-closed";
const USED: &str = "turnabout.lock-used";
const AFTER: &str = "turnabout.lock-after";
const OFFERED: &str = "turnabout.lock-offered";

/// After how many minutes without use the lock can close.
pub const MINUTES: [u32; 3] = [5, 10, 30];
const USUAL: u32 = 10;

/// Whether this browser can lock anything.
pub fn is_possible() -> bool {
    crypt::is_there()
}

fn mark() -> Option<String> {
    preferences::get(CLOSED)
}

/// Opens the channel for the key.
pub(super) fn begin(store: Store, vault: &Vault, name: &str) -> Option<KeyChannel> {
    vault.begin(mark());
    KeyChannel::open(&format!("{name}.key"), move |word| {
        let Some(vault) = store.vault() else { return };
        let heard = match word {
            KeyWord::Ask => Heard::Asked,
            KeyWord::Key { lock, key, mark } => Heard::Handed { text: lock, key, mark },
        };
        carry_out(store, vault.hear(heard, mark()));
    })
}

fn carry_out(store: Store, acts: impl IntoIterator<Item = Act<Key>>) {
    for act in acts {
        match act {
            Act::Ask => store.with_key_channel(KeyChannel::ask),
            Act::HandOver(lock, key) => store.with_key_channel(|channel| channel.hand_over(&lock, &key, mark())),
            Act::Open => spawn_local(opened(store)),
            Act::Forget => store.forget(),
            Act::Show(standing) => {
                store.set_standing(standing);
                if standing == Standing::Open {
                    watch(store);
                }
            }
            Act::Close => close(store),
        }
    }
}

/// Gets the key from another page, where there is a lock and another has it.
pub(super) async fn arrive(store: Store, vault: &Vault) {
    if vault.is_locked() {
        carry_out(store, [Act::Ask]);
        let start = clock::now().0;
        let patience = PATIENCE.as_millis() as u64;
        while vault.is_locked() && clock::now().0.saturating_sub(start) < patience {
            clock::wait(Duration::from_millis(10)).await;
        }
    }
    keep_drafts(vault).await;
}

/// Keeps what is typed as everything is kept here: plain, or sealed under the lock.
async fn keep_drafts(vault: &Vault) {
    match (vault.lock(), vault.with_key()) {
        (None, _) => drafts::keep_plain(),
        (Some(_), Some((_, key))) => drafts::keep_sealed(key).await,
        (Some(_), None) => drafts::close(),
    }
}

/// Shows how things stand.
pub(super) fn show(store: Store, vault: &Vault) {
    carry_out(store, [vault.show()]);
}

/// Takes the lock as another tab left it.
///
/// # Errors
/// [`DatabaseError::Unreadable`], where it stays as it was.
pub(super) async fn settle(store: Store) -> Result<(), DatabaseError> {
    let vault = store.vault().ok_or(DatabaseError::Unreadable)?;
    if !vault.look_at_lock().await?.is_empty() {
        arrive(store, &vault).await;
        carry_out(store, vault.hear(Heard::Waited, mark()));
    }
    Ok(())
}

/// Looks whether another tab put the lock on, or took it away, and shows what there is now.
pub(super) async fn follow(store: Store) {
    let Some(vault) = store.vault() else { return };
    let was_closed = vault.shown() == Standing::Closed;
    if settle(store).await.is_ok() && !was_closed && !vault.is_locked() {
        // What was stored meanwhile could not be read.
        store.look_for_more();
    }
}

/// The key is here: shows what was locked.
async fn opened(store: Store) {
    if let Some(vault) = store.vault() {
        vault.begin(mark());
        keep_drafts(&vault).await;
    }
    if let Err(trouble) = opening::read(store).await {
        store.bar(trouble);
    }
    if let Some(vault) = store.vault() {
        show(store, &vault);
    }
}

/// Opens the lock, here and in every other tab.
///
/// # Errors
/// [`LockError::Wrong`] where the passphrase is another.
pub async fn unlock(store: Store, passphrase: &Passphrase) -> Result<(), LockError> {
    let Some(vault) = store.vault() else { return Err(LockError::Absent) };
    vault.unlock(passphrase).await?;
    note_use();
    opened(store).await;
    carry_out(store, vault.hear(Heard::Asked, mark()));
    Ok(())
}

/// Puts the lock on.
///
/// # Errors
/// [`LockError`]; nothing is changed then, as for the next two.
pub async fn put_on(store: Store, passphrase: &Passphrase) -> Result<(), LockError> {
    let vault = to_change(store)?;
    changed(store, &vault, vault.put_lock_on(passphrase).await).await
}

/// Puts another passphrase in the place of the one there is.
pub async fn change(store: Store, old: &Passphrase, new: &Passphrase) -> Result<(), LockError> {
    let vault = to_change(store)?;
    changed(store, &vault, vault.change_lock(old, new).await).await
}

/// Takes the lock away.
pub async fn take_away(store: Store, passphrase: &Passphrase) -> Result<(), LockError> {
    let vault = to_change(store)?;
    changed(store, &vault, vault.take_lock_away(passphrase).await).await
}

fn to_change(store: Store) -> Result<Rc<Vault>, LockError> {
    store.vault_to_write().ok_or(LockError::Changed)
}

/// Shows and tells that the lock is another now. A tab that knows no lock hears that something was added: it finds the
/// lock, takes it for what a newer Turnabout wrote, and saves nothing beside it.
async fn changed(store: Store, vault: &Vault, done: Result<(), LockError>) -> Result<(), LockError> {
    done?;
    note_use();
    vault.begin(mark());
    keep_drafts(vault).await;
    show(store, vault);
    store.say(RELOCKED);
    store.say(ADDED);
    Ok(())
}

/// Closes the lock in every tab. Each starts afresh: nothing is left in its memory.
pub fn close(store: Store) {
    preferences::set(CLOSED, Some(&chance::fresh_id()));
    forget_key(store);
    store.say(LOCKED);
    location::start_afresh(&location::fragment());
}

pub(super) fn forget_key(store: Store) {
    if let Some(vault) = store.vault() {
        vault.hear(Heard::Closed, mark());
    }
}

/// After how many minutes without use the lock closes.
pub fn closes_after() -> u32 {
    preferences::get(AFTER)
        .and_then(|after| after.parse().ok())
        .filter(|after| MINUTES.contains(after))
        .unwrap_or(USUAL)
}

pub fn close_after(minutes: u32) {
    preferences::set(AFTER, Some(&minutes.to_string()));
}

fn note_use() {
    preferences::set(USED, Some(&clock::now().0.to_string()));
}

thread_local! {
    static WATCHING: Cell<bool> = const { Cell::new(false) };
}

/// Closes the lock once nobody has used any tab for long, and where it was closed while this tab slept.
fn watch(store: Store) {
    const LOOK_EVERY: Duration = Duration::from_secs(5);
    const NOTE_EVERY: u64 = 2_000;
    let here = Rc::new(Cell::new(clock::now().0));
    if WATCHING.replace(true) {
        return;
    }
    let noted = here.clone();
    device::on_use(move || {
        let now = clock::now().0;
        // Once everything is erased, nothing is noted either.
        if store.vault().is_some() && now.abs_diff(noted.get()) >= NOTE_EVERY {
            check(store, &noted);
            noted.set(now);
            note_use();
        }
    });
    let looked = here.clone();
    set_interval(move || check(store, &looked), LOOK_EVERY);
    device::on_return(move || check(store, &here));
}

fn check(store: Store, here: &Cell<u64>) {
    let Some(vault) = store.vault() else { return };
    let elsewhere = preferences::get(USED).and_then(|at| at.parse().ok()).unwrap_or_default();
    let since = clock::now().0.saturating_sub(here.get().max(elsewhere));
    let most = u64::from(closes_after()) * 60_000;
    carry_out(store, vault.hear(Heard::Idle { since, most }, mark()));
}

/// Whether to offer a lock: once, after something worth keeping is here.
pub fn is_due(store: Store) -> bool {
    preferences::get(OFFERED).is_none() && keeping::has_asked() && may_be_offered(store)
}

/// Whether one can be put on, and no word about a backup stands where it would be said.
pub fn may_be_offered(store: Store) -> bool {
    store.standing().get_untracked() == Standing::None && keeping::at_risk(store).is_none() && is_possible()
}

/// It is not offered again.
pub fn was_offered() {
    preferences::set(OFFERED, Some("offered"));
}
