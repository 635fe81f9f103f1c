//! Where two people start: who they are, and who answers first.

use leptos::prelude::*;

use super::bring::Bring;
use crate::codec::tidy::tidy;
use crate::components::busy::Busy;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::ErrorSummary;
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::domain::topic::TopicId;
use crate::pages::profile::where_to;
use crate::store::{Store, profile, two};
use crate::t;

const FIRST: &str = "first-name";
const SECOND: &str = "second-name";

#[component]
pub fn Start(store: Store) -> impl IntoView {
    let faults = Faults::default();
    let mut draft = Draft::of(&Route::Two);
    let (first, second) = (draft.field("first", String::new()), draft.field("second", String::new()));
    let busy = Busy::default();
    let kept = draft.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let names = (tidy(&first.get_untracked()), tidy(&second.get_untracked()));
        let found = faults_of(&names);
        let fit = found.is_empty();
        faults.set(found);
        if !fit {
            return;
        }
        let kept = kept.clone();
        busy.run(async move {
            two::begin(store, names.0).await?;
            // The page shows whose turn it is once the second one is stored, too.
            two::begin(store, names.1).await?;
            kept.forget();
            Ok(())
        });
    };
    view! {
        <Page
            title=t!("two-title") back=(Route::Home, t!("back-home"))
            above=move || view! { <ErrorSummary wrong=faults /> }
        >
            <p class="lead">{t!("two-lead")}</p>
            <DraftNotice draft />
            <form class="card stack two-start" novalidate on:submit=submit>
                <h2>{t!("two-one-device")}</h2>
                <p>{t!("two-one-device-about")}</p>
                <div class="two-names">
                    <TextField id=FIRST label=t!("two-first-name") value=first error=about(faults, FIRST) />
                    <TextField id=SECOND label=t!("two-second-name") value=second error=about(faults, SECOND) />
                </div>
                <div><button class="button" type="submit">{t!("two-begin")}</button></div>
            </form>
            <OwnDevices store />
        </Page>
    }
}

/// What is wrong with the two names.
fn faults_of((first, second): &(String, String)) -> Vec<crate::components::error_summary::Wrong> {
    let missing = [(FIRST, first, t!("two-first-missing")), (SECOND, second, t!("two-second-missing"))];
    let mut faults: Vec<_> = missing
        .into_iter()
        .filter(|(_, name, _)| name.is_empty())
        .map(|(field, _, sentence)| wrong(field, sentence))
        .collect();
    if faults.is_empty() && TopicId::fold(first) == TopicId::fold(second) {
        faults.push(wrong(SECOND, t!("two-same-name")));
    }
    faults
}

/// Each answers on a device of their own.
#[component]
fn OwnDevices(store: Store) -> impl IntoView {
    let busy = Busy::default();
    let answer = move |_| {
        busy.run(async move {
            let visit = Visit::now();
            let id = profile::start_for_two(store).await?;
            if let Some(draft) = profile::draft(store, &id) {
                visit.go(&where_to(&draft));
            }
            Ok(())
        });
    };
    view! {
        <section class="stack" aria-labelledby="own-devices">
            <h2 id="own-devices">{t!("two-own-devices")}</h2>
            <p>{t!("two-own-devices-about")}</p>
            <div><button class="button-plain" on:click=answer>{t!("two-answer")}</button></div>
            <Bring store />
        </section>
    }
}
