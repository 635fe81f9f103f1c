//! A labelled list of which one is chosen.

use leptos::prelude::*;

/// One of several, by its place in the list.
#[component]
pub fn Select(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<Signal<String>>,
    options: Vec<String>,
    #[prop(into)] chosen: Signal<usize>,
    choose: impl Fn(usize) + 'static,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described = hint.is_some().then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select
                autocomplete="off"
                id=id aria-describedby=described
                on:change:target=move |event| {
                    if let Ok(place) = event.target().value().parse() {
                        choose(place);
                    }
                }
            >
                {options.into_iter().enumerate().map(|(place, option)| view! {
                    <option value=place.to_string() selected=move || chosen.get() == place prop:selected=move || chosen.get() == place>{option}</option>
                }).collect_view()}
            </select>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{move || hint.get()}</p> })}
        </div>
    }
}
