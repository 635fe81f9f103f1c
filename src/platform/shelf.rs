//! Small texts by name, in the storage that a browser has for them. A browser may have none, or refuse to give it: then
//! nothing is found, and nothing is kept.

use web_sys::Storage;

use super::device::window;
use crate::json;

/// Where small texts stay.
#[derive(Clone, Copy)]
pub enum Shelf {
    /// On this device.
    Device,
    /// In this tab, for as long as it is open.
    Tab,
}

impl Shelf {
    fn storage(self) -> Option<Storage> {
        let storage = match self {
            Shelf::Device => window().local_storage(),
            Shelf::Tab => window().session_storage(),
        };
        storage.ok().flatten()
    }

    pub fn get(self, name: &str) -> Option<String> {
        json::read(&self.storage()?.get_item(name).ok()??).ok()
    }

    /// Keeps a text, as JSON, or forgets it.
    pub fn set(self, name: &str, text: Option<&str>) {
        let Some(storage) = self.storage() else { return };
        // What cannot be kept still stands on the page.
        let _ = match text {
            Some(text) => storage.set_item(name, &json::write(&text)),
            None => storage.remove_item(name),
        };
    }

    /// The names of everything whose name begins so.
    pub fn names(self, beginning: &str) -> Vec<String> {
        let Some(storage) = self.storage() else { return Vec::new() };
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
