//! A question about the person's background: why it is asked, what it does, who will see it, and that it may stay open.

use leptos::prelude::*;

use super::asked::Asked;
use super::audiences::audience_select;
use super::frame::{HINT, QuestionPage};
use super::problem::Problem;
use super::typing::{self, Typing};
use crate::codec::tidy::tidy_lines;
use crate::components::choices::{Choice, Choices};
use crate::components::field::TextField;
use crate::components::page::HEADING;
use crate::content::background::Asking;
use crate::domain::audience::{Audience, Field};
use crate::domain::background::{BackgroundAnswer, BackgroundQuestion};
use crate::domain::profile::Given;
use crate::store::content;
use crate::t;

/// A row of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    /// One of the choices, by its place.
    Choice(usize),
    OwnWords,
    PreferNotToSay,
}

/// What is marked and typed on the page. Copies are the same.
#[derive(Clone, Copy)]
struct Answering {
    asking: StoredValue<Asking>,
    row: RwSignal<Option<Row>>,
    typed: RwSignal<String>,
}

impl Answering {
    fn new(asking: &Asking, stored: Option<&BackgroundAnswer>) -> Self {
        let place = |key: &String| asking.choices.iter().position(|offered| offered.key == *key);
        let row = stored.and_then(|answer| match answer {
            BackgroundAnswer::PreferNotToSay => Some(Row::PreferNotToSay),
            BackgroundAnswer::Words(_) => Some(Row::OwnWords),
            BackgroundAnswer::Choice(key) => place(key).map(Row::Choice),
        });
        let typed = match stored {
            Some(BackgroundAnswer::Words(words)) => words.clone(),
            _ => String::new(),
        };
        Self { asking: StoredValue::new(asking.clone()), row: RwSignal::new(row), typed: RwSignal::new(typed) }
    }

    /// The answer; none where nothing is marked, or nothing is written yet.
    fn answer(self) -> Option<BackgroundAnswer> {
        match self.row.get()? {
            Row::PreferNotToSay => Some(BackgroundAnswer::PreferNotToSay),
            Row::OwnWords => {
                Some(tidy_lines(&self.typed.get())).filter(|words| !words.is_empty()).map(BackgroundAnswer::Words)
            }
            Row::Choice(place) => self.asking.with_value(|asking| {
                asking.choices.get(place).map(|offered| BackgroundAnswer::Choice(offered.key.clone()))
            }),
        }
    }
}

#[component]
pub fn AboutYou(asked: Asked, question: BackgroundQuestion) -> impl IntoView {
    let field = Field::Background(question);
    let words = content::background();
    let asking = words.asking(question);
    let answering = Answering::new(asking, asked.draft.background.get(&question).and_then(Option::as_ref));
    if typing::is_begun(&asked) {
        answering.row.set(Some(Row::OwnWords));
    }
    let audience = RwSignal::new(asked.draft.audience(field));
    let used = RwSignal::new(asked.draft.for_matching.contains(&question));
    let given = move || Given::Background { question, answer: answering.answer() };
    let answer = move || {
        if answering.row.get() == Some(Row::OwnWords) && answering.answer().is_none() {
            return Err(vec![Problem::WordsMissing]);
        }
        Ok(vec![
            given(),
            Given::Audience { field, audience: audience.get() },
            Given::Matching { question, used: used.get() },
        ])
    };
    let changed = {
        let asked = asked.clone();
        Callback::new(move |_: Row| {
            // Words that are still to be written are no answer yet.
            if answering.answer().is_some() {
                asked.keep(given());
            }
        })
    };
    let written = move || answering.answer().is_some().then(given);
    let use_it = {
        let asked = asked.clone();
        move |_| {
            let now = !used.get_untracked();
            used.set(now);
            asked.mark(Given::Matching { question, used: now }, move || used.set(!now));
        }
    };
    let of = asked.clone();
    let choices = rows(asking);
    let error = asked.error("about");
    let words_error = asked.error("about-own");
    let select = audience_select(&asked, "about-who".into(), t!("about-who"), field, audience);
    view! {
        <QuestionPage asked=asked.clone() title=asking.asks.clone() hint=asking.why.clone() answer>
            <ul class="sensitive">
                <li>{t!("about-optional")}</li>
                <li>{t!("about-seen")}</li>
                <li>{t!("about-matching")}</li>
            </ul>
            <div class="stack">
                <Choices
                    name="about" labelled_by=HEADING described_by=HINT choices chosen=answering.row changed error
                />
                <Show when=move || answering.row.get() == Some(Row::OwnWords)>
                    <Typing asked=of.clone() typed=answering.typed given=written>
                        <TextField
                            id="about-own" label=t!("about-own") value=answering.typed long=true error=words_error
                        />
                    </Typing>
                </Show>
            </div>
            <div class="stack">
                {select}
                <Show when=move || audience.get() != Audience::OnlyMe>
                    <label class="option">
                        <input type="checkbox" aria-describedby="about-use-about" prop:checked=used on:change=use_it.clone() />
                        <span class="option-label">{t!("about-use")}</span>
                        <span class="option-about" id="about-use-about">{t!("about-use-about")}</span>
                    </label>
                </Show>
            </div>
        </QuestionPage>
    }
}

/// The choices, one's own words where they are offered, and the right to say nothing.
fn rows(asking: &Asking) -> Vec<Choice<Row>> {
    let offered = asking.choices.iter().enumerate().map(|(place, offered)| {
        let choice = Choice::new(Row::Choice(place), offered.label.clone());
        match &offered.about {
            Some(about) => choice.about(about.clone()),
            None => choice,
        }
    });
    let own = asking.own.iter().map(|own| Choice::new(Row::OwnWords, own.clone()));
    offered.chain(own).chain([Choice::new(Row::PreferNotToSay, t!("about-prefer-not"))]).collect()
}
