//! What was typed and not saved yet. It lives as long as the tab, and is no history.

use gloo_storage::{SessionStorage, Storage};

/// What was typed under this name, if anything.
pub fn get(name: &str) -> Option<String> {
    SessionStorage::get(name).ok()
}

/// Keeps what is typed, or forgets it. In a browser that keeps nothing it still stands in its field.
pub fn set(name: &str, text: Option<&str>) {
    match text {
        Some(text) => {
            let _ = SessionStorage::set(name, text);
        }
        None => SessionStorage::delete(name),
    }
}
