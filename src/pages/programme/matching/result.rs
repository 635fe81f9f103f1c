//! What came of the search: the totals, the pairs, the unmatched.

use std::sync::Arc;

use leptos::prelude::*;

use super::drawing::Part;
use super::{Matching, compare, fairness, jump, keep, notices, pairs, proof, spread, stopped, unmatched, why_not};
use crate::components::benefit::percent;
use crate::components::route::Route;
use crate::components::words::say;
use crate::domain::benefit::SCORE_OF_ONE;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::t;

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
    let figures = |_, outcome: Arc<Outcome>| is_any(&outcome).then(|| view! { <spread::Spreads outcome /> }).into_any();
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
    let called = matching.called(&programme.matched);
    let name = |id: &PersonId| called.name(id);
    let refused = outcome
        .pins_refused
        .iter()
        .map(|pin| t!("pin-refused", mentor = name(&pin.couple.0), mentee = name(&pin.couple.1), why = say(&pin.why)))
        .collect::<Vec<_>>();
    let any = is_any(&outcome);
    view! {
        <section class="stack" aria-labelledby="result">
            <h2 id="result" tabindex="-1">{t!("result-title", pairs = outcome.pairs.len())}</h2>
            <Totals outcome=outcome.clone() />
            {(!refused.is_empty()).then(|| view! {
                <div class="complaint">
                    <p class="notice-title">{t!("pins-refused", count = refused.len())}</p>
                    <ul>{refused.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}</ul>
                </div>
            })}
            {any.then(|| view! {
                <div class="row">
                    <a class="button" href=take_away.href()>{t!("step-take-away")}</a>
                    <keep::Keep matching />
                </div>
            })}
            <jump::Jump any />
        </section>
        <stopped::Stopped matching outcome=outcome.clone() />
        <proof::Proof outcome />
    }
    .into_any()
}

#[component]
fn Totals(outcome: Arc<Outcome>) -> impl IntoView {
    let pairs = outcome.pairs.len();
    let mean = |benefit: fn(&crate::domain::matching::PairMade) -> f64| {
        outcome.pairs.iter().map(benefit).sum::<f64>() / pairs.max(1) as f64
    };
    let figure = |value: String, words: String, class: &'static str| {
        view! { <div class=format!("figure {class}")><dt>{words}</dt><dd>{value}</dd></div> }
    };
    // Thousandths of a pair from which both get everything are all that anybody needs to see; the file has the whole.
    let total = format!("{:.1}", outcome.total as f64 / SCORE_OF_ONE);
    view! {
        <dl class="figures">
            {figure(t!("number", number = pairs), t!("total-pairs"), "figure-pairs")}
            {figure(t!("percent", percent = percent(mean(|pair| pair.mentor_benefit))), t!("total-mentors"), "mentor")}
            {figure(t!("percent", percent = percent(mean(|pair| pair.mentee_benefit))), t!("total-mentees"), "mentee")}
            {figure(total, t!("total-score"), "")}
            {figure(t!("number", number = outcome.unmatched.len()), t!("total-unmatched"), "")}
        </dl>
        <p class="soft small">
            {t!("total-about", mentors = outcome.mentors, mentees = outcome.mentees, allowed = outcome.allowed)}
        </p>
    }
}
