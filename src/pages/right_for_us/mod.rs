//! *Is mentoring both ways right for us?*: questions for an organisation or a family, and a result with its reasons.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::instrument::{Flow, FlowPage, InstrumentStep};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::pages::not_found::NotFound;
use crate::store::right_for_us::RightForUs;
use crate::t;

mod keeping;
mod outcome;
mod start;

/// The name of the page with the result.
const RESULT: &str = "result";

fn at(step: InstrumentStep) -> Route {
    Route::RightForUsAt(step.name())
}

/// The page of that name; without one, the page before the questions.
#[component]
pub fn RightForUsPage(page: Option<String>) -> impl IntoView {
    // The area provides it before it shows anything.
    let right = expect_context::<RightForUs>();
    let failed = RwSignal::new(false);
    let load = move || {
        failed.set(false);
        spawn_local(async move {
            let came = right.load().await.is_ok();
            // The page may be gone by now, and this with it.
            let _ = failed.try_set(!came);
        });
    };
    load();
    move || match (right.instrument(), failed.get()) {
        (Some(instrument), _) => {
            let flow = Flow {
                instrument,
                response: right.response(),
                give: Callback::new(move |(item, answer)| right.give(item, answer)),
                at,
                start: Route::RightForUs,
                end: (Route::RightForUsAt(RESULT.into()), t!("right-to-result")),
            };
            shown(right, flow, page.as_deref())
        }
        (None, true) => view! {
            <Page title=t!("right-failed-title") back=(Route::Home, t!("back-home"))>
                <p>{t!("right-failed-body")}</p>
                <p><button class="button" on:click=move |_| load()>{t!("right-failed-again")}</button></p>
            </Page>
        }
        .into_any(),
        (None, false) => view! {
            <main id="main" class="page page-narrow"><p role="status">{t!("right-coming")}</p></main>
        }
        .into_any(),
    }
}

fn shown(right: RightForUs, flow: Flow, page: Option<&str>) -> AnyView {
    match page {
        None => view! { <start::Start right flow /> }.into_any(),
        Some(RESULT) => view! { <outcome::Outcome right flow /> }.into_any(),
        Some(name) => match InstrumentStep::parse(name) {
            Some(step) => view! { <FlowPage flow step /> }.into_any(),
            None => view! { <NotFound /> }.into_any(),
        },
    }
}
