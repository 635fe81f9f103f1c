//! Just the two of us: two people with no coordinator see what each can teach the other, and start.

use leptos::prelude::*;

use crate::components::page::Page;
use crate::components::route::Route;
use crate::store::{Store, two};
use crate::t;

mod choose;
mod chosen;
mod outcome;
mod people;

use chosen::Chosen;

#[component]
pub fn Two() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let people = Memo::new(move |_| store.state().with(two::people));
    let chosen = Chosen::new(people);
    let enough = Memo::new(move |_| people.with(|people| people.len() >= 2));
    view! {
        <Page title=t!("two-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("two-lead")}</p>
            <ol class="two-steps">
                <li class="two-step"><people::People store people /></li>
                <Show when=move || enough.get()>
                    <li class="two-step"><choose::Choose chosen /></li>
                    <Show when=move || chosen.both().is_some()>
                        <li class="two-step"><outcome::Outcome store chosen /></li>
                    </Show>
                </Show>
            </ol>
        </Page>
    }
}
