//! The page before the questions: what they are for, how long they take, and what becomes of the answers.

use leptos::prelude::*;

use super::keeping::Keeping;
use crate::components::instrument::{Flow, InstrumentStep};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::instrument::Response;
use crate::store::right_for_us::RightForUs;
use crate::t;

#[component]
pub fn Start(right: RightForUs, flow: Flow) -> impl IntoView {
    let first = InstrumentStep::Item(flow.instrument.items[0].key);
    let begun = move || !right.response().with(Response::is_empty);
    let (resumed, afresh) = (flow.clone(), flow.clone());
    let again = move |_| {
        right.start_afresh();
        afresh.go(first);
    };
    view! {
        <Page title=flow.instrument.title.clone() back=(Route::Home, t!("back-home"))>
            <p class="lead">{flow.instrument.about.clone()}</p>
            <ul class="right-points">
                <li>{t!("right-point-honest")}</li>
                <li>{t!("right-point-nobody")}</li>
                <li>{t!("right-point-tab")}</li>
            </ul>
            {move || match begun() {
                false => view! {
                    <div><a class="button" href=(resumed.at)(first).href()>{t!("right-start")}</a></div>
                }
                .into_any(),
                true => {
                    let to = (resumed.at)(resumed.resume()).href();
                    let again = again.clone();
                    view! {
                        <div class="row">
                            <a class="button" href=to>{t!("right-carry-on")}</a>
                            <button class="button-quiet" on:click=again>{t!("right-again")}</button>
                        </div>
                        <Keeping right />
                    }
                    .into_any()
                }
            }}
        </Page>
    }
}
