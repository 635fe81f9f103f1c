//! What has to be put right in a form, at its top: it takes the focus, and each line leads to its field.

use leptos::prelude::*;

use crate::platform::device;
use crate::t;

/// The id of the summary, to move the focus to it.
const SUMMARY: &str = "error-summary";

/// One thing to put right: the id of its field, and the sentence.
pub type Wrong = (&'static str, String);

/// Lists what is wrong, and takes the focus whenever there is something new.
#[component]
pub fn ErrorSummary(#[prop(into)] wrong: Signal<Vec<Wrong>>) -> impl IntoView {
    Effect::new(move |_| {
        if !wrong.with(Vec::is_empty) {
            device::focus(SUMMARY);
        }
    });
    view! {
        <Show when=move || !wrong.with(Vec::is_empty)>
            <div class="error-summary" id=SUMMARY tabindex="-1" role="alert" aria-labelledby="error-summary-title">
                <h2 id="error-summary-title">{t!("error-summary-title")}</h2>
                <ul>
                    {move || wrong.get().into_iter().map(|(field, sentence)| view! {
                        <li>
                            <button type="button" class="link" on:click=move |_| device::focus(field)>{sentence}</button>
                        </li>
                    }).collect_view()}
                </ul>
            </div>
        </Show>
    }
}

/// The sentence about one field, for its [`super::field::TextField`].
pub fn about(wrong: RwSignal<Vec<Wrong>>, field: &'static str) -> Signal<Option<String>> {
    Signal::derive(move || {
        wrong.with(|wrong| wrong.iter().find(|(id, _)| *id == field).map(|(_, sentence)| sentence.clone()))
    })
}
