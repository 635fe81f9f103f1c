//! The search for the pairs to hand out: start it, follow it, end it.

use leptos::prelude::*;

use super::search::Following;
use crate::pages::programme::matching::context::Matching;
use crate::t;

#[component]
pub fn Searching(matching: Matching) -> impl IntoView {
    let busy = Memo::new(move |_| matching.search.is_on());
    let trying = Memo::new(move |_| matching.trying.is_on());
    let matched = Memo::new(move |_| matching.current.get().matched.as_ref().map(|matched| matched.stale));
    let held = Memo::new(move |_| matching.current.with(|programme| programme.pairs_that_stay().len()));
    let cancel = move |()| {
        matching.search.cancel();
        matching.look_on("search-pairs");
    };
    view! {
        // Rules that are being tried have a search of their own.
        <Show when=move || !trying.get()>
            <Show
                when=move || busy.get()
                fallback=move || view! {
                    <button
                        id="search-pairs" class=move || if matched.get() == Some(false) { "button-plain" } else { "button" }
                        on:click=move |_| matching.search()
                    >
                        {move || if matched.get().is_some() { t!("match-again") } else { t!("match-start") }}
                    </button>
                    {move || (held.get() > 0).then(|| view! { <p class="hint">{t!("renewal-holds", count = held.get())}</p> })}
                }
            >
                <Following search=matching.search id="search" cancel />
            </Show>
        </Show>
    }
}
