//! What can be done with the topics that are picked: one is renamed, several become one.

use std::collections::BTreeSet;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{Named, named};
use crate::components::busy::Busy;
use crate::components::dialog::Dialog;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::field::TextField;
use crate::components::route::Route;
use crate::domain::person_form::MOST_CHARACTERS;
use crate::domain::topic::TopicId;
use crate::pages::programme::about::Current;
use crate::platform::device;
use crate::store::content::topics;
use crate::store::{Store, programme};
use crate::t;

const FIELD: &str = "topic-name";

#[component]
pub fn Merge(
    store: Store,
    current: Current,
    picked: RwSignal<BTreeSet<TopicId>>,
    all: Memo<Vec<Named>>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let mut draft = current.with_untracked(|programme| Draft::of(&Route::Topics(programme.id.clone())));
    let name = draft.field("name", String::new());
    draft.while_open(open);
    let shown = StoredValue::new(draft.clone());
    let error = RwSignal::new(None::<String>);
    let count = move || picked.with(BTreeSet::len);
    let those = Memo::new(move |_| {
        let mut those = all.with(|all| {
            all.iter().filter(|named| picked.with(|p| p.contains(&named.supply.topic))).cloned().collect::<Vec<_>>()
        });
        those.sort_by_key(|named| std::cmp::Reverse(named.supply.teach + named.supply.learn));
        those
    });
    let start = move |_| {
        // The name that most people know it by.
        let label = those.with_untracked(|those| those.first().map(|named| named.label.clone()).unwrap_or_default());
        shown.with_value(|draft| draft.begin("name", label));
        error.set(None);
        open.set(true);
    };
    let names = StoredValue::new(topics());
    let into = move || names.with_value(|names| named(&current.get(), names, &one_line(&name.get())));
    // Renaming a topic to what another one is called makes one of the two.
    let other = move || {
        let into = into();
        let taken = |named: &&Named| named.supply.topic == into && !picked.with(|picked| picked.contains(&into));
        all.with(|all| all.iter().find(taken).map(|named| named.label.clone()))
    };
    let busy = Busy::default();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let label = one_line(&name.get_untracked());
        let wrong = match label.as_str() {
            "" => Some(t!("topics-no-name")),
            label if label.chars().count() > MOST_CHARACTERS => Some(t!("text-too-long", most = MOST_CHARACTERS)),
            _ => None,
        };
        if wrong.is_some() {
            error.set(wrong);
            return device::focus(FIELD);
        }
        let programme = current.get_untracked();
        let found = names.with_value(|names| named(&programme, names, &label));
        // Another way to write its own name is a new name.
        let own = picked.with_untracked(|picked| picked.len() == 1 && picked.contains(&found));
        let into = if own { TopicId::new(&label) } else { found };
        let topics = picked.get_untracked();
        busy.run(async move {
            if topics.len() > 1 || !topics.contains(&into) {
                programme::merge_topics(store, &programme.id, topics, into).await?;
            }
            open.set(false);
            picked.set(BTreeSet::new());
            device::focus("search");
            Ok(())
        });
    };
    let act = move || if count() == 1 { t!("topics-rename") } else { t!("topics-merge") };
    view! {
        <Show when=move || count() != 0>
            <div class="topic-acts notice" role="group" aria-label=t!("topics-picked-label")>
                <p role="status">{move || t!("topics-picked", count = count())}</p>
                <div class="row">
                    <button class="button" on:click=start>{act}</button>
                    <button class="button-quiet" on:click=move |_| picked.set(BTreeSet::new())>{t!("topics-unpick")}</button>
                </div>
            </div>
        </Show>
        <Dialog open id="merge" title=Signal::derive(act)>
            <form class="stack" novalidate on:submit=save>
                <DraftNotice draft=shown.get_value() />
                {move || (count() > 1).then(|| view! {
                    <p>{t!("topics-merge-about")}</p>
                    <ul>{those.get().into_iter().map(|named| view! { <li>{named.label}</li> }).collect_view()}</ul>
                })}
                <TextField id=FIELD label=t!("topics-name") hint=t!("topics-name-hint") value=name error=error />
                {move || other().map(|label| view! { <p class="hint" role="status">{t!("topics-becomes", topic = label)}</p> })}
                <div><button class="button" type="submit">{act}</button></div>
            </form>
        </Dialog>
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
