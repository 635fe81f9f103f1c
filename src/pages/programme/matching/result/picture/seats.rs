//! The people of one side, by name: each is a button, and one of them is where the keyboard comes in.

use leptos::prelude::*;

use super::layout::{Place, Seat};
use super::view::{Looked, View, name_at, seat_id};
use crate::domain::side::Side;
use crate::pages::programme::matching::result::selection::Selection;

/// What of somebody is drawn. As long as it is the same, so is the button.
#[derive(Clone, PartialEq)]
struct Shown {
    place: Place,
    name: String,
    said: String,
    gain: String,
    at: f64,
    alone: bool,
}

#[component]
pub fn Seats(view: View, selection: Selection, side: Side) -> impl IntoView {
    let range = view.range();
    let shown = move || {
        let (first, last) = range.get();
        let at = view.at.get();
        let seen = |&(number, seat): &(usize, &Seat)| {
            // Where the keyboard comes in is always there.
            (seat.at >= first as f64 && seat.at <= last as f64) || (side, number) == at
        };
        view.layout.with(|layout| {
            let seats = layout.column(side).iter().enumerate().filter(seen);
            let shown = seats.map(|(number, seat)| Shown {
                place: (side, number),
                name: layout.name(side, seat),
                said: layout.said(side, seat),
                gain: layout.gain(side, seat),
                at: seat.at,
                alone: seat.alone.is_some(),
            });
            shown.collect::<Vec<_>>()
        })
    };
    view! {
        <For each=shown key=|shown| (shown.place, shown.said.clone(), shown.at.to_bits()) let:shown>
            <Button view selection shown />
        </For>
    }
}

#[component]
fn Button(view: View, selection: Selection, shown: Shown) -> impl IntoView {
    let Shown { place, name, said, gain, at, alone } = shown;
    let class = match place.0 {
        Side::Mentor => "seat mentor",
        Side::Mentee => "seat mentee",
    };
    let look = move || {
        view.at.set(place);
        view.looked.set(Some(Looked::Seat(place)));
    };
    let leave = move || view.looked.set(None);
    let pick = move |_| {
        let picked = view.layout.with_untracked(|layout| layout.seat(place).map(|seat| layout.picked(place.0, seat)));
        if let Some(picked) = picked {
            selection.pick(picked);
        }
    };
    view! {
        <button
            id=seat_id(place) class=class class:seat-alone=alone aria-label=said
            tabindex=move || if view.at.get() == place { "0" } else { "-1" }
            style:top=move || {
                let seen = view.seen.get();
                format!("{:.1}px", name_at(at, place.0, seen.narrow) * seen.row)
            }
            on:click=pick on:focus=move |_| look() on:blur=move |_| leave()
            on:mouseenter=move |_| view.looked.set(Some(Looked::Seat(place))) on:mouseleave=move |_| leave()
        >
            <span class="seat-name">{name}</span>
            <span class="seat-gain">{gain}</span>
        </button>
    }
}
