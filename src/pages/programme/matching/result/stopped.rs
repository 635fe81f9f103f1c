//! That a search was stopped: how far at most the pairs are from the best, and the way to go on.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::matching::Outcome;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::gap::gap_words;
use crate::t;

/// Of a result that is not proven: nothing is shown of any other.
#[component]
pub fn Stopped(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let gap = outcome.gap()?;
    Some(view! {
        <section class="notice stopped" aria-labelledby="stopped">
            <div class="stack">
                <h2 id="stopped" class="match-heading">{t!("stopped-title")}</h2>
                {match outcome.pairs.is_empty() {
                    true => view! { <p>{t!("stopped-none")}</p> }.into_any(),
                    false => view! {
                        <p>{t!("stopped-best-so-far")} " " {gap_words(gap)}</p>
                        <p>{t!("stopped-about")}</p>
                    }.into_any(),
                }}
                <div><button class="button" on:click=move |_| matching.search()>{t!("stopped-go-on")}</button></div>
            </div>
        </section>
    })
}
