//! What every objective would give, side by side, each figure against the best possible.

use std::sync::Arc;

use leptos::prelude::*;

use super::Matching;
use super::asking::{Asked, Asking, Replied};
use super::rules::objective_words;
use crate::codec::questions::{Question, Reply};
use crate::domain::benefit::SCORE_OF_ONE;
use crate::domain::matching::Outcome;
use crate::domain::matching::figures::{Comparison, Figures};
use crate::domain::rules::Objective;
use crate::t;

/// Of more people than this, results are compared when it is asked for.
pub const MANY: usize = 500;

#[component]
pub fn Compare(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let asking = Asking::new();
    let made = outcome.certificate.as_ref().map(|made| made.rules.objective);
    let few = matching.current.with_untracked(|programme| programme.people.len() <= MANY);
    if few {
        asking.ask(matching, &outcome, Question::Compare);
    }
    let ask = move |_| asking.ask(matching, &outcome, Question::Compare);
    let show = move |reply: Arc<Reply>| {
        let Reply::Compared(comparison) = &*reply else { return ().into_any() };
        table(comparison, made).into_any()
    };
    view! {
        <section class="stack" aria-labelledby="compare">
            <h2 id="compare" tabindex="-1">{t!("compare-title")}</h2>
            <p class="soft">{t!("compare-about")}</p>
            {move || (asking.state.get() == Asked::Not).then(|| view! {
                <div><button class="button-plain" on:click=ask.clone()>{t!("compare-start")}</button></div>
            })}
            <Replied asking show />
        </section>
    }
}

/// One row an objective. On a narrow screen each row stands as a card of its own: the roles keep it a table.
fn table(comparison: &Comparison, made: Option<Objective>) -> impl IntoView + use<> {
    let most = |figure: fn(&Figures) -> f64| comparison.results.iter().map(|(_, own)| figure(own)).fold(0.0, f64::max);
    let pairs = most(|own| own.pairs as f64);
    let total = most(|own| own.total as f64);
    let least = most(|own| f64::from(own.least.unwrap_or(0)));
    let rows = comparison.results.iter().map(|(objective, own)| {
        let name = objective_words(*objective).0;
        let current = made == Some(*objective);
        let benefit = f64::from(own.least.unwrap_or(0));
        let blocking = match own.blocking {
            0 => t!("compare-blocking-none"),
            count => t!("number", number = count),
        };
        view! {
            <tr role="row" class:compare-current=current>
                <th role="rowheader" scope="row">
                    {name.clone()}
                    {current.then(|| view! { <span class="compare-mark">{t!("compare-current")}</span> })}
                </th>
                {cell(&name, t!("compare-pairs"), t!("number", number = own.pairs), own.pairs as f64, pairs)}
                {cell(&name, t!("compare-total"), format!("{:.1}", own.total as f64 / SCORE_OF_ONE), own.total as f64, total)}
                {cell(&name, t!("compare-least"), t!("percent", percent = (benefit / 10_000.0).floor()), benefit, least)}
                <td role="cell"><span class="compare-label" aria-hidden="true">{t!("compare-blocking")}</span>{blocking}</td>
            </tr>
        }
    });
    view! {
        <table class="compare" role="table">
            <caption class="visually-hidden">{t!("compare-title")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{t!("compare-objective")}</th>
                    <th role="columnheader" scope="col">{t!("compare-pairs")}</th>
                    <th role="columnheader" scope="col">{t!("compare-total")}</th>
                    <th role="columnheader" scope="col">{t!("compare-least")}</th>
                    <th role="columnheader" scope="col">{t!("compare-blocking")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </table>
    }
}

/// A figure, and how much it is of the largest.
fn cell(objective: &str, label: String, text: String, value: f64, most: f64) -> impl IntoView + use<> {
    let spoken = t!("compare-of-best", figure = label.clone(), objective = objective);
    let share = if most > 0.0 { value / most } else { 1.0 };
    let best = value >= most;
    view! {
        <td role="cell">
            <span class="compare-label" aria-hidden="true">{label}</span>
            <span>{text}{best.then(|| view! { <span class="compare-best">{t!("compare-best")}</span> })}</span>
            <meter class="compare-meter" min="0" max="1" value=format!("{share:.4}") aria-label=spoken></meter>
        </td>
    }
}
