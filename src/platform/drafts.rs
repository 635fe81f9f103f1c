//! What was typed and not saved yet. It lives as long as the tab, and is no history. Where this device has a lock it lives
//! in memory only: a browser may write what a tab keeps to the disk.

use js_sys::{Map, Reflect};
use wasm_bindgen::JsCast;

use super::device::window;
use super::shelf::Shelf;

/// How the names of all our small texts begin.
const OURS: &str = "turnabout.";
/// Where drafts are kept in memory: with the page, because each area is a program with a memory of its own.
const PLACE: &str = "turnaboutDrafts";

/// The drafts, where they are kept in memory only.
fn memory() -> Option<Map> {
    Reflect::get(&window(), &PLACE.into()).ok()?.dyn_into().ok()
}

/// What was typed under this name, if anything.
pub fn get(name: &str) -> Option<String> {
    match memory() {
        Some(drafts) => drafts.get(&name.into()).as_string(),
        None => Shelf::Tab.get(name),
    }
}

/// Keeps what is typed, or forgets it. In a browser that keeps nothing it still stands in its field.
pub fn set(name: &str, text: Option<&str>) {
    match (memory(), text) {
        (Some(drafts), Some(text)) => drop(drafts.set(&name.into(), &text.into())),
        (Some(drafts), None) => drop(drafts.delete(&name.into())),
        (None, text) => Shelf::Tab.set(name, text),
    }
}

/// Keeps drafts in memory only from now on, or in the tab again. Those that there are move along.
pub fn keep_in_memory_only(only: bool) {
    if only == memory().is_some() {
        return;
    }
    let names: Vec<String> = match memory() {
        Some(drafts) => drafts.keys().into_iter().filter_map(|name| name.ok()?.as_string()).collect(),
        None => Shelf::Tab.names(OURS),
    };
    let drafts: Vec<_> = names.into_iter().map(|name| (get(&name), name)).collect();
    Shelf::Tab.clear(OURS);
    // Setting and deleting a property of a page of ours does not fail.
    let _ = match only {
        true => Reflect::set(&window(), &PLACE.into(), &Map::new()),
        false => Reflect::delete_property(&window(), &PLACE.into()),
    };
    for (text, name) in drafts {
        set(&name, text.as_deref());
    }
}

/// Forgets them all.
pub fn forget_all() {
    Shelf::Tab.clear(OURS);
    if let Some(drafts) = memory() {
        drafts.clear();
    }
}
