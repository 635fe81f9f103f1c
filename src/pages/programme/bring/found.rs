//! The people of a table as they were read: how many, the first of them, and those who could not be read.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::role::RoleMark;
use crate::components::virtual_list::VirtualList;
use crate::components::words;
use crate::domain::person::{Person, Role};
use crate::store::content::topics;
use crate::t;
use crate::worker::jobs::{Found, Refused as RefusedRow};

/// How many people are shown before they are brought.
const FIRST: usize = 3;
/// How many topics of one of them.
const TOPICS: usize = 8;

#[component]
pub fn Counts(read: Arc<Found>) -> impl IntoView {
    let of = |role: Role| read.people.iter().filter(|person| person.role == role).count();
    let figure = |count: usize, words: String, class: &'static str| {
        view! {
            <div class=format!("figure {class}")>
                <dt>{words}</dt>
                <dd>{t!("number", number = count)}</dd>
            </div>
        }
    };
    let either = of(Role::Either);
    view! {
        <dl class="figures">
            {figure(of(Role::Mentor), t!("figure-mentors"), "mentor")}
            {figure(of(Role::Mentee), t!("figure-mentees"), "mentee")}
            {(either > 0).then(|| figure(either, t!("figure-either"), ""))}
            {(read.left_out > 0).then(|| figure(read.left_out, t!("figure-left-out"), ""))}
            {(!read.refused.is_empty()).then(|| figure(read.refused.len(), t!("figure-refused"), "figure-wrong"))}
        </dl>
    }
}

#[component]
pub fn First(people: Arc<Vec<Person>>) -> impl IntoView {
    let names = topics();
    let list = |person: &Person, wanted: fn(&crate::domain::answer::Answer) -> bool| {
        let all: Vec<&str> =
            person.answers.iter().filter(|(_, a)| wanted(a)).map(|(topic, _)| names.label(topic)).collect();
        let more = all.len().saturating_sub(TOPICS);
        let shown = all.iter().take(TOPICS).copied().collect::<Vec<_>>().join(", ");
        match (shown.is_empty(), more) {
            (true, _) => t!("preview-nothing"),
            (_, 0) => shown,
            _ => t!("preview-and-more", list = shown, more = more),
        }
    };
    let cards = people
        .iter()
        .take(FIRST)
        .map(|person| {
            view! {
                <li class="card preview-person">
                    <div class="row">
                        <strong>{person.name.clone()}</strong>
                        <RoleMark role=person.role />
                    </div>
                    <dl class="facts">
                        <div><dt>{t!("preview-shares")}</dt><dd>{list(person, |a| a.willing && a.level.get() > 0)}</dd></div>
                        <div><dt>{t!("preview-wishes")}</dt><dd>{list(person, |a| a.wish.get() > 0)}</dd></div>
                    </dl>
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="soft">{t!("preview-first", count = people.len().min(FIRST))}</p>
        <ul class="preview-people">{cards}</ul>
    }
}

/// The rows that were read with a doubt, each with what it is: they come along.
#[component]
pub fn Doubtful(read: Arc<Found>) -> impl IntoView {
    (!read.doubtful.is_empty()).then(|| {
        let rows = read.doubtful.clone();
        view! {
            <section class="stack refused" aria-labelledby="doubtful">
                <h3 id="doubtful">{t!("doubtful-title", count = rows.len())}</h3>
                <p class="soft">{t!("doubtful-about")}</p>
                <Rows rows label=t!("doubtful-list") />
            </section>
        }
    })
}

/// Rows with what is to be said of each.
#[component]
pub fn Rows(rows: Vec<RefusedRow>, label: String) -> impl IntoView {
    view! {
        <VirtualList
            items=Signal::stored(rows.into_iter().enumerate().collect::<Vec<_>>()) key={|(place, _): &(usize, RefusedRow)| *place}
            label row={|(_, row): (usize, RefusedRow)| refused_row(row)}
        />
    }
}

/// The rows that could not be read, each with its reason.
#[component]
pub fn Refused(read: Arc<Found>) -> impl IntoView {
    if read.refused.is_empty() {
        return ().into_any();
    }
    let rows = read.refused.clone();
    view! {
        <section class="stack refused" aria-labelledby="refused">
            <h3 id="refused">{t!("refused-title", count = rows.len())}</h3>
            <p class="soft">{t!("refused-about")}</p>
            <Rows rows label=t!("refused-list") />
        </section>
    }
    .into_any()
}

fn refused_row(refused: RefusedRow) -> impl IntoView {
    view! {
        <p class="refused-row">
            <strong>{t!("refused-row", row = refused.row)}</strong>
            <span>{words::with(|words| refused.reason.say(words))}</span>
        </p>
    }
}
