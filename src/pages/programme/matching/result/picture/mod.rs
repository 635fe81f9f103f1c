//! The picture of the pairs: mentors on the left, mentees on the right, and ribbons that carry what flows each way. Only
//! what is seen is drawn. The list beside it says the same, and everything can be done there as well.

use std::sync::Arc;

use leptos::prelude::*;

use self::layout::Layout;
use self::view::{Looked, View};
use crate::components::benefit::percent;
use crate::domain::side::Side;
use crate::pages::programme::matching::result::alone::Alone;
use crate::pages::programme::matching::result::named::Named;
use crate::pages::programme::matching::result::row::Marks;
use crate::pages::programme::matching::result::selection::Selection;
use crate::t;

mod layout;
mod overview;
mod ribbons;
mod seats;
mod view;

/// Of more rows than this there is an overview beside the picture.
const MANY: f64 = 30.0;

#[component]
pub fn Picture(
    /// The pairs, and whoever has no partner, once that is known.
    pictured: ReadSignal<Option<(Vec<Named>, Vec<Alone>)>>,
    selection: Selection,
    marks: Marks,
) -> impl IntoView {
    let layout = Memo::new_with_compare(
        move |_| {
            let (pairs, without) = pictured.get().unwrap_or_default();
            Arc::new(Layout::of(pairs, without))
        },
        |_, _| true,
    );
    let view = View::new(layout);
    Effect::new(move |_| {
        let seats = layout.with(|layout| Side::BOTH.map(|side| layout.column(side).len()));
        view.looked.set(None);
        // The keyboard enters at the top, on a side where there is anybody.
        view.at.set(if seats[0] > 0 { (Side::Mentor, 0) } else { (Side::Mentee, 0) });
        request_animation_frame(move || view.measure());
    });
    // Once it is known how high a row is, the frame is as high as it will be.
    let row = Memo::new(move |_| view.seen.get().row);
    Effect::new(move |_| {
        // Read, not only tracked: a memo that nobody reads notices nothing.
        row.get();
        request_animation_frame(move || view.measure());
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| view.measure());
    on_cleanup(move || resized.remove());
    let height = move || format!("{:.0}px", layout.with(|layout| layout.rows) * view.seen.get().row);
    let press = move |event: leptos::ev::KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key());
        if plain && view.press(&event.key()) {
            event.prevent_default();
        }
    };
    let many = Memo::new(move |_| layout.with(|layout| layout.rows > MANY));
    let nothing = move || pictured.with(Option::is_some) && layout.with(|layout| layout.rows == 0.0);
    view! {
        <p class="soft" id="picture-about">{t!("picture-about")}</p>
        <Legend />
        <div class="picture" class:picture-looking=move || view.looked.with(Option::is_some)>
            <div
                class="picture-frame" role="group" aria-label=t!("picture-label") aria-describedby="picture-about picture-keys"
                node_ref=view.frame on:scroll=move |_| view.measure() on:keydown=press
            >
                <div class="picture-all" style:height=height>
                    <div class="picture-probe" node_ref=view.probe aria-hidden="true"></div>
                    <ribbons::Ribbons view selection marks />
                    <seats::Seats view selection side=Side::Mentor />
                    <seats::Seats view selection side=Side::Mentee />
                </div>
                <Show when=nothing><p class="picture-nothing soft">{t!("picture-nothing")}</p></Show>
            </div>
            <Show when=move || many.get()><overview::Overview view /></Show>
        </div>
        <p class="picture-caption" aria-hidden="true">{move || caption(view)}</p>
        <p class="hint" id="picture-keys">{t!("picture-keys")}</p>
    }
}

/// What the colours mean.
#[component]
fn Legend() -> impl IntoView {
    let strand = |class: &'static str, words: String, path: &'static str, head: &'static str| {
        view! {
            <li class=class>
                <svg viewBox="0 0 64 20" aria-hidden="true">
                    <path class="strand" d=path stroke-width="8"></path>
                    <path class="strand-head" d=head></path>
                </svg>
                {words}
            </li>
        }
    };
    view! {
        <ul class="legend">
            {strand("mentee", t!("picture-gains-mentee"), "M0 10H52", "M50 2L64 10L50 18Z")}
            {strand("mentor", t!("picture-gains-mentor"), "M64 10H12", "M14 2L0 10L14 18Z")}
        </ul>
    }
}

/// What is pointed at, in words.
fn caption(view: View) -> String {
    let layout = view.layout.get();
    match view.looked.get() {
        Some(Looked::Band(pair)) => {
            let Some(drawn) = layout.drawn.get(pair) else { return String::new() };
            let made = &drawn.pair.made;
            t!(
                "picture-pair",
                mentor = drawn.pair.mentor.as_str(),
                mentee = drawn.pair.mentee.as_str(),
                mentorgains = percent(made.mentor_benefit),
                menteegains = percent(made.mentee_benefit)
            )
        }
        Some(Looked::Seat(place)) => layout.seat(place).map(|seat| layout.said(place.0, seat)).unwrap_or_default(),
        None => t!("picture-point"),
    }
}
