//! A field in which to look for something in a list below it.

use leptos::prelude::*;

#[component]
pub fn SearchField(
    /// Unique on the page.
    id: &'static str,
    label: String,
    value: RwSignal<String>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                id=id type="search" autocomplete="off" prop:value=value
                on:input:target=move |event| value.set(event.target().value())
            />
        </div>
    }
}
