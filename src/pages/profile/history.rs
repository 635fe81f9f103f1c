//! What was done with one questionnaire, or with all on this device.

use leptos::prelude::*;

use super::asked::check_of;
use crate::components::history::History;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::id::PersonId;
use crate::store::undo::HistoryOf;
use crate::t;

/// With one questionnaire.
#[component]
pub fn OfOne(id: PersonId) -> impl IntoView {
    view! {
        <Page title=t!("history-title") back=(check_of(&id), t!("question-back"))>
            <p class="lead">{t!("history-lead")}</p>
            <History scope=HistoryOf::Profile(id) />
        </Page>
    }
}

/// With all questionnaires, removed ones among them.
#[component]
pub fn OfAll() -> impl IntoView {
    view! {
        <Page title=t!("history-title") back=(Route::Profiles, t!("taking-part-title"))>
            <p class="lead">{t!("history-lead")}</p>
            <History scope=HistoryOf::Profiles />
        </Page>
    }
}
