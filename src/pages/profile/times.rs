//! When in a week the person can meet. It may be left out.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::{HINT, QuestionPage};
use crate::components::page::HEADING;
use crate::components::week::Week;
use crate::domain::profile::Given;
use crate::domain::time::Slot;
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
                <Week chosen toggle />
            </fieldset>
        </QuestionPage>
    }
}
