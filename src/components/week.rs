//! The times of an ordinary week at which somebody can meet: to choose, and in words.

use leptos::prelude::*;

use crate::domain::time::{Availability, Slot};
use crate::t;

/// The week as a grid of boxes, a row for each day. It goes into a field set that says what is asked.
#[component]
pub fn Week(chosen: RwSignal<Availability>, toggle: Callback<Slot>) -> impl IntoView {
    (0..7).map(|weekday| row(weekday, chosen, toggle)).collect_view()
}

fn row(weekday: u8, chosen: RwSignal<Availability>, toggle: Callback<Slot>) -> impl IntoView {
    let id = format!("day-{weekday}");
    let cells = Slot::all()
        .filter(|slot| slot.weekday == weekday)
        .map(|slot| {
            view! {
                <label class="day-part">
                    <input
                        autocomplete="off"
                        type="checkbox" aria-label=cell(slot)
                        prop:checked=move || chosen.get().has(slot) on:change=move |_| toggle.run(slot)
                    />
                    <span>{part(slot.part)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <div class="day" role="group" aria-labelledby=id.clone()>
            <span class="day-name" id=id.clone()>{day(weekday)}</span>
            {cells}
        </div>
    }
}

fn day(weekday: u8) -> String {
    t!(match weekday {
        0 => "day-monday",
        1 => "day-tuesday",
        2 => "day-wednesday",
        3 => "day-thursday",
        4 => "day-friday",
        5 => "day-saturday",
        _ => "day-sunday",
    })
}

fn part(part: u8) -> String {
    t!(match part {
        0 => "times-morning",
        1 => "times-afternoon",
        _ => "times-evening",
    })
}

/// A day's part: `Monday morning`.
fn cell(slot: Slot) -> String {
    t!("times-cell", day = day(slot.weekday), part = part(slot.part).to_lowercase())
}

/// The days with a time, each with its parts: `Monday: morning, evening`.
pub fn times(times: Availability) -> Vec<String> {
    (0..7)
        .filter_map(|weekday| {
            let parts: Vec<String> = Slot::all()
                .filter(|slot| slot.weekday == weekday && times.has(*slot))
                .map(|slot| part(slot.part).to_lowercase())
                .collect();
            (!parts.is_empty()).then(|| t!("times-of-day", day = day(weekday), parts = parts.join(", ")))
        })
        .collect()
}
