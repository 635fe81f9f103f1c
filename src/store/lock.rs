//! The passphrase lock of this device: put on, opened, closed by hand or by itself, and taken away. Every tab, and every
//! program in a tab, has the key or none of them has.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::journal::{ADDED, Store};
use super::standing::Keys;
pub use super::standing::Standing;
pub use super::vault::LockError;
use super::vault::Vault;
use super::{keeping, opening};
use crate::codec::sealed::Passphrase;
use crate::platform::channel::Channel;
use crate::platform::crypt::{self, Key};
use crate::platform::database::DatabaseError;
use crate::platform::{chance, clock, device, drafts, location, preferences};

/// What every tab is told once the lock closes: `assets/programs.js` then starts it afresh, so that nothing is left in its
/// memory.
pub(super) const LOCKED: &str = "locked";
/// What the other tabs are told once the lock is put on or taken away.
pub(super) const RELOCKED: &str = "relocked";
/// What a page without the key asks those that have it.
const ASK: &str = "ask";
/// How long a page waits for an answer before it asks the person, who may still be spared by one that comes later.
const PATIENCE: Duration = Duration::from_millis(200);

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

pub(super) fn keys(store: Store, name: &str) -> Keys {
    let channel = Channel::open_for_values(&format!("{name}.key"), move |value| heard(store, &value));
    Keys { channel, closed: preferences::get(CLOSED) }
}

fn heard(store: Store, value: &JsValue) {
    let Some(vault) = store.vault() else { return };
    if value.as_string().as_deref() == Some(ASK) {
        hand_over(store, &vault);
    } else if let Some(array) = value.dyn_ref::<Array>()
        && let (Some(lock), Some(key)) = (array.get(0).as_string(), Key::handed_over(array.get(1)))
        && vault.is_locked()
        && vault.take_key(&lock, key)
        && store.standing().get_untracked() == Standing::Closed
    {
        spawn_local(opened(store));
    }
}

fn hand_over(store: Store, vault: &Vault) {
    store.with_keys(|keys| {
        let up_to_date = keys.closed == preferences::get(CLOSED);
        if let (true, Some(channel), Some((lock, key))) = (up_to_date, &keys.channel, vault.to_hand_over()) {
            channel.say_value(&Array::of2(&lock.into(), &key.to_hand_over()));
        }
    });
}

/// Gets the key from another page, where there is a lock and another has it. Answers how things then stand.
pub(super) async fn arrive(store: Store, vault: &Vault) -> Standing {
    if vault.is_locked() {
        store.with_keys(|keys| {
            if let Some(channel) = &keys.channel {
                channel.say(ASK);
            }
        });
        let start = clock::now().0;
        let patience = PATIENCE.as_millis() as u64;
        while vault.is_locked() && clock::now().0.saturating_sub(start) < patience {
            clock::wait(Duration::from_millis(10)).await;
        }
    }
    keep_drafts(vault).await;
    standing_of(vault)
}

/// Keeps what is typed as everything is kept here: plain, or sealed under the lock.
async fn keep_drafts(vault: &Vault) {
    match (vault.lock(), vault.to_hand_over()) {
        (None, _) => drafts::keep_plain(),
        (Some(_), Some((_, key))) => drafts::keep_sealed(key).await,
        (Some(_), None) => drafts::close(),
    }
}

pub(super) fn standing_of(vault: &Vault) -> Standing {
    match vault.lock() {
        None => Standing::None,
        Some(_) if vault.is_locked() => Standing::Closed,
        Some(_) => Standing::Open,
    }
}

/// Shows how things stand.
pub(super) fn stand(store: Store, standing: Standing) {
    store.set_standing(standing);
    if standing == Standing::Open {
        watch(store);
    }
}

/// Takes the lock as another tab left it. Reads nothing anew: where what is stored was not shown before, it is not yet.
///
/// # Errors
/// [`DatabaseError::Unreadable`], where it stays as it was.
pub(super) async fn settle(store: Store) -> Result<(), DatabaseError> {
    let vault = store.vault().ok_or(DatabaseError::Unreadable)?;
    let before = vault.lock();
    vault.look_at_lock().await?;
    let is_closed = store.standing().get_untracked() == Standing::Closed;
    // Without its key while nothing says so: somebody else is just asking for it.
    if vault.lock() == before && (is_closed || !vault.is_locked()) {
        return Ok(());
    }
    let standing = arrive(store, &vault).await;
    if standing == Standing::Closed {
        store.forget();
    }
    if !is_closed {
        stand(store, standing);
    }
    Ok(())
}

/// Looks whether another tab put the lock on, or took it away, and shows what there is now.
pub(super) async fn follow(store: Store) {
    let was_closed = store.standing().get_untracked() == Standing::Closed;
    let Ok(()) = settle(store).await else { return };
    let is_closed = store.vault().is_none_or(|vault| vault.is_locked());
    match (was_closed, is_closed) {
        (_, true) => {}
        (true, false) => opened(store).await,
        // What was stored meanwhile could not be read.
        (false, false) => store.look_for_more(),
    }
}

/// The key is here: shows what was locked.
async fn opened(store: Store) {
    store.with_keys_mut(|keys| keys.closed = preferences::get(CLOSED));
    if let Some(vault) = store.vault() {
        keep_drafts(&vault).await;
    }
    if let Err(trouble) = opening::read(store).await {
        store.bar(trouble);
    }
    if let Some(vault) = store.vault() {
        stand(store, standing_of(&vault));
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
    hand_over(store, &vault);
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
    keep_drafts(vault).await;
    stand(store, standing_of(vault));
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
        vault.forget_key();
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
    if store.standing().get_untracked() != Standing::Open {
        return;
    }
    let elsewhere = preferences::get(USED).and_then(|at| at.parse().ok()).unwrap_or_default();
    let idle = clock::now().0.saturating_sub(here.get().max(elsewhere));
    let missed = store.with_keys(|keys| keys.closed != preferences::get(CLOSED)).unwrap_or(false);
    if missed || idle >= u64::from(closes_after()) * 60_000 {
        close(store);
    }
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
