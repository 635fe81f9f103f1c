//! What is wrong with an answer, at the top of the page, with a way to it.

use leptos::prelude::*;

use crate::platform::device;
use crate::t;

const ID: &str = "problem";

/// What is wrong: the sentence, and the id of the field to put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub sentence: String,
    pub field: String,
}

/// The summary, which takes the focus each time that something is found wrong.
#[component]
pub fn ErrorSummary(#[prop(into)] wrong: Signal<Vec<Wrong>>) -> impl IntoView {
    Effect::new(move |_| {
        if wrong.with(|wrong| !wrong.is_empty()) {
            request_animation_frame(|| device::focus(ID));
        }
    });
    let entry = |Wrong { sentence, field }| {
        view! {
            <li>
                <button type="button" class="link" on:click=move |_| device::focus(&field)>{sentence}</button>
            </li>
        }
    };
    move || {
        let wrong = wrong.get();
        (!wrong.is_empty()).then(|| {
            view! {
                <div class="error-summary" id=ID tabindex="-1" role="alert" aria-labelledby="problem-title">
                    <h2 id="problem-title">{t!("problem-title")}</h2>
                    <ul>{wrong.into_iter().map(entry).collect_view()}</ul>
                </div>
            }
        })
    }
}
