//! A labelled field with its hint and its error, wired up for screen readers.

use leptos::prelude::*;

/// One line of text.
#[component]
pub fn TextField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    value: RwSignal<String>,
    /// What is wrong with it, once that is known.
    #[prop(optional, into)]
    error: Option<Signal<Option<String>>>,
    /// The HTML input type: `text`, `number`, `date`.
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(default = false)] long: bool,
    /// What the browser may fill in, as HTML names it: `name`.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The id of the list of what the browser offers.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let error = error.unwrap_or_else(|| Signal::derive(|| None));
    let described = {
        let (hint_id, error_id, has_hint) = (hint_id.clone(), error_id.clone(), hint.is_some());
        move || {
            let mut ids = Vec::new();
            if has_hint {
                ids.push(hint_id.clone());
            }
            if error.with(Option::is_some) {
                ids.push(error_id.clone());
            }
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let invalid = move || error.with(Option::is_some).then_some("true");
    // No longer than the files that people pass on can carry.
    let most = if long { "5000" } else { "200" };
    let input = if long {
        view! {
            <textarea
                autocomplete="off"
                id=id.clone() rows="3" maxlength=most prop:value=value aria-describedby=described aria-invalid=invalid
                on:input:target=move |event| value.set(event.target().value())
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id.clone() type=kind maxlength=most autocomplete=autocomplete list=list prop:value=value aria-describedby=described aria-invalid=invalid
                on:input:target=move |event| value.set(event.target().value())
            />
        }
        .into_any()
    };
    view! {
        <div class="field" class:field-wrong=move || error.with(Option::is_some)>
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {move || error.get().map(|error| view! { <p class="field-error" id=error_id.clone()>{error}</p> })}
            {input}
        </div>
    }
}
