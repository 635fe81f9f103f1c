//! Things to put in order, each with a button up and a button down: by pointer and by keyboard alike.

use leptos::prelude::*;

use super::answering::{Answering, ROWS};
use crate::components::page::HEADING;
use crate::domain::instrument::ItemAnswer;
use crate::platform::device;
use crate::t;

#[component]
pub fn Order(answering: Answering, described_by: &'static str, changed: Callback<()>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let label = move |key: &str| {
        answering.item.with_value(|item| {
            let choice = item.answer.choices().iter().find(|choice| choice.key.as_str() == key);
            choice.map(|choice| choice.label.clone()).unwrap_or_default()
        })
    };
    let shift = move |key: &str, up: bool| {
        let mut order = answering.order();
        let Some(place) = order.iter().position(|other| other == key) else { return };
        let to = if up { place.checked_sub(1) } else { Some(place + 1).filter(|to| *to < order.len()) };
        let Some(to) = to else { return };
        order.swap(place, to);
        said.set(t!("order-moved", name = label(key), place = to + 1, total = order.len()));
        answering.marked.set(Some(ItemAnswer::Order(order)));
        changed.run(());
        // The row has moved, and the button that was pressed with it.
        let button = button_id(key, up);
        request_animation_frame(move || device::focus(&button));
    };
    let row = move |key: String| {
        let name = label(&key);
        let button = |up: bool| {
            let (mark, words) =
                if up { ("↑", t!("order-up", name = &*name)) } else { ("↓", t!("order-down", name = &*name)) };
            let (pressed, own) = (key.clone(), key.clone());
            let is_at_end = move || {
                let order = answering.order();
                let end = if up { order.first() } else { order.last() };
                (end == Some(&own)).to_string()
            };
            view! {
                <button
                    type="button" class="button-plain order-button" id=button_id(&key, up) aria-disabled=is_at_end
                    on:click=move |_| shift(&pressed, up)
                >
                    <span aria-hidden="true">{mark}</span>
                    <span class="visually-hidden">{words}</span>
                </button>
            }
        };
        let buttons = [true, false].map(button);
        view! {
            <li class="order-row">
                <span class="order-name">{name.clone()}</span>
                <span class="order-buttons">{buttons}</span>
            </li>
        }
    };
    view! {
        <ol class="order" id=format!("{ROWS}-1") tabindex="-1" aria-labelledby=HEADING aria-describedby=described_by>
            <For each=move || answering.order() key=Clone::clone let(key)>{row(key)}</For>
        </ol>
        <p class="visually-hidden" role="status">{said}</p>
    }
}

fn button_id(key: &str, up: bool) -> String {
    format!("{ROWS}-{key}-{}", if up { "up" } else { "down" })
}
