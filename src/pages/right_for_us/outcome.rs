//! The result: what is said of all answers together, each reason with the answers that it rests on, and what to do first.

use leptos::prelude::*;

use super::keeping::Keeping;
use crate::components::instrument::{Flow, InstrumentStep, answer_lines};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::instrument::{Conclusion, CountedResponse, Item, ItemAnswer, Says};
use crate::platform::printing;
use crate::store::right_for_us::RightForUs;
use crate::t;

/// The choice that says that it is for a family, and the item that asks.
const WHO: &str = "who";
const FAMILY: &str = "family";

#[component]
pub fn Outcome(right: RightForUs, flow: Flow) -> impl IntoView {
    let response = flow.response.get_untracked();
    let counted = flow.instrument.counted(&response);
    let (Some(result), Some(verdicts)) = (counted.result(), &flow.instrument.verdicts) else {
        (flow.at)(flow.resume()).go_instead();
        return ().into_any();
    };
    let verdict = verdicts.of(result.says);
    let part = |says: Says, title: String| {
        let reasons: Vec<_> = result
            .conclusions
            .iter()
            .filter(|conclusion| conclusion.says == says)
            .map(|conclusion| reason(&flow, &counted, conclusion))
            .collect();
        (!reasons.is_empty()).then(|| {
            view! {
                <section class="stack">
                    <h2>{title}</h2>
                    <ul class="reasons">{reasons}</ul>
                </section>
            }
        })
    };
    let parts = [
        part(Says::NotYet, t!("right-not-yet")),
        part(Says::Prepare, t!("right-prepare")),
        part(Says::Ready, t!("right-ready")),
    ];
    let check = (flow.at)(InstrumentStep::Check);
    let family = WHO.parse().ok().and_then(|who| counted.answer(who)) == Some(&ItemAnswer::Choice(FAMILY.into()));
    let (onward, go) =
        if family { (Route::Two, t!("right-to-two")) } else { (Route::Programmes, t!("right-to-programme")) };
    let ready = result.says != Says::NotYet;
    let (title, about, kicker) = (verdict.title.clone(), verdict.about.clone(), flow.instrument.title.clone());
    view! {
        <Page title kicker back=(check, t!("right-back"))>
            <p class="lead">{about}</p>
            {parts}
            <div class="row">
                {ready.then(|| view! { <a class="button" href=onward.href()>{go}</a> })}
                <button class="button-plain" on:click=move |_| printing::print()>{t!("right-print")}</button>
            </div>
            <Keeping right />
        </Page>
    }
    .into_any()
}

/// A reason, what to do about it, and the answers that it rests on, each with a way to change it.
fn reason(flow: &Flow, counted: &CountedResponse<'_>, conclusion: &Conclusion) -> impl IntoView + use<> {
    let said = |item: &Item| {
        let answer = counted.answer(item.key).map(|answer| answer_lines(&flow.instrument, item, answer).join("; "));
        let change = (flow.at)(InstrumentStep::Change(item.key)).href();
        let label = item.label.clone();
        let said = match answer {
            Some(answer) => t!("right-said", label = &*label, answer = answer),
            None => t!("right-left-open", label = &*label),
        };
        view! {
            <li>
                {said}
                <span class="summary-act">" "<a href=change>{t!("right-change")}<span class="visually-hidden">" "{label}</span></a></span>
            </li>
        }
    };
    let rests_on: Vec<_> = counted.rests_on(conclusion).into_iter().map(said).collect();
    let class = match conclusion.says {
        Says::NotYet => "card reason reason-not-yet",
        Says::Prepare => "card reason reason-prepare",
        Says::Ready => "card reason reason-ready",
    };
    view! {
        <li class=class>
            <p class="reason-because">{conclusion.because.clone()}</p>
            {conclusion.prepare.clone().map(|prepare| view! { <p><strong>{t!("right-do")}</strong>" "{prepare}</p> })}
            <ul class="reason-said">{rests_on}</ul>
        </li>
    }
}
