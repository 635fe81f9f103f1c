//! What was done with a programme, or with all of them.

use leptos::prelude::*;

use super::about::Current;
use crate::components::history::History;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::store::undo::HistoryOf;
use crate::t;

/// With one programme.
pub fn page(current: Current) -> AnyView {
    let programme = current.get_untracked();
    view! {
        <Page
            title=t!("history-title") kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(programme.id.clone()), programme.name.clone())
        >
            <p class="lead">{t!("history-lead")}</p>
            <History scope=HistoryOf::Programme(programme.id.clone()) />
        </Page>
    }
    .into_any()
}

/// With all programmes, removed ones among them.
#[component]
pub fn OfAll() -> impl IntoView {
    view! {
        <Page title=t!("history-title") back=(Route::Programmes, t!("programmes-title"))>
            <p class="lead">{t!("history-lead")}</p>
            <History scope=HistoryOf::Programmes />
        </Page>
    }
}
