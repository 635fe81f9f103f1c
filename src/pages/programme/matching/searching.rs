//! The search: start it, follow it, end it.

use leptos::prelude::*;

use super::Matching;
use crate::domain::matching::Phase;
use crate::t;

#[component]
pub fn Searching(matching: Matching) -> impl IntoView {
    let busy = Memo::new(move |_| matching.progress.with(Option::is_some));
    let share = move || match matching.progress.get().flatten() {
        // Weighing is about half of the work.
        Some(progress) if progress.of > 0 => {
            let part = progress.done as f64 / progress.of as f64;
            match progress.phase {
                Phase::Weighing => 0.5 * part,
                Phase::Choosing => 0.5 + 0.3 * part,
                Phase::Proving => 0.8 + 0.2 * part,
            }
        }
        _ => 0.0,
    };
    let words = move || match matching.progress.get() {
        None => String::new(),
        Some(None) => t!("search-starting"),
        Some(Some(progress)) => match progress.phase {
            Phase::Weighing => t!("search-weighing", done = progress.done, of = progress.of),
            Phase::Choosing => t!("search-choosing", done = progress.done, of = progress.of),
            Phase::Proving => t!("search-proving", done = progress.done, of = progress.of),
        },
    };
    let matched = Memo::new(move |_| matching.current.get().matched.as_ref().map(|matched| matched.stale));
    view! {
        {move || (matched.get() == Some(true) && !busy.get()).then(|| view! { <p class="notice">{t!("match-stale")}</p> })}
        <Show
            when=move || busy.get()
            fallback=move || view! {
                <button
                    id="search-pairs" class=move || if matched.get() == Some(false) { "button-plain" } else { "button" }
                    on:click=move |_| matching.search()
                >
                    {move || if matched.get().is_some() { t!("match-again") } else { t!("match-start") }}
                </button>
            }
        >
            <div class="card stack">
                <label for="search-progress">{words}</label>
                <progress id="search-progress" max="1" prop:value=share></progress>
                <button class="button-plain" on:click=move |_| matching.cancel()>{t!("search-cancel")}</button>
            </div>
        </Show>
    }
}
