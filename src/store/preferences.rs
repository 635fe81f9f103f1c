//! The person's choices of how things look. They hold at once, and on the next visit.

use leptos::prelude::*;

use crate::platform::{device, preferences};

/// A choice that the style sheets read from an attribute of the root element; `None` follows the device.
#[derive(Clone, Copy)]
pub struct Preference {
    key: &'static str,
    attribute: &'static str,
    pub value: RwSignal<Option<String>>,
}

impl Preference {
    fn load(key: &'static str, attribute: &'static str) -> Self {
        let value = preferences::get(key);
        device::mark_root(attribute, value.as_deref());
        Self { key, attribute, value: RwSignal::new(value) }
    }

    pub fn choose(self, value: Option<&str>) {
        preferences::set(self.key, value);
        device::mark_root(self.attribute, value);
        self.value.set(value.map(String::from));
    }
}

/// Every preference.
#[derive(Clone, Copy)]
pub struct Preferences {
    /// `light` or `dark`.
    pub theme: Preference,
    /// `large` or `largest`.
    pub text_size: Preference,
}

impl Preferences {
    pub fn load() -> Self {
        Self {
            theme: Preference::load("turnabout.theme", "data-theme"),
            text_size: Preference::load("turnabout.text-size", "data-text-size"),
        }
    }
}
