//! A form that loses nothing: what was typed and not saved is there again after a wrong tap, a reload, or a tab that closed.

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
    /// What is stored, and so no draft.
    first: StoredValue<String>,
    value: RwSignal<String>,
}

impl Draft {
    /// The draft of the form at an address.
    pub fn of(form: &Route) -> Self {
        Self { form: format!("turnabout.draft.{form}"), fields: Vec::new() }
    }

    /// A field of the form: what was typed before, or else `first`.
    pub fn field(&mut self, name: &str, first: String) -> RwSignal<String> {
        let value = RwSignal::new(first);
        self.follow(name, value);
        value
    }

    /// As [`Self::field`], for a field that holds what is stored: what was typed over it takes its place.
    pub fn follow(&mut self, name: &str, value: RwSignal<String>) {
        let key = format!("{}.{name}", self.form);
        let first = StoredValue::new(value.get_untracked());
        if let Some(typed) = drafts::get(&key) {
            value.set(typed);
        }
        self.fields.push(Field { key: key.clone(), first, value });
        Effect::new(move |_| {
            value.with(|text| {
                let differs = first.with_value(|first| first != text);
                drafts::set(&key, differs.then_some(text.as_str()));
            });
        });
    }

    /// Whether this field of the form was typed in, and not saved.
    pub fn holds(&self, name: &str) -> bool {
        drafts::get(&format!("{}.{name}", self.form)).is_some()
    }

    /// Whether any field holds what was typed before.
    fn found(&self) -> bool {
        self.fields.iter().any(|field| field.first.with_value(|first| field.value.with_untracked(|text| text != first)))
    }

    /// Puts every field back to how it was.
    fn start_afresh(&self) {
        for field in &self.fields {
            field.value.set(field.first.get_value());
        }
    }

    /// This text of its fields is stored now. What was typed since is still a draft.
    pub fn kept(&self, text: &str) {
        for field in &self.fields {
            // The page may be gone by now, and its signals with it.
            field.first.try_update_value(|first| *first = text.to_string());
            if field.value.try_with_untracked(|now| now == text).unwrap_or(true) {
                drafts::set(&field.key, None);
            }
        }
    }

    /// Begins a dialog: the field holds `first`, unless it was typed in before and the tab was lost.
    pub fn begin(&self, name: &str, first: String) {
        let key = format!("{}.{name}", self.form);
        let field = self.fields.iter().find(|field| field.key == key).filter(|_| drafts::get(&key).is_none());
        if let Some(field) = field {
            field.first.set_value(first.clone());
            field.value.set(first);
        }
    }

    /// Forgets what was typed once the dialog closes: who closes it wants none of it.
    pub fn while_open(&self, open: RwSignal<bool>) {
        let draft = self.clone();
        Effect::new(move |was: Option<bool>| {
            let now = open.get();
            if was == Some(true) && !now {
                draft.forget();
            }
            now
        });
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
