//! All answers on one page, each with a way to change it.

use leptos::prelude::*;

use super::flow::{Flow, InstrumentStep};
use super::words::{answer_lines, seen_by};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::instrument::{CountedResponse, Item};
use crate::t;

#[component]
pub fn Check(flow: Flow, back: Route) -> impl IntoView {
    let answers = {
        let flow = flow.clone();
        move || {
            let response = flow.response.get();
            let counted = flow.instrument.counted(&response);
            let rows: Vec<_> = counted.asked().iter().map(|item| row(&flow, &counted, item)).collect();
            let (route, go) = match counted.missing().next() {
                None => flow.end.clone(),
                Some(item) => ((flow.at)(InstrumentStep::Change(item.key)), t!("instrument-to-missing")),
            };
            view! {
                <dl class="summary">{rows}</dl>
                <p class="soft">{seen_by(&flow.instrument.seen)}</p>
                <div><a class="button" href=route.href()>{go}</a></div>
            }
        }
    };
    view! {
        <Page title=t!("instrument-check-title") kicker=flow.instrument.title.clone() back=(back, t!("instrument-back"))>
            {answers}
        </Page>
    }
}

fn row(flow: &Flow, counted: &CountedResponse<'_>, item: &Item) -> impl IntoView + use<> {
    let change = (flow.at)(InstrumentStep::Change(item.key)).href();
    let lines = counted.answer(item.key).map(|answer| answer_lines(&flow.instrument, item, answer));
    let open =
        lines.is_none().then(|| if item.optional { t!("instrument-left-open") } else { t!("instrument-missing") });
    view! {
        <div class="summary-row">
            <dt>{item.label.clone()}</dt>
            <dd class="summary-answer">
                {lines.unwrap_or_default().into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                {open.map(|open| view! { <span class="soft">{open}</span> })}
            </dd>
            <dd class="summary-act">
                <a href=change>{t!("instrument-change")}<span class="visually-hidden">" "{item.label.clone()}</span></a>
            </dd>
        </div>
    }
}
