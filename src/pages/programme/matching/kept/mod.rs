//! The results that are kept under a name: look at them side by side, take one for the one to hand out, rename, remove.

use leptos::prelude::*;

use self::keep::{NameDialog, Naming};
use crate::components::busy::Busy;
use crate::components::dialog::Dialog;
use crate::components::words::LANGUAGE;
use crate::domain::benefit::{SCORE_OF_ONE, millionths_in_hundredths};
use crate::domain::journal::EntryId;
use crate::domain::results::Kept;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::gap::stopped_words;
use crate::pages::programme::matching::section::Section;
use crate::platform::clock;
use crate::store::results;
use crate::t;

pub mod beside;
pub mod keep;
pub mod moved;
pub mod side_by_side;

#[component]
pub fn Results(matching: Matching) -> impl IntoView {
    let ids = Memo::new(move |_| matching.current.get().kept.keys().copied().collect::<Vec<_>>());
    let count = Signal::derive(move || Some(t!("number", number = ids.with(Vec::len))));
    let naming = Naming::new(matching, "rename-result");
    let dropping = RwSignal::new(None::<EntryId>);
    let asked = RwSignal::new(false);
    let busy = Busy::default();
    let name = move || dropping.get().and_then(|id| kept(matching, id)).map(|kept| kept.name).unwrap_or_default();
    let drop = move |_| {
        let Some(result) = dropping.get_untracked() else { return };
        busy.run(async move {
            results::drop(matching.store, &matching.current.get_untracked().id, result).await?;
            asked.set(false);
            // With the last one its list is gone too.
            matching.look_on("kept");
            matching.look_on("result");
            Ok(())
        });
    };
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <Foldable matching section=Section::Kept title=t!("kept-title") class="part card" count>
                <ul class="kept">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <Row matching id naming dropping asked />
                    </For>
                </ul>
            </Foldable>
        </Show>
        <NameDialog matching asking=naming title=t!("kept-rename") about=None new=false />
        <Dialog open=asked id="drop-result" title=t!("kept-drop-title")>
            <p>{move || t!("kept-drop-about", name = name())}</p>
            <div class="row">
                <button class="button" on:click=drop>{t!("kept-drop-yes")}</button>
                <button class="button-plain" on:click=move |_| asked.set(false)>{t!("keep")}</button>
            </div>
        </Dialog>
    }
}

/// The result as it is kept now.
fn kept(matching: Matching, id: EntryId) -> Option<Kept> {
    matching.current.with(|programme| programme.kept.get(&id).cloned())
}

#[component]
fn Row(
    matching: Matching,
    id: EntryId,
    naming: Naming,
    dropping: RwSignal<Option<EntryId>>,
    asked: RwSignal<bool>,
) -> impl IntoView {
    let own = Memo::new(move |_| kept(matching, id));
    let name = Memo::new(move |_| own.get().map(|kept| kept.name).unwrap_or_default());
    let shown = Memo::new(move |_| {
        matching.current.with(|programme| programme.matched.as_ref().is_some_and(|matched| matched.entry == id))
    });
    let others = Memo::new(move |_| matching.current.with(|programme| !shown.get() || programme.kept.len() > 1));
    let facts = move || {
        let kept = own.get()?;
        let outcome = &kept.matched.outcome;
        let total = format!("{:.1}", outcome.total as f64 / SCORE_OF_ONE);
        let least = millionths_in_hundredths(outcome.least().unwrap_or(0));
        let when = clock::moment_in_words(kept.matched.at, LANGUAGE);
        let earlier = matching.current.with(|programme| programme.since(&kept.matched).people);
        Some(view! {
            <p>
                {match outcome.pairs.len() {
                    0 => t!("kept-facts-none"),
                    pairs => t!("kept-facts", pairs = pairs, total = total, least = least),
                }}
            </p>
            <p class="soft small">{t!("kept-when", when = when)}</p>
            {earlier.then(|| view! { <p class="small">{t!("kept-earlier")}</p> })}
            {stopped_words(outcome).map(|words| view! { <p class="small">{words}</p> })}
        })
    };
    let busy = Busy::default();
    let choose = move |_| {
        let Some(kept) = own.get_untracked() else { return };
        busy.run(async move {
            results::choose(matching.store, &matching.current.get_untracked(), &kept).await?;
            matching.trying.leave();
            matching.look_on_result();
            Ok(())
        });
    };
    let beside = move |_| side_by_side::open_on(matching, id);
    let rename = move |_| naming.start(id, name.get_untracked());
    let drop = move |_| {
        dropping.set(Some(id));
        asked.set(true);
    };
    // Each button says of which result it is.
    let of = move || view! { <span class="visually-hidden">" "{name}</span> };
    view! {
        <li class="kept-one" class:kept-shown=move || shown.get()>
            <p class="kept-name">
                <strong>{name}</strong>
                {move || shown.get().then(|| view! { <span class="kept-mark">{t!("kept-shown")}</span> })}
            </p>
            {facts}
            <div class="kept-acts">
                <Show when=move || !shown.get()>
                    <button class="button-quiet" on:click=choose>{t!("kept-choose")}{of()}</button>
                </Show>
                <Show when=move || others.get()>
                    <button class="button-quiet" on:click=beside>{t!("kept-compare")}{of()}</button>
                </Show>
                <button class="button-quiet" on:click=rename>{t!("kept-rename")}{of()}</button>
                <button class="button-quiet" on:click=drop>{t!("kept-drop")}{of()}</button>
            </div>
        </li>
    }
}
