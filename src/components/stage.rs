//! How far a goal has come: in words, and as a row of four steps.

use leptos::prelude::*;

use crate::domain::pair::Stage;
use crate::t;

pub fn stage_words(stage: Stage) -> String {
    match stage.get() {
        0 => t!("stage-0"),
        1 => t!("stage-1"),
        2 => t!("stage-2"),
        3 => t!("stage-3"),
        _ => t!("stage-4"),
    }
}

/// The steps taken, and the word for it. It takes the colour of the side around it.
#[component]
pub fn StageMark(stage: Stage) -> impl IntoView {
    let step = move |at: u8| view! { <span class="stage-step" class:stage-taken=at <= stage.get()></span> };
    view! {
        <p class="stage">
            <span class="stage-steps" aria-hidden="true">{(1..=Stage::MOST).map(step).collect_view()}</span>
            <span class="stage-words">{stage_words(stage)}</span>
        </p>
    }
}
