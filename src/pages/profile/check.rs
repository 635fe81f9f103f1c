//! Every answer on one page, each with a way to change it, and what is still missing.

use leptos::prelude::*;

use super::asked::{HISTORY, PREVIEW, change_of, page_of};
use super::words;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::content::topics::Topics;
use crate::domain::profile::Draft;
use crate::domain::questionnaire::{self, Question};
use crate::domain::time::Availability;
use crate::domain::topic::TopicId;
use crate::store::{Store, content};
use crate::t;

/// One answer: what was asked, what was answered, what is to be changed.
struct Row {
    asked: String,
    answered: Vec<String>,
    question: Question,
}

#[component]
pub fn Check(draft: Draft) -> impl IntoView {
    // The app provides the store before it shows anything.
    let state = expect_context::<Store>().state();
    let back = match questionnaire::order(&draft).last() {
        Some(last) => page_of(&draft, last),
        None => Route::Profiles,
    };
    let id = draft.id.clone();
    let history = Route::Question(id.clone(), HISTORY.into());
    // As they are now: an answer may be taken back while the page is open.
    let now = Memo::new(move |_| state.with(|state| state.profiles.get(&id).cloned()).unwrap_or_else(|| draft.clone()));
    view! {
        <Page title=t!("check-title") kicker=t!("check-kicker") back=(back, t!("question-back"))>
            {move || now.with(answers)}
            <p><a href=history.href()>{t!("history-open")}</a></p>
        </Page>
    }
}

/// All answers, with what is missing and what comes next.
fn answers(draft: &Draft) -> impl IntoView + use<> {
    let topics = content::topics();
    let missing = questionnaire::missing(draft);
    let onward = match missing.first() {
        None => onward(t!("check-next"), Route::Question(draft.id.clone(), PREVIEW.into()), t!("check-go")),
        Some(first) => onward(t!("check-before"), change_of(draft, first), t!("check-go-missing")),
    };
    view! {
        {(!missing.is_empty()).then(|| lacking(draft, &missing))}
        <Part draft=draft.clone() title=t!("check-about-you") rows=about_you(draft) />
        <Part
            draft=draft.clone() title=t!("check-help") rows=to_help(draft, &topics)
            picks=(Question::CanHelp, t!("check-help-picks"))
        />
        <Part
            draft=draft.clone() title=t!("check-learn") rows=to_learn(draft, &topics)
            picks=(Question::WouldLike, t!("check-learn-picks"))
        />
        <Part draft=draft.clone() title=t!("check-meeting") rows=to_meet(draft) />
        {onward}
    }
}

/// What comes next, and the way to it.
fn onward(what: String, to: Route, go: String) -> impl IntoView {
    view! {
        <section class="stack">
            <p>{what}</p>
            <div><a class="button" href=to.href()>{go}</a></div>
        </section>
    }
}

/// What is missing, each with a link to its question.
fn lacking(draft: &Draft, missing: &[Question]) -> impl IntoView + use<> {
    let links = missing
        .iter()
        .map(|question| {
            view! { <li><a href=change_of(draft, question).href()>{name_of(question)}</a></li> }
        })
        .collect_view();
    view! {
        <div class="notice check-lacking">
            <div>
                <p class="notice-title">{t!("check-missing", count = missing.len())}</p>
                <ul>{links}</ul>
            </div>
        </div>
    }
}

/// What a question that needs an answer is called.
fn name_of(question: &Question) -> String {
    match question {
        Question::Name => t!("check-name"),
        Question::Role => t!("check-role"),
        Question::CanHelp => t!("check-help"),
        _ => t!("check-learn"),
    }
}

fn about_you(draft: &Draft) -> Vec<Row> {
    let one = |asked, answered: Option<String>, question| Row {
        asked,
        answered: answered.into_iter().filter(|text| !text.is_empty()).collect(),
        question,
    };
    vec![
        one(t!("check-name"), Some(draft.name.clone()), Question::Name),
        one(t!("check-role"), draft.role.map(words::role), Question::Role),
        one(t!("check-team"), draft.team.clone(), Question::Team),
    ]
}

fn to_help(draft: &Draft, topics: &Topics) -> Vec<Row> {
    let row = |topic: &TopicId| {
        let level = words::known(draft.answer(topic).level);
        rating(topics, topic, vec![level], draft.level(topic).is_some(), Question::Level(topic.clone()))
    };
    draft.can_help.iter().map(row).collect()
}

fn to_learn(draft: &Draft, topics: &Topics) -> Vec<Row> {
    let row = |topic: &TopicId| {
        let answer = draft.answer(topic);
        let question = Question::Learn(topic.clone());
        let today = t!("check-today", level = words::today_of(answer));
        rating(topics, topic, vec![words::wished(answer.wish), today], question.answered(draft), question)
    };
    draft.would_like.iter().map(row).collect()
}

/// A rating, and whether it is the person's own or the usual one.
fn rating(topics: &Topics, topic: &TopicId, mut answered: Vec<String>, own: bool, question: Question) -> Row {
    if !own {
        answered.push(t!("check-usual"));
    }
    Row { asked: topics.label(topic).to_string(), answered, question }
}

fn to_meet(draft: &Draft) -> Vec<Row> {
    let languages = draft.languages.iter().flatten().map(|value| words::language(value)).collect();
    let times = draft.times.filter(|times| *times != Availability::default()).map(words::times).unwrap_or_default();
    vec![
        Row { asked: t!("check-languages"), answered: languages, question: Question::Languages },
        Row { asked: t!("check-times"), answered: times, question: Question::Times },
        Row {
            asked: t!("check-partners"),
            answered: draft.capacity.map(words::partners).into_iter().collect(),
            question: Question::Capacity,
        },
    ]
}

#[component]
fn Part(
    draft: Draft,
    title: String,
    rows: Vec<Row>,
    /// The question in which the topics of this part are picked, and what the way to it says.
    #[prop(optional)]
    picks: Option<(Question, String)>,
) -> impl IntoView {
    let nothing = rows.is_empty().then(|| view! { <p class="soft">{t!("check-not-answered")}</p> });
    let picks = picks.map(|(question, label)| {
        view! { <p><a class="check-picks" href=change_of(&draft, &question).href()>{label}</a></p> }
    });
    let list = (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| summary_row(&draft, row)).collect_view();
        view! { <dl class="summary">{rows}</dl> }
    });
    view! { <section class="stack"><h2>{title}</h2>{nothing}{list}{picks}</section> }
}

fn summary_row(draft: &Draft, Row { asked, answered, question }: Row) -> impl IntoView + use<> {
    let change = change_of(draft, &question).href();
    let nothing = answered.is_empty();
    let left_out = !question.needed() && question.answered(draft);
    let blank = if left_out { t!("check-left-out") } else { t!("check-not-answered") };
    view! {
        <div class="summary-row">
            <dt>{asked.clone()}</dt>
            <dd class="summary-answer">
                {answered.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                {nothing.then(|| view! { <span class="soft">{blank}</span> })}
            </dd>
            <dd class="summary-act">
                <a href=change>{t!("check-change")}<span class="visually-hidden">" "{asked}</span></a>
            </dd>
        </div>
    }
}
