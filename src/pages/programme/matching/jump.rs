//! What this page holds, with a way to each part.

use leptos::prelude::*;

use crate::platform::device;
use crate::t;

/// `any`: whether there is any pair.
#[component]
pub fn Jump(any: bool) -> impl IntoView {
    let of_pairs = [
        ("pairs", t!("pairs-title")),
        ("compare", t!("compare-title")),
        ("spread", t!("spread-title")),
        ("fairness", t!("fairness-title")),
    ];
    let of_people = [("notices", t!("notices-title")), ("unmatched", t!("total-unmatched"))];
    let parts = of_pairs.into_iter().filter(move |_| any).chain(of_people);
    let link = |(id, words): (&'static str, String)| {
        view! { <li><button class="link" on:click=move |_| device::focus(id)>{words}</button></li> }
    };
    view! {
        <nav aria-label=t!("match-parts")>
            <ul class="jump">{parts.map(link).collect_view()}</ul>
        </nav>
    }
}
