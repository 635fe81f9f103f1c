//! What was typed and not saved yet: kept letter by letter, so that it is there again after the tab was closed. It is no
//! history. Under the lock of this device it is kept sealed, and in plain only in the memory of the page.

use std::cell::RefCell;

use js_sys::{Map, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use super::crypt::Key;
use super::device::window;
use super::shelf::Shelf;
use crate::codec::locked::{self, SealedText};

/// How the names of drafts begin.
const OURS: &str = "turnabout.draft.";
/// Where drafts are in memory under the lock: with the page, because each area is a program with a memory of its own.
const PLACE: &str = "turnaboutDrafts";

thread_local! {
    /// What seals them, while the lock is open.
    static KEY: RefCell<Option<Key>> = const { RefCell::new(None) };
}

/// The drafts in memory, where this device has a lock.
fn memory() -> Option<Map> {
    Reflect::get(&window(), &PLACE.into()).ok()?.dyn_into().ok()
}

fn in_memory(drafts: &Map, name: &str) -> Option<String> {
    drafts.get(&name.into()).as_string()
}

/// What was typed under this name, if anything.
pub fn get(name: &str) -> Option<String> {
    match memory() {
        Some(drafts) => in_memory(&drafts, name),
        // What was sealed under a lock that is gone is nobody's text any more.
        None => Shelf::Device.get(name).filter(|text| locked::read_sealed(text).is_none()),
    }
}

/// Keeps what is typed, or forgets it. In a browser that keeps nothing it still stands in its field.
pub fn set(name: &str, text: Option<&str>) {
    let Some(drafts) = memory() else { return Shelf::Device.set(name, text) };
    match text {
        Some(text) => drop(drafts.set(&name.into(), &text.into())),
        None => drop(drafts.delete(&name.into())),
    }
    seal(drafts, name.to_string());
}

/// Keeps a draft sealed, as it is in memory now.
fn seal(drafts: Map, name: String) {
    match (KEY.with_borrow(Clone::clone), in_memory(&drafts, &name)) {
        (_, None) => Shelf::Device.set(&name, None),
        (Some(key), Some(text)) => spawn_local(async move { keep(&key, &drafts, &name, &text).await }),
        (None, Some(_)) => {}
    }
}

async fn keep(key: &Key, drafts: &Map, name: &str, text: &str) {
    let Ok((nonce, sealed)) = key.seal(name, text).await else { return };
    // Where more was typed meanwhile, or it was saved, that is kept or forgotten by itself.
    if in_memory(drafts, name).as_deref() == Some(text) && memory().is_some() {
        Shelf::Device.set(name, Some(&locked::write_sealed(name, SealedText { nonce, text: sealed })));
    }
}

/// The lock is on and open: from now on drafts are kept sealed. Those that there are are opened, and sealed with this key.
pub async fn keep_sealed(key: Key) {
    KEY.set(Some(key.clone()));
    let drafts = memory().unwrap_or_else(|| {
        let drafts = Map::new();
        hold(Some(&drafts));
        drafts
    });
    for name in Shelf::Device.names(OURS) {
        let Some(text) = Shelf::Device.get(&name) else { continue };
        let opened = match locked::read_sealed(&text) {
            // One that another tab typed under an earlier key stays: that tab seals it anew.
            Some(SealedText { nonce, text }) => key.open(&name, &nonce, &text).await.ok(),
            None => Some(text),
        };
        if let (Some(text), None) = (opened, in_memory(&drafts, &name)) {
            drafts.set(&name.as_str().into(), &text.into());
        }
    }
    for name in names(&drafts) {
        if let Some(text) = in_memory(&drafts, &name) {
            keep(&key, &drafts, &name, &text).await;
        }
    }
}

fn names(drafts: &Map) -> Vec<String> {
    drafts.keys().into_iter().filter_map(|name| name.ok()?.as_string()).collect()
}

/// The lock is on and closed: nothing is in memory, and nothing plain is kept.
pub fn close() {
    KEY.set(None);
    hold(Some(&Map::new()));
    for name in Shelf::Device.names(OURS) {
        if Shelf::Device.get(&name).is_none_or(|text| locked::read_sealed(&text).is_none()) {
            Shelf::Device.set(&name, None);
        }
    }
}

/// There is no lock: drafts are kept as they are.
pub fn keep_plain() {
    KEY.set(None);
    let Some(drafts) = memory() else { return };
    hold(None);
    for name in names(&drafts) {
        Shelf::Device.set(&name, in_memory(&drafts, &name).as_deref());
    }
}

/// Makes these the drafts in memory, or, with `None`, keeps none there.
fn hold(drafts: Option<&Map>) {
    // Setting and deleting a property of a page of ours does not fail.
    let _ = match drafts {
        Some(drafts) => Reflect::set(&window(), &PLACE.into(), drafts),
        None => Reflect::delete_property(&window(), &PLACE.into()),
    };
}
