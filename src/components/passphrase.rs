//! A field for a passphrase, with its hint and its error. What is typed can be shown.

use leptos::prelude::*;

use crate::t;

#[component]
pub fn PassphraseField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    value: RwSignal<String>,
    /// Whether the letters are shown.
    shown: RwSignal<bool>,
    #[prop(into)] error: Signal<Option<String>>,
    /// Whether it is made up now, and not one that is there already.
    #[prop(default = false)]
    new: bool,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = {
        let (hint_id, error_id) = (hint.is_some().then(|| hint_id.clone()), error_id.clone());
        move || {
            let error = error.with(Option::is_some).then(|| error_id.clone());
            let ids: Vec<_> = hint_id.clone().into_iter().chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <div class="field" class:field-wrong=move || error.with(Option::is_some)>
            <label for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {move || error.get().map(|error| view! { <p class="field-error" id=error_id.clone()>{error}</p> })}
            <input
                id=id type=move || if shown.get() { "text" } else { "password" } maxlength="200" spellcheck="false"
                autocapitalize="off" autocomplete=if new { "new-password" } else { "current-password" }
                prop:value=value aria-describedby=described
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                on:input:target=move |event| value.set(event.target().value())
            />
        </div>
    }
}

/// Shows the letters of passphrases, or hides them.
#[component]
pub fn ShowLetters(shown: RwSignal<bool>) -> impl IntoView {
    view! {
        <label class="show-letters">
            <input autocomplete="off" type="checkbox" prop:checked=shown on:change:target=move |event| shown.set(event.target().checked()) />
            <span>{t!("passphrase-show")}</span>
        </label>
    }
}
