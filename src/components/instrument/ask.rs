//! The fields in which an item is answered, by its kind.

use leptos::prelude::*;

use super::answering::{Answering, ROWS};
use super::match_rows::MatchRows;
use super::one::One;
use super::order::Order;
use super::several::Several;
use super::typed::Typed;
use crate::components::words;
use crate::domain::instrument::{AnswerKind, AnswerRefused, ItemAnswer};
use crate::t;

/// The fields of an item. The page's heading asks it, and `described_by` is the id of its hint.
#[component]
pub fn AskItem(
    answering: Answering,
    described_by: &'static str,
    /// Why the answer was not taken, once that is known.
    #[prop(into)]
    refused: Signal<Option<AnswerRefused>>,
    /// Called at each change.
    #[prop(into)]
    changed: Callback<()>,
) -> impl IntoView {
    let error = Signal::derive(move || refused.get().map(|refused| words::say(&refused)));
    let kind = answering.item.with_value(|item| item.answer.clone());
    let fields = match kind {
        AnswerKind::One { .. } | AnswerKind::Scale { .. } => {
            return view! { <One answering described_by refused changed /> }.into_any();
        }
        AnswerKind::Several { .. } => view! { <Several answering described_by error changed /> }.into_any(),
        AnswerKind::Number { .. } => view! { <Typed answering described_by kind="number" error changed /> }.into_any(),
        AnswerKind::Words { long } => view! { <Typed answering described_by long error changed /> }.into_any(),
        AnswerKind::Order { .. } => view! { <Order answering described_by changed /> }.into_any(),
        AnswerKind::Match { .. } => view! { <MatchRows answering described_by error changed /> }.into_any(),
    };
    let can_decline = answering.item.with_value(|item| item.can_decline);
    view! {
        {fields}
        {can_decline.then(|| view! { <Decline answering changed /> })}
    }
    .into_any()
}

/// The right to say nothing, where it is no row among others.
#[component]
fn Decline(answering: Answering, changed: Callback<()>) -> impl IntoView {
    let declined = move || answering.marked.get() == Some(ItemAnswer::PreferNotToSay);
    let press = move |_| {
        answering.marked.set((!declined()).then_some(ItemAnswer::PreferNotToSay));
        changed.run(());
    };
    view! {
        <label class="option">
            <input autocomplete="off" type="checkbox" id=format!("{ROWS}-decline") prop:checked=declined on:change=press />
            <span class="option-label">{t!("answer-prefer-not")}</span>
        </label>
    }
}
