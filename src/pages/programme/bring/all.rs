//! Bringing all of it: what it changes, and the act itself.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::Bring;
use super::found;
use crate::codec::arrivals::{self, Arrival, Totals};
use crate::codec::people::Merged;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::route::{Route, Visit};
use crate::domain::programme::ProgrammeChange;
use crate::store::programme;
use crate::t;
use crate::worker::jobs::Refused;

#[component]
pub fn Bringing(
    bring: Bring,
    arrivals: Arc<Vec<Arrival>>,
    /// Whether there is a table, whose people are still to be read.
    expected: bool,
) -> impl IntoView {
    move || {
        let people = bring.people.get();
        let ready = !expected || people.is_some();
        let table = people.unwrap_or_default();
        let programme = bring.current.get_untracked();
        let mut totals = Totals::of(&programme, &arrivals, &table.people);
        totals.choices += table.choices(&programme.id, &programme.choices).len();
        // Where nothing could be read, that is said above, and there is nothing to ask.
        let ask = ready && (totals.read > 0 || !table.people.is_empty());
        ask.then(|| view! { <Asking bring arrivals=arrivals.clone() table totals /> })
    }
}

#[component]
fn Asking(bring: Bring, arrivals: Arc<Vec<Arrival>>, table: Arc<Merged>, totals: Totals) -> impl IntoView {
    let busy = Busy::default();
    let doubts: Vec<Refused> = table.doubtful.iter().map(Refused::of).collect();
    let go = move |_| {
        let (arrivals, table) = (arrivals.clone(), table.clone());
        busy.run(async move {
            let visit = Visit::now();
            let programme = bring.current.get_untracked();
            let mut changes = arrivals::changes(&programme, &arrivals, &table.people);
            let choices = table.choices(&programme.id, &programme.choices);
            changes.extend(choices.into_iter().map(|choices| ProgrammeChange::ChoicesBrought { choices }));
            programme::take_in(bring.store, &programme.id, changes).await?;
            done::say(t!("bring-done"));
            if bring.next() {
                return Ok(());
            }
            let id = programme.id.clone();
            visit.go(&if totals.people() > 0 { Route::People(id) } else { Route::Programme(id) });
            Ok(())
        });
    };
    let any_people = totals.people() + totals.same_people > 0;
    let choices = (totals.choices > 0).then(|| t!("difference-choices", count = totals.choices));
    let reports = (totals.reports > 0).then(|| t!("difference-reports", count = totals.reports));
    let withdrawn = (totals.withdrawn > 0).then(|| t!("difference-withdrawn", count = totals.withdrawn));
    let more = [choices, reports, withdrawn].into_iter().flatten();
    let label = match (totals.people(), totals.changes() - totals.people()) {
        (people, 0) => t!("bring-go", count = people),
        _ => t!("bring-go-all"),
    };
    view! {
        {(!doubts.is_empty()).then(|| view! {
            <section class="stack refused" aria-labelledby="doubts">
                <h2 id="doubts">{t!("doubts-title", count = doubts.len())}</h2>
                <p class="soft">{t!("doubts-about")}</p>
                <found::Rows rows=doubts label=t!("doubts-list") />
            </section>
        })}
        <div class="notice">
            <div>
                <p class="notice-title">{t!("difference-title")}</p>
                {any_people.then(|| view! {
                    <p>{t!("difference", new = totals.new_people, changed = totals.changed_people, same = totals.same_people)}</p>
                })}
                {more.map(|line| view! { <p>{line}</p> }).collect_view()}
                {(totals.changes() == 0).then(|| view! { <p>{t!("difference-none")}</p> })}
            </div>
        </div>
        {(totals.changes() > 0).then(|| view! {
            <div class="row">
                <button class="button" on:click=go>{label}</button>
                <button class="button-quiet" on:click=move |_| { bring.next(); }>{t!("bring-not")}</button>
            </div>
        })}
    }
}
