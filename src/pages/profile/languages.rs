//! Which languages the person can meet in. It may be left out.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::{HINT, QuestionPage};
use super::problem::{Problem, typed_entries};
use super::typing::Typing;
use crate::components::field::TextField;
use crate::components::page::HEADING;
use crate::content::languages::{LANGUAGES, Language, offered};
use crate::domain::profile::Given;
use crate::t;

type Spoken = BTreeSet<String>;

/// The languages that are marked and those that are typed, together.
fn read(marked: &Spoken, typed: &str) -> Result<Spoken, Problem> {
    let typed =
        typed_entries(typed)?.into_iter().map(|entry| offered(&entry).map_or(entry, |language| language.value.into()));
    Ok(marked.iter().cloned().chain(typed).collect())
}

#[component]
pub fn Languages(asked: Asked) -> impl IntoView {
    let spoken = asked.draft.languages.clone().unwrap_or_default();
    let (known, own): (Spoken, Spoken) = spoken.into_iter().partition(|value| offered(value).is_some());
    let marked = RwSignal::new(known);
    let typed = RwSignal::new(own.into_iter().collect::<Vec<_>>().join("\n"));
    let all = move || read(&marked.get(), &typed.get());
    let answer = move || match all() {
        Ok(languages) => Ok(vec![Given::Languages { languages }]),
        Err(problem) => Err(vec![problem]),
    };
    let toggle = {
        let asked = asked.clone();
        Callback::new(move |value: &'static str| {
            let flip = move || {
                marked.update(|marked| {
                    if !marked.remove(value) {
                        marked.insert(value.into());
                    }
                });
            };
            flip();
            if let Ok(languages) = all() {
                asked.mark(Given::Languages { languages }, flip);
            }
        })
    };
    let given = {
        let asked = asked.clone();
        // To pass through an empty field is not yet to leave it out.
        let counts = move |languages: &Spoken| !languages.is_empty() || asked.is_answered();
        move || all().ok().filter(&counts).map(|languages| Given::Languages { languages })
    };
    let error = asked.error("own");
    view! {
        <QuestionPage asked=asked.clone() title=t!("languages-question") hint=t!("languages-hint") answer>
            <fieldset class="stack-wide" aria-labelledby=HEADING aria-describedby=HINT>
                <div class="languages">
                    {LANGUAGES.map(|language| row(language, marked, toggle)).into_iter().collect_view()}
                </div>
                <Typing asked typed given>
                    <TextField
                        id="own" label=t!("languages-own") hint=t!("languages-own-hint") value=typed long=true error
                    />
                </Typing>
            </fieldset>
        </QuestionPage>
    }
}

fn row(language: Language, marked: RwSignal<Spoken>, toggle: Callback<&'static str>) -> impl IntoView {
    view! {
        <label class="option">
            <input
                autocomplete="off"
                type="checkbox" prop:checked=move || marked.with(|marked| marked.contains(language.value))
                on:change=move |_| toggle.run(language.value)
            />
            <span class="option-label">{t!(language.message)}</span>
        </label>
    }
}
