//! What was done in a pair's space.

use leptos::prelude::*;

use super::about::{Current, back};
use crate::components::history::History;
use crate::components::page::Page;
use crate::store::undo::HistoryOf;
use crate::t;

pub fn page(current: Current) -> AnyView {
    let pair = current.get_untracked().pair().clone();
    view! {
        <Page title=t!("history-title") back=back(current)>
            <p class="lead">{t!("history-lead")}</p>
            <p>{t!("history-pair")}</p>
            <History scope=HistoryOf::Pair(pair) />
        </Page>
    }
    .into_any()
}
