//! For each row one of the choices, from a list.

use leptos::prelude::*;

use super::answering::{Answering, ROWS};
use crate::components::page::HEADING;
use crate::components::select::Select;
use crate::domain::instrument::{AnswerChoice, ItemAnswer};
use crate::t;

#[component]
pub fn MatchRows(
    answering: Answering,
    described_by: &'static str,
    error: Signal<Option<String>>,
    changed: Callback<()>,
) -> impl IntoView {
    let (rows, choices) =
        answering.item.with_value(|item| (item.answer.rows().to_vec(), item.answer.choices().to_vec()));
    let error_id = format!("{ROWS}-error");
    let described = move || {
        if error.with(Option::is_some) { format!("{described_by} {ROWS}-error") } else { described_by.into() }
    };
    let row = move |(place, row): (usize, AnswerChoice)| {
        let options: Vec<String> =
            std::iter::once(t!("match-choose")).chain(choices.iter().map(|choice| choice.label.clone())).collect();
        let (keys, offered) = (row.key, choices.clone());
        let chosen = Signal::derive({
            let choices = choices.clone();
            move || {
                let matched = answering.matched();
                let key = matched.get(row.key.as_str());
                choices
                    .iter()
                    .position(|choice| Some(choice.key.as_str()) == key.map(String::as_str))
                    .map_or(0, |at| at + 1)
            }
        });
        let choose = move |place: usize| {
            let mut matched = answering.matched();
            match place.checked_sub(1).and_then(|place| offered.get(place)) {
                Some(choice) => drop(matched.insert(keys.to_string(), choice.key.to_string())),
                None => drop(matched.remove(keys.as_str())),
            }
            answering.marked.set(Some(ItemAnswer::Match(matched)));
            changed.run(());
        };
        view! { <Select id=format!("{ROWS}-{}", place + 1) label=row.label options chosen choose /> }
    };
    view! {
        <fieldset
            class="stack" class:field-wrong=move || error.with(Option::is_some)
            aria-labelledby=HEADING aria-describedby=described
        >
            {move || error.get().map(|error| view! { <p class="field-error" id=error_id.clone()>{error}</p> })}
            {rows.into_iter().enumerate().map(row).collect_view()}
        </fieldset>
    }
}
