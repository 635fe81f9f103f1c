//! What is kept here, how much it is, and since when.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::components::words::LANGUAGE;
use crate::domain::keeping::Holdings;
use crate::platform::room::{self, Room};
use crate::platform::{bucket, clock};
use crate::store::{Store, backup, right_for_us};
use crate::t;

#[component]
pub fn Kept(store: Store) -> impl IntoView {
    let kept = Memo::new(move |_| backup::kept(store));
    let holdings = Memo::new(move |_| store.state().with(Holdings::of));
    let room = RwSignal::new(None::<Room>);
    Effect::new(move |_| {
        kept.track();
        spawn_local(async move {
            let estimate = room::estimate().await;
            // The page may be gone by now, and this with it.
            let _ = room.try_set(estimate);
        });
    });
    let what = move || {
        let mut lines = words::holdings(holdings.get());
        lines.extend(right_for_us::is_kept().then(|| t!("data-right-for-us")));
        match lines.is_empty() {
            true => vec![t!("data-nothing")],
            false => lines,
        }
    };
    view! {
        <section class="stack data-part" aria-labelledby="kept">
            <h2 id="kept">{t!("data-kept-title")}</h2>
            <dl class="summary summary-plain">
                <div class="summary-row">
                    <dt>{t!("data-what")}</dt>
                    <dd class="summary-answer" id="data-what">
                        {move || what().into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                    </dd>
                </div>
                <div class="summary-row">
                    <dt>{t!("data-how-much")}</dt>
                    <dd class="summary-answer" id="data-how-much">
                        <span>{move || t!("data-changes", count = kept.get().changes)}</span>
                        {move || room.get().map(|room| view! {
                            <span>{t!("data-room", taken = words::size(room.taken), given = words::size(room.given))}</span>
                        })}
                    </dd>
                </div>
                <div class="summary-row">
                    <dt>{t!("data-since")}</dt>
                    <dd class="summary-answer" id="data-since">
                        {move || match kept.get().since {
                            Some(since) => clock::in_words(clock::day(since), LANGUAGE),
                            None => t!("data-since-never"),
                        }}
                    </dd>
                </div>
            </dl>
            <p>{t!("data-not-elsewhere")}</p>
            {bucket::are_there().then(|| view! { <p>{t!("data-second-copy")}</p> })}
        </section>
    }
}
