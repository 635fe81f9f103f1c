//! The person's choices of how things look. They hold at once, and on the next visit.

use std::collections::BTreeMap;

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

/// The choices that go into a backup, and what each can be.
const CHOICES: [(&str, &str, [&str; 2]); 2] =
    [(THEME, "data-theme", ["light", "dark"]), (TEXT_SIZE, "data-text-size", ["large", "largest"])];
const THEME: &str = "turnabout.theme";
const TEXT_SIZE: &str = "turnabout.text-size";

/// The choices that were made on this device.
pub fn stored() -> BTreeMap<String, String> {
    CHOICES.iter().filter_map(|(key, ..)| Some((key.to_string(), preferences::get(key)?))).collect()
}

/// Takes in choices of another device where none was made on this one.
pub fn take_in(choices: &BTreeMap<String, String>) {
    for (key, attribute, can_be) in CHOICES {
        let chosen = choices.get(key).filter(|value| can_be.contains(&value.as_str()));
        if let (Some(value), None) = (chosen, preferences::get(key)) {
            preferences::set(key, Some(value));
            device::mark_root(attribute, Some(value));
        }
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
        Self { theme: Preference::load(THEME, "data-theme"), text_size: Preference::load(TEXT_SIZE, "data-text-size") }
    }
}
