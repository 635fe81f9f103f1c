//! How many partners the person could take. It may be left out, and is one then.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::rows::OneOf;
use super::words;
use crate::components::choices::Choice;
use crate::domain::profile::Given;
use crate::t;

/// The most that can be chosen here: more is for a coordinator to arrange.
const MOST: u16 = 3;

#[component]
pub fn Partners(asked: Asked) -> impl IntoView {
    let chosen = RwSignal::new(asked.draft.capacity);
    let choices = (1..=MOST).map(|count| Choice::new(count, words::partners(count))).collect();
    let answer = move || Ok(vec![Given::Capacity { capacity: chosen.get().unwrap_or(1) }]);
    view! {
        <QuestionPage asked=asked.clone() title=t!("partners-question") hint=t!("partners-hint") answer>
            <OneOf asked name="partners" choices chosen given=|capacity| Given::Capacity { capacity } />
        </QuestionPage>
    }
}
