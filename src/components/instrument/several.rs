//! As many answers as apply, as rows.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::answering::{Answering, ROWS};
use crate::components::page::HEADING;
use crate::domain::instrument::{AnswerChoice, AnswerKind, ItemAnswer, pressed};

#[component]
pub fn Several(
    answering: Answering,
    described_by: &'static str,
    error: Signal<Option<String>>,
    changed: Callback<()>,
) -> impl IntoView {
    let error_id = format!("{ROWS}-error");
    let described = move || {
        if error.with(Option::is_some) { format!("{described_by} {ROWS}-error") } else { described_by.into() }
    };
    let row = move |(place, choice): (usize, AnswerChoice)| {
        let id = format!("{ROWS}-{}", place + 1);
        let (label_id, about_id) = (format!("{id}-label"), format!("{id}-about"));
        let AnswerChoice { key, label, about } = choice;
        let press = move |_| {
            let alone = answering.item.with_value(|item| match &item.answer {
                AnswerKind::Several { alone, .. } => alone.clone(),
                _ => Vec::new(),
            });
            let keys = pressed(chosen(answering), key.as_str(), &alone);
            answering.marked.set(Some(ItemAnswer::Choices(keys)));
            changed.run(());
        };
        view! {
            <label class="option">
                <input
                    autocomplete="off"
                    type="checkbox" id=id aria-labelledby=label_id.clone()
                    aria-describedby=about.is_some().then(|| about_id.clone())
                    prop:checked=move || chosen(answering).contains(key.as_str()) on:change=press
                />
                <span class="option-label" id=label_id.clone()>{label}</span>
                {about.map(|about| view! { <span class="option-about" id=about_id.clone()>{about}</span> })}
            </label>
        }
    };
    let choices = answering.item.with_value(|item| item.answer.choices().to_vec());
    view! {
        <fieldset
            class="options" class:field-wrong=move || error.with(Option::is_some)
            aria-labelledby=HEADING aria-describedby=described
        >
            {move || error.get().map(|error| view! { <p class="field-error" id=error_id.clone()>{error}</p> })}
            {choices.into_iter().enumerate().map(row).collect_view()}
        </fieldset>
    }
}

fn chosen(answering: Answering) -> BTreeSet<String> {
    match answering.marked.get() {
        Some(ItemAnswer::Choices(keys)) => keys,
        _ => BTreeSet::new(),
    }
}
