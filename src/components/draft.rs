//! A form that loses nothing: what was typed and not saved is there again after a wrong tap or a reload.

use leptos::prelude::*;

use super::route::Route;
use crate::platform::drafts;
use crate::t;

/// What was typed into one form and not saved.
#[derive(Clone)]
pub struct Draft {
    form: String,
    fields: Vec<Field>,
}

#[derive(Clone)]
struct Field {
    key: String,
    first: String,
    value: RwSignal<String>,
}

impl Draft {
    /// The draft of the form at an address.
    pub fn of(form: &Route) -> Self {
        Self { form: format!("turnabout.draft.{form}"), fields: Vec::new() }
    }

    /// A field of the form: what was typed before, or else `first`.
    pub fn field(&mut self, name: &str, first: String) -> RwSignal<String> {
        let key = format!("{}.{name}", self.form);
        let value = RwSignal::new(drafts::get(&key).unwrap_or_else(|| first.clone()));
        self.fields.push(Field { key: key.clone(), first: first.clone(), value });
        Effect::new(move |_| value.with(|text| drafts::set(&key, (*text != first).then_some(text.as_str()))));
        value
    }

    /// Whether any field holds what was typed before.
    fn found(&self) -> bool {
        self.fields.iter().any(|field| field.value.with_untracked(|text| *text != field.first))
    }

    /// Puts every field back to how it was.
    fn start_afresh(&self) {
        for field in &self.fields {
            field.value.set(field.first.clone());
        }
    }

    /// Forgets what was typed: it is saved now.
    pub fn forget(&self) {
        for field in &self.fields {
            drafts::set(&field.key, None);
        }
    }
}

/// Says that a form holds what was typed before, and offers to start afresh.
#[component]
pub fn DraftNotice(draft: Draft) -> impl IntoView {
    let found = RwSignal::new(draft.found());
    let afresh = move |_| {
        draft.start_afresh();
        found.set(false);
    };
    view! {
        <Show when=move || found.get()>
            <div class="notice">
                <p>{t!("draft-found")}</p>
                <button class="button-quiet" type="button" on:click=afresh.clone()>{t!("draft-afresh")}</button>
            </div>
        </Show>
    }
}
