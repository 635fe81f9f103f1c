//! What was done, the newest first, with who and when, and a way to take back what can be.

use leptos::prelude::*;

use super::busy::Busy;
use super::wording::Wording;
use super::words::LANGUAGE;
use crate::domain::journal::{Act, ActStanding, Author, EntryId};
use crate::domain::state::AnyChange;
use crate::platform::clock;
use crate::store::content::topics;
use crate::store::undo::{self, HistoryOf};
use crate::store::{Store, undo::history};
use crate::t;

/// How many are shown at first; the rest is a press away.
const FIRST: usize = 40;

#[component]
pub fn History(scope: HistoryOf) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let all = RwSignal::new(false);
    let acts = Memo::new(move |_| history(store, &scope));
    let count = move || acts.with(Vec::len);
    view! {
        <Show when=move || count() == 0><p class="soft">{t!("history-nothing")}</p></Show>
        <ol class="did">
            <For
                each=move || {
                    let shown = if all.get() { count() } else { FIRST };
                    acts.get().into_iter().take(shown).collect::<Vec<_>>()
                }
                key=|act| act.first().id
                let:act
            >
                <Row store id=act.first().id acts first=act />
            </For>
        </ol>
        <Show when=move || { count() > FIRST && !all.get() }>
            <div>
                <button class="button-plain" on:click=move |_| all.set(true)>
                    {move || t!("history-all", count = count())}
                </button>
            </div>
        </Show>
    }
}

/// One act. Its button stays the same element while the act is taken back and brought back, so that it keeps the focus.
#[component]
fn Row(store: Store, id: EntryId, acts: Memo<Vec<Act<AnyChange>>>, first: Act<AnyChange>) -> impl IntoView {
    let act = Memo::new(move |_| {
        acts.with(|acts| acts.iter().find(|act| act.first().id == id).cloned()).unwrap_or_else(|| first.clone())
    });
    let words = move || {
        let act = act.get();
        let topics = topics();
        undo::with_around(store, &act.first().change.about(), |around| {
            store.state().with(|state| Wording { state, topics: &topics, around }.act(&act))
        })
    };
    let who = move || {
        let act = act.get();
        let when = clock::moment_in_words(act.first().id.moment(), LANGUAGE);
        match by(store, &act) {
            Some(name) => t!("history-by", name = name, when = when),
            None => when,
        }
    };
    let taken_back = move || act.with(|act| matches!(act.standing, ActStanding::TakenBack(_)));
    let can = Memo::new(move |_| act.with(|act| undo::may_turn(store, act)));
    let why_not = move || {
        act.with(|act| match act.standing {
            _ if !undo::is_mine(store, act) => None,
            ActStanding::Covered => Some(t!("history-covered")),
            ActStanding::Final => Some(t!("history-final")),
            _ => None,
        })
    };
    let busy = Busy::default();
    let turn = move |_| {
        let act = act.get_untracked();
        busy.run(async move { undo::turn(store, &act).await });
    };
    let label = move || if taken_back() { t!("undo-bring-back") } else { t!("undo") };
    view! {
        <li class="did-row" class:did-back=taken_back>
            <div class="did-what">
                <p class="did-words">{words}</p>
                <p class="soft small">{who}</p>
                {move || taken_back().then(|| view! { <p class="did-state">{t!("history-taken-back")}</p> })}
                {move || why_not().map(|why| view! { <p class="soft small">{why}</p> })}
            </div>
            <Show when=move || can.get()>
                <button class="button-plain" on:click=turn>
                    {label}<span class="visually-hidden">" "{words}</span>
                </button>
            </Show>
        </li>
    }
}

/// Who did it, where several can have.
fn by(store: Store, act: &Act<AnyChange>) -> Option<String> {
    let AnyChange::Pair(pair, _) = &act.first().change else { return None };
    let Author::Person(person) = act.by() else { return Some(t!("history-organiser")) };
    store.state().with(|state| {
        let card = &state.pairs.get(pair)?.card;
        Some(match card.side_of(person) {
            Some(side) => card.partner(side).name.clone(),
            None => t!("history-somebody"),
        })
    })
}
