//! Small choices that are no history: theme, text size. They live in local storage.

use super::shelf::Shelf;

/// A stored choice; `None` where there is none, or where the browser keeps nothing.
pub fn get(key: &str) -> Option<String> {
    Shelf::Device.get(key)
}

/// Stores a choice, or forgets it. A browser that keeps nothing forgets it by itself: the choice still holds for now.
pub fn set(key: &str, value: Option<&str>) {
    Shelf::Device.set(key, value);
}
