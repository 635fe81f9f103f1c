//! What was typed and not saved yet. It lives as long as the tab, and is no history.

use super::shelf::Shelf;

/// What was typed under this name, if anything.
pub fn get(name: &str) -> Option<String> {
    Shelf::Tab.get(name)
}

/// Keeps what is typed, or forgets it. In a browser that keeps nothing it still stands in its field.
pub fn set(name: &str, text: Option<&str>) {
    Shelf::Tab.set(name, text);
}
