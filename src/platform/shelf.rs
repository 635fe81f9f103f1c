//! Small texts by name, in the storage that a browser has for them. A browser may have none, or refuse to give it: then
//! nothing is found, and nothing is kept.

use gloo_storage::{LocalStorage, SessionStorage, Storage};

use super::device::window;

/// Where small texts stay.
#[derive(Clone, Copy)]
pub enum Shelf {
    /// On this device.
    Device,
    /// In this tab, for as long as it is open.
    Tab,
}

impl Shelf {
    /// Whether the browser gives it: the package takes that for granted.
    fn is_there(self) -> bool {
        let storage = match self {
            Shelf::Device => window().local_storage(),
            Shelf::Tab => window().session_storage(),
        };
        matches!(storage, Ok(Some(_)))
    }

    pub fn get(self, name: &str) -> Option<String> {
        let found = self.is_there().then(|| match self {
            Shelf::Device => LocalStorage::get(name),
            Shelf::Tab => SessionStorage::get(name),
        });
        found?.ok()
    }

    /// Keeps a text, as JSON, or forgets it.
    pub fn set(self, name: &str, text: Option<&str>) {
        if !self.is_there() {
            return;
        }
        // What cannot be kept still stands on the page.
        match (self, text) {
            (Shelf::Device, Some(text)) => drop(LocalStorage::set(name, text)),
            (Shelf::Tab, Some(text)) => drop(SessionStorage::set(name, text)),
            (Shelf::Device, None) => LocalStorage::delete(name),
            (Shelf::Tab, None) => SessionStorage::delete(name),
        }
    }

    /// The names of everything whose name begins so.
    pub fn names(self, beginning: &str) -> Vec<String> {
        if !self.is_there() {
            return Vec::new();
        }
        let storage = match self {
            Shelf::Device => LocalStorage::raw(),
            Shelf::Tab => SessionStorage::raw(),
        };
        (0..storage.length().unwrap_or_default())
            .filter_map(|place| storage.key(place).ok().flatten())
            .filter(|name| name.starts_with(beginning))
            .collect()
    }

    /// Forgets everything whose name begins so.
    pub fn clear(self, beginning: &str) {
        for name in self.names(beginning) {
            self.set(&name, None);
        }
    }
}
