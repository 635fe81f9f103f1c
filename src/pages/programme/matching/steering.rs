//! The pairs that the coordinator asked for or forbade.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Matching;
use crate::domain::rules::Couple;
use crate::store::programme::{Word, steer};
use crate::t;

#[component]
pub fn Steering(matching: Matching) -> impl IntoView {
    move || {
        let programme = matching.current.get();
        let steering = &programme.steering;
        if steering.bans.is_empty() && steering.pins.is_empty() {
            return ().into_any();
        }
        let name = |id: &crate::domain::id::PersonId| {
            programme.people.get(id).map_or_else(|| id.as_str().to_string(), |person| person.name.clone())
        };
        let row = |couple: &Couple, word: Word, label: String| {
            let names = t!("pair-title", mentor = name(&couple.0), mentee = name(&couple.1));
            view! { <Undo matching couple=couple.clone() word names label /> }
        };
        let pins = steering.pins.iter().map(|couple| row(couple, Word::Unpin, t!("pair-unpin"))).collect_view();
        let bans = steering.bans.iter().map(|couple| row(couple, Word::Unban, t!("pair-unban"))).collect_view();
        view! {
            <section class="card stack" aria-labelledby="steering">
                <h2 id="steering" class="match-heading">{t!("steering-title")}</h2>
                {(!steering.pins.is_empty()).then(|| view! { <h3>{t!("steering-pins")}</h3> <ul class="steering">{pins}</ul> })}
                {(!steering.bans.is_empty()).then(|| view! { <h3>{t!("steering-bans")}</h3> <ul class="steering">{bans}</ul> })}
            </section>
        }
        .into_any()
    }
}

#[component]
fn Undo(matching: Matching, couple: Couple, word: Word, names: String, label: String) -> impl IntoView {
    let undo = move |_| {
        let couple = couple.clone();
        spawn_local(async move {
            let id = matching.current.get_untracked().id.clone();
            // The person is told of a failure by the app itself.
            let _ = steer(matching.store, &id, couple, word).await;
        });
    };
    let spoken = t!("steering-undo", label = label.clone(), names = names.clone());
    view! {
        <li>
            <span>{names}</span>
            <button class="button-quiet" aria-label=spoken on:click=undo>{label}</button>
        </li>
    }
}
