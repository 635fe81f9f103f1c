//! Whether the browser promises to keep what is here.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{device, room};
use crate::t;

/// What the browser says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Nothing yet.
    Coming,
    Promised,
    NotPromised,
    /// Not even when it was just asked.
    Refused,
    /// It knows no such promise.
    Unknown,
}

#[component]
pub fn Promise() -> impl IntoView {
    let answer = RwSignal::new(Answer::Coming);
    let take = move |said: Option<bool>, otherwise: Answer| {
        // The page may be gone by now, and this with it.
        let _ = answer.try_set(match said {
            Some(true) => Answer::Promised,
            Some(false) => otherwise,
            None => Answer::Unknown,
        });
    };
    spawn_local(async move { take(room::promised().await, Answer::NotPromised) });
    let ask = move |_| spawn_local(async move { take(room::ask().await, Answer::Refused) });
    let words = move || match answer.get() {
        Answer::Coming => None,
        Answer::Promised => Some((t!("promise-given"), t!("promise-given-about"))),
        Answer::NotPromised => Some((t!("promise-not-given"), t!("promise-not-given-about"))),
        Answer::Refused => Some((t!("promise-refused"), t!("promise-refused-about"))),
        Answer::Unknown => Some((t!("promise-unknown"), t!("promise-unknown-about"))),
    };
    let can_ask = move || matches!(answer.get(), Answer::NotPromised | Answer::Refused);
    view! {
        <section class="stack data-part" aria-labelledby="promise">
            <h2 id="promise">{t!("promise-title")}</h2>
            <div role="status" class="stack">
                {move || words().map(|(what, about)| view! {
                    <p class="data-answer">{what}</p>
                    <p>{about}</p>
                })}
            </div>
            <Show when=can_ask>
                <div><button class="button-plain" on:click=ask>{t!("promise-ask")}</button></div>
            </Show>
            {device::forgets_after_a_week().then(|| view! {
                <div class="notice data-week">
                    <div class="stack">
                        <h3 class="notice-title">{t!("week-title")}</h3>
                        <p>{t!("week-about")}</p>
                        <p>{t!("week-do")}</p>
                    </div>
                </div>
            })}
        </section>
    }
}
