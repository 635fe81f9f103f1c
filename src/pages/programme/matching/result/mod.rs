//! What came of the search: the totals, the pairs, the unmatched.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::benefit::percent;
use crate::components::route::Route;
use crate::domain::benefit::SCORE_OF_ONE;
use crate::domain::matching::Outcome;
use crate::domain::matching::gained::gained_as;
use crate::domain::side::Side;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::drawing::Part;
use crate::pages::programme::matching::kept::keep::Keep;
use crate::t;

mod alone;
pub mod changed;
mod compare;
mod comparison;
mod decided;
mod empty;
mod fairness;
mod named;
mod notices;
mod pair;
mod pairs;
mod picture;
pub mod printed;
mod proof;
pub mod refused;
mod row;
mod selected;
mod selection;
mod spread;
mod stopped;
mod swap;
mod unmatched;
mod why_not;

#[component]
pub fn Result(matching: Matching) -> impl IntoView {
    let part = move |part: Part, draw: fn(Matching, Arc<Outcome>) -> AnyView| {
        let outcome = matching.drawing.part(part);
        move || outcome.get().map(|outcome| draw(matching, outcome))
    };
    let reasons = |matching, outcome: Arc<Outcome>| {
        let any = is_any(&outcome);
        view! {
            <why_not::WhyNotThem matching outcome=outcome.clone() />
            {any.then(|| view! { <compare::Compare matching outcome /> })}
        }
        .into_any()
    };
    let figures = |matching, outcome: Arc<Outcome>| {
        is_any(&outcome).then(|| view! { <spread::Spreads matching outcome /> }).into_any()
    };
    let fairness = |matching, outcome: Arc<Outcome>| {
        is_any(&outcome).then(|| view! { <fairness::Fairness matching outcome /> }).into_any()
    };
    let people = |matching, outcome: Arc<Outcome>| {
        view! {
            <notices::Notices matching outcome=outcome.clone() />
            <unmatched::Unmatched matching outcome />
        }
        .into_any()
    };
    view! {
        {part(Part::Head, head)}
        <pairs::Pairs matching />
        {part(Part::Reasons, reasons)}
        {part(Part::Figures, figures)}
        {part(Part::Fairness, fairness)}
        {part(Part::People, people)}
    }
}

fn is_any(outcome: &Outcome) -> bool {
    !outcome.pairs.is_empty()
}

/// What came of it in a few figures, and what can be done with it.
fn head(matching: Matching, outcome: Arc<Outcome>) -> AnyView {
    let programme = matching.current.get_untracked();
    let take_away = Route::TakeAway(programme.id.clone());
    let any = is_any(&outcome);
    view! {
        <section class="stack match-head" aria-labelledby="result">
            <h2 id="result" tabindex="-1">{t!("result-title", pairs = outcome.pairs.len())}</h2>
            {any.then(|| view! { <Totals outcome=outcome.clone() /> })}
            {(!any && outcome.short.is_none()).then(|| view! { <empty::Empty matching outcome=outcome.clone() /> })}
        </section>
        {refused::refused(matching, &outcome)}
        {any.then(|| view! {
            <div class="row">
                <a class="button" href=take_away.href()>{t!("step-take-away")}</a>
                <Keep matching />
            </div>
        })}
        <stopped::Stopped matching outcome=outcome.clone() />
        {any.then(|| view! { <proof::Proof matching outcome /> })}
    }
    .into_any()
}

#[component]
fn Totals(outcome: Arc<Outcome>) -> impl IntoView {
    let pairs = outcome.pairs.len();
    let mean = |side: Side| {
        let gained = gained_as(&outcome, side);
        t!("percent", percent = percent(gained.values().sum::<f64>() / gained.len().max(1) as f64))
    };
    let figure = |value: String, words: String, class: &'static str| {
        view! { <div class=format!("figure {class}")><dt>{words}</dt><dd>{value}</dd></div> }
    };
    // Thousandths of a pair from which both get everything are all that anybody needs to see; the file has the whole.
    let total = format!("{:.1}", outcome.total as f64 / SCORE_OF_ONE);
    view! {
        <dl class="figures">
            {figure(t!("number", number = pairs), t!("total-pairs"), "figure-pairs")}
            {figure(mean(Side::Mentor), t!("total-mentors"), "mentor")}
            {figure(mean(Side::Mentee), t!("total-mentees"), "mentee")}
            {figure(total, t!("total-score"), "")}
            {figure(t!("number", number = outcome.unmatched.len()), t!("total-unmatched"), "")}
        </dl>
        <p class="soft small">
            {t!("total-about", mentors = outcome.mentors, mentees = outcome.mentees, allowed = outcome.allowed)}
            " " {t!("total-means")}
        </p>
    }
}
