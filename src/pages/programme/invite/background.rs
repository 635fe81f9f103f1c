//! Which background questions are asked: none, unless the coordinator has a reason.

use leptos::prelude::*;

use super::marks::{Mark, Marks};
use crate::domain::background::BackgroundQuestion;
use crate::t;

/// What the question asks about.
pub fn label(question: BackgroundQuestion) -> String {
    match question {
        BackgroundQuestion::AgeBand => t!("ask-age-band"),
        BackgroundQuestion::Gender => t!("ask-gender"),
        BackgroundQuestion::Ethnicity => t!("ask-ethnicity"),
        BackgroundQuestion::Disability => t!("ask-disability"),
        BackgroundQuestion::Faith => t!("ask-faith"),
        BackgroundQuestion::FirstLanguage => t!("ask-first-language"),
        BackgroundQuestion::CaringDuties => t!("ask-caring-duties"),
        BackgroundQuestion::OwnWords => t!("ask-own-words"),
    }
}

/// What it means to ask.
fn about(question: BackgroundQuestion) -> String {
    match question {
        BackgroundQuestion::AgeBand => t!("ask-age-band-about"),
        BackgroundQuestion::Gender => t!("ask-gender-about"),
        BackgroundQuestion::Ethnicity => t!("ask-ethnicity-about"),
        BackgroundQuestion::Disability => t!("ask-disability-about"),
        BackgroundQuestion::Faith => t!("ask-faith-about"),
        BackgroundQuestion::FirstLanguage => t!("ask-first-language-about"),
        BackgroundQuestion::CaringDuties => t!("ask-caring-duties-about"),
        BackgroundQuestion::OwnWords => t!("ask-own-words-about"),
    }
}

#[component]
pub fn Background(marks: Marks) -> impl IntoView {
    let row = |question: BackgroundQuestion| {
        let id = format!("background-{}", question.name());
        view! { <Mark id marks name=question.name().into() label=label(question) about=about(question) /> }
    };
    view! {
        <fieldset class="options" aria-describedby="background-hint">
            <legend>{t!("ask-legend")}</legend>
            <p class="hint" id="background-hint">{t!("ask-hint")}</p>
            {BackgroundQuestion::ALL.map(row).collect_view()}
        </fieldset>
    }
}
