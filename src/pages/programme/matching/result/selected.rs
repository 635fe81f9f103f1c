//! The dialog that shows who or what is looked at.

use std::sync::Arc;

use leptos::prelude::*;

use super::named::Named;
use super::pair;
use super::row::{Marks, Row};
use super::selection::{Picked, Selection};
use super::unmatched::Help;
use crate::components::dialog::Dialog;
use crate::domain::matching::Outcome;
use crate::domain::side::Side;
use crate::pages::programme::matching::context::Matching;
use crate::t;

#[component]
pub fn Selected(
    matching: Matching,
    outcome: Signal<Arc<Outcome>>,
    all: Memo<Vec<Named>>,
    selection: Selection,
    marks: Marks,
) -> impl IntoView {
    let title = Signal::derive(move || {
        selection.picked.with(|picked| match picked {
            Some(Picked::Pair(pair)) => pair.title(),
            Some(Picked::Person { name, .. }) => name.clone(),
            Some(Picked::Alone(alone)) => alone.name.clone(),
            None => String::new(),
        })
    });
    let back = move || {
        selection.back.get().map(|person| {
            let Picked::Person { name, .. } = &person else { return ().into_any() };
            let label = t!("select-back", person = name.as_str());
            view! { <div><button id="select-back" class="button-quiet" on:click=move |_| selection.pick(person.clone())>{label}</button></div> }
                .into_any()
        })
    };
    let shown = move || {
        Some(match selection.picked.get()? {
            Picked::Pair(pair) => view! {
                <pair::Details matching outcome=outcome.get_untracked() all pair open=selection.open />
            }
            .into_any(),
            Picked::Person { name, side, pairs } => {
                let about = match side {
                    Side::Mentor => t!("select-mentees", person = name, count = pairs.len()),
                    Side::Mentee => t!("select-mentors", person = name, count = pairs.len()),
                };
                let rows = pairs.into_iter().map(|pair| {
                    view! { <li><Row pair marks pick=move |pair| selection.go_on(pair) /></li> }
                });
                view! {
                    <p>{about}</p>
                    <ul class="pair-choices">{rows.collect_view()}</ul>
                }
                .into_any()
            }
            Picked::Alone(alone) => view! { <Help matching outcome=outcome.get_untracked() alone /> }.into_any(),
        })
    };
    view! {
        <Dialog open=selection.open id="pair" title>
            {back}
            {shown}
        </Dialog>
    }
}
