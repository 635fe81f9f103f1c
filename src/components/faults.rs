//! What is wrong with a form, field by field.

use leptos::prelude::*;

use super::error_summary::Wrong;

/// Everything that is wrong with a form.
pub type Faults = RwSignal<Vec<Wrong>>;

/// What is wrong with one field.
pub fn wrong(field: &str, sentence: String) -> Wrong {
    Wrong { sentence, field: field.to_string() }
}

/// The sentence about one field, for its [`super::field::TextField`].
pub fn about(faults: Faults, field: &'static str) -> Signal<Option<String>> {
    Signal::derive(move || {
        faults.with(|faults| faults.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.sentence.clone()))
    })
}
