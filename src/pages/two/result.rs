//! Both are done: who is who, what each can teach the other, and the start.

use leptos::prelude::*;

use super::bring::Bring;
use super::choose::Choose;
use super::chosen::Chosen;
use super::outcome::Outcome;
use super::people::People;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::two::Two;
use crate::store::Store;
use crate::t;

#[component]
pub fn Done(store: Store, now: Memo<Two>) -> impl IntoView {
    let people = Memo::new(move |_| now.with(|two| two.done.clone()));
    let chosen = Chosen::new(people);
    view! {
        <Page title=t!("two-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("two-done-lead")}</p>
            <ol class="two-steps">
                <li class="two-step not-printed"><Choose chosen /></li>
                <Show when=move || chosen.both().is_some()>
                    <li class="two-step"><Outcome store chosen /></li>
                </Show>
            </ol>
            <section class="stack not-printed" aria-labelledby="people">
                <h2 id="people">{t!("two-people-title")}</h2>
                <People store now />
                <Bring store />
            </section>
        </Page>
    }
}
