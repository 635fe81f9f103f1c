//! When in a week the person can meet. It may be left out.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::{HINT, QuestionPage};
use super::words;
use crate::components::page::HEADING;
use crate::domain::profile::Given;
use crate::domain::time::{Availability, Slot};
use crate::t;

#[component]
pub fn Times(asked: Asked) -> impl IntoView {
    let chosen = RwSignal::new(asked.draft.times.unwrap_or_default());
    let toggle = {
        let asked = asked.clone();
        Callback::new(move |slot: Slot| {
            let flip = move || chosen.update(|times| *times = times.toggled(slot));
            flip();
            asked.mark(Given::Times { times: chosen.get() }, flip);
        })
    };
    let answer = move || Ok(vec![Given::Times { times: chosen.get() }]);
    view! {
        <QuestionPage asked title=t!("times-question") hint=t!("times-hint") answer>
            <fieldset class="days" aria-labelledby=HEADING aria-describedby=HINT>
                {(0..7).map(|weekday| day(weekday, chosen, toggle)).collect_view()}
            </fieldset>
        </QuestionPage>
    }
}

fn day(weekday: u8, chosen: RwSignal<Availability>, toggle: Callback<Slot>) -> impl IntoView {
    let id = format!("day-{weekday}");
    let cells = Slot::all()
        .filter(|slot| slot.weekday == weekday)
        .map(|slot| {
            view! {
                <label class="day-part">
                    <input
                        type="checkbox" aria-label=words::slot(slot)
                        prop:checked=move || chosen.get().has(slot) on:change=move |_| toggle.run(slot)
                    />
                    <span>{words::part(slot.part)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <div class="day" role="group" aria-labelledby=id.clone()>
            <span class="day-name" id=id.clone()>{words::day(weekday)}</span>
            {cells}
        </div>
    }
}
