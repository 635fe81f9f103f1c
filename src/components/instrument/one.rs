//! One answer of several, or a step of a scale, as rows.

use leptos::prelude::*;

use super::answering::{Answering, ROWS, TYPED};
use crate::components::choices::{Choice, Choices};
use crate::components::field::TextField;
use crate::components::page::HEADING;
use crate::components::words;
use crate::domain::instrument::{AnswerKind, AnswerRefused, Instrument, Item, ItemAnswer};
use crate::t;

/// A row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    /// One of the choices, by its place.
    Choice(usize),
    Step(usize),
    OwnWords,
    Decline,
}

#[component]
pub fn One(
    answering: Answering,
    described_by: &'static str,
    refused: Signal<Option<AnswerRefused>>,
    changed: Callback<()>,
) -> impl IntoView {
    let (item, rows) = answering
        .instrument
        .with_value(|instrument| answering.item.with_value(|item| (item.clone(), rows(instrument, item))));
    let chosen = RwSignal::new(answering.marked.get_untracked().and_then(|answer| row_of(&item, &answer)));
    let choose = Callback::new(move |row| {
        answering.marked.set(Some(answer_of(&item, row)));
        changed.run(());
    });
    let said = |of_words: bool| {
        Signal::derive(move || {
            let about_words =
                |refused: &AnswerRefused| matches!(refused, AnswerRefused::OwnWords | AnswerRefused::TooLong);
            refused.get().filter(|refused| about_words(refused) == of_words).map(|refused| words::say(&refused))
        })
    };
    let (error, words_error) = (said(false), said(true));
    Effect::new(move |before: Option<String>| {
        let typed = answering.typed.get();
        if before.is_some_and(|before| before != typed) {
            changed.run(());
        }
        typed
    });
    view! {
        <Choices name=ROWS labelled_by=HEADING described_by choices=rows chosen changed=choose error />
        <Show when=move || chosen.get() == Some(Row::OwnWords)>
            <TextField id=TYPED label=t!("answer-own") value=answering.typed long=true error=words_error />
        </Show>
    }
}

/// The choices or steps, one's own words where they are offered, and the right to say nothing.
fn rows(instrument: &Instrument, item: &Item) -> Vec<Choice<Row>> {
    let mut rows: Vec<Choice<Row>> = match &item.answer {
        AnswerKind::Scale { scale } => {
            let step = |(place, words): (usize, &String)| Choice::new(Row::Step(place + 1), words.clone());
            instrument.steps(*scale).iter().enumerate().map(step).collect()
        }
        kind => {
            let offered = kind.choices().iter().enumerate().map(|(place, offered)| {
                let choice = Choice::new(Row::Choice(place), offered.label.clone());
                match &offered.about {
                    Some(about) => choice.about(about.clone()),
                    None => choice,
                }
            });
            offered.collect()
        }
    };
    if let AnswerKind::One { own: Some(own), .. } = &item.answer {
        rows.push(Choice::new(Row::OwnWords, own.clone()));
    }
    if item.can_decline {
        rows.push(Choice::new(Row::Decline, t!("answer-prefer-not")));
    }
    rows
}

fn row_of(item: &Item, answer: &ItemAnswer) -> Option<Row> {
    match answer {
        ItemAnswer::PreferNotToSay => Some(Row::Decline),
        ItemAnswer::Words(_) => Some(Row::OwnWords),
        ItemAnswer::Step(step) => Some(Row::Step(*step)),
        ItemAnswer::Choice(key) => {
            item.answer.choices().iter().position(|choice| choice.key.as_str() == key).map(Row::Choice)
        }
        ItemAnswer::Choices(_) | ItemAnswer::Number(_) | ItemAnswer::Order(_) | ItemAnswer::Match(_) => None,
    }
}

fn answer_of(item: &Item, row: Row) -> ItemAnswer {
    match row {
        Row::Choice(place) => ItemAnswer::Choice(item.answer.choices()[place].key.to_string()),
        Row::Step(step) => ItemAnswer::Step(step),
        Row::OwnWords => ItemAnswer::Words(String::new()),
        Row::Decline => ItemAnswer::PreferNotToSay,
    }
}
