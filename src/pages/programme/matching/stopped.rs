//! That a search was stopped: how far at most its pairs are from the best, and the way to go on.

use std::sync::Arc;

use leptos::prelude::*;

use super::Matching;
use super::search::at_most;
use crate::domain::matching::Outcome;
use crate::t;

/// How far at most a result is from the best, in plain words.
pub fn short_words(short: u32) -> String {
    match short {
        1_000_000.. => t!("stopped-unknown"),
        _ => t!("stopped-at-most", percent = at_most(short)),
    }
}

/// Of a result that is not proven: nothing is shown of any other.
#[component]
pub fn Stopped(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let short = outcome.short?;
    Some(view! {
        <section class="notice stopped" aria-labelledby="stopped">
            <div class="stack">
                <h2 id="stopped" class="match-heading">{t!("stopped-title")}</h2>
                <p>{short_words(short)} " " {t!("stopped-about")}</p>
                <div><button class="button" on:click=move |_| matching.search()>{t!("stopped-go-on")}</button></div>
            </div>
        </section>
    })
}
