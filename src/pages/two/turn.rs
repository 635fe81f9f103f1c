//! Whose turn it is: the screen with which the device passes from one of the two to the other.

use leptos::prelude::*;

use super::people::PeopleFolded;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::profile::Draft;
use crate::domain::two::Two;
use crate::pages::profile::where_to;
use crate::store::Store;
use crate::t;

#[component]
pub fn Turn(store: Store, now: Memo<Two>, draft: Draft) -> impl IntoView {
    let name = called(&draft);
    // Of the two, the second one is stored a moment after the first.
    let others = Memo::new(move |_| {
        now.with(|two| (two.done.first().map(|known| known.person().name.clone()), two.waiting.get(1).map(called)))
    });
    let go_name = name.clone();
    // A name is no answer yet.
    let fresh = draft.can_help.is_empty() && draft.would_like.is_empty();
    let said = Memo::new(move |_| {
        others.with(|(before, after)| match (fresh, before, after) {
            (false, ..) => (t!("turn-unfinished", name = &*name), t!("turn-unfinished-about", name = &*name)),
            (true, Some(before), _) => {
                (t!("turn-hand", name = &*name), t!("turn-hand-about", name = &*name, before = before.as_str()))
            }
            (true, None, Some(after)) => {
                (t!("turn-first", name = &*name), t!("turn-first-about", name = &*name, after = after.as_str()))
            }
            (true, None, None) => (t!("turn-first", name = &*name), t!("turn-alone-about")),
        })
    });
    let go = if fresh { t!("turn-go", name = go_name) } else { t!("turn-carry-on", name = go_name) };
    let title = Signal::derive(move || said.get().0);
    view! {
        // No name in the document's title: the browser keeps titles in its history.
        <Page title tab=Some(t!("turn-tab")) kicker=t!("two-title") back=(Route::Home, t!("back-home"))>
            <div class="hand-over stack">
                <svg class="hand-over-ways" viewBox="0 0 96 96" aria-hidden="true">
                    <path class="mark-mentor" d="M12 40c12-26 46-34 66-12" />
                    <path class="mark-mentor-tip" d="M86 12v26H60z" />
                    <path class="mark-mentee" d="M84 56c-12 26-46 34-66 12" />
                    <path class="mark-mentee-tip" d="M10 84V58h26z" />
                </svg>
                <p class="lead">{move || said.get().1}</p>
                <div><a class="button button-large" href=where_to(&draft).href()>{go}</a></div>
            </div>
            <section class="stack" aria-labelledby="closed">
                <h2 id="closed">{t!("turn-closed-title")}</h2>
                <ul>
                    <li>{t!("turn-closed-pages")}</li>
                    <li>{t!("turn-closed-limits")}</li>
                </ul>
            </section>
            <PeopleFolded store now />
        </Page>
    }
}

fn called(draft: &Draft) -> String {
    if draft.name.trim().is_empty() { t!("two-nameless") } else { draft.name.clone() }
}
