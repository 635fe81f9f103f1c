//! A pair to press, with the coordinator's word on it.

use leptos::prelude::*;

use super::named::Named;
use crate::components::benefit::BenefitBars;
use crate::domain::rules::Steering;
use crate::pages::programme::matching::context::Matching;
use crate::t;

/// What the coordinator said of single pairs so far: it shows at once, and counts from the next search on.
pub type Marks = Memo<Steering>;

pub fn marks(matching: Matching) -> Marks {
    Memo::new(move |_| matching.current.get().steering.clone())
}

/// A pair to press.
#[component]
pub fn Row(pair: Named, marks: Marks, pick: impl Fn(Named) + 'static) -> impl IntoView {
    let (mentor, mentee) = (pair.made.mentor_benefit, pair.made.mentee_benefit);
    let names = (pair.mentor.clone(), pair.mentee.clone());
    let couple = pair.couple();
    let mark = move || {
        marks.with(|marks| {
            if marks.pins.contains(&couple) {
                Some(view! { <span class="pair-mark">{t!("pair-pinned")}</span> })
            } else {
                marks
                    .bans
                    .contains(&couple)
                    .then(|| view! { <span class="pair-mark pair-banned">{t!("pair-banned")}</span> })
            }
        })
    };
    view! {
        <button class="pair-row" on:click=move |_| pick(pair.clone())>
            <span class="pair-name mentor">{names.0}</span>
            <span class="pair-name mentee">{names.1}</span>
            <BenefitBars mentor mentee />
            {mark}
        </button>
    }
}
