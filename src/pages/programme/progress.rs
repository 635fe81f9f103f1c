//! How the pairs are getting on, as far as they have told: counts and days, and no word that anybody wrote.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::Current;
use super::bring::goals;
use crate::codec::arrivals;
use crate::components::words::LANGUAGE;
use crate::domain::pair::Met;
use crate::domain::programme::{Programme, Reported};
use crate::domain::time::Day;
use crate::platform::clock;
use crate::t;

/// A pair that has told something.
struct Told {
    mentor: String,
    mentee: String,
    reported: Arc<Reported>,
}

/// The pairs of the last match that have told something, in the order of the match, and how many pairs there are.
fn told(programme: &Programme) -> (Vec<Told>, usize) {
    let Some(matched) = &programme.matched else { return (Vec::new(), 0) };
    let name = |id| programme.people.get(id).map_or_else(|| id.as_str().to_string(), |person| person.name.clone());
    let pairs = &matched.outcome.pairs;
    if programme.reports.is_empty() {
        // There may be thousands of pairs, and none of them has told anything.
        return (Vec::new(), pairs.len());
    }
    let mut told: Vec<(usize, Told)> = arrivals::pairs(programme)
        .into_iter()
        .filter_map(|(id, place)| {
            let reported = programme.reports.get(&id)?.clone();
            Some((place, Told { mentor: name(&pairs[place].mentor), mentee: name(&pairs[place].mentee), reported }))
        })
        .collect();
    told.sort_by_key(|(place, _)| *place);
    (told.into_iter().map(|(_, told)| told).collect(), pairs.len())
}

#[component]
pub fn Progress(current: Current) -> impl IntoView {
    move || {
        let (told, pairs) = told(&current.get());
        (!told.is_empty()).then(|| view! { <Figures told pairs /> })
    }
}

#[component]
fn Figures(told: Vec<Told>, pairs: usize) -> impl IntoView {
    let meetings: u32 = told.iter().map(|told| told.reported.report.meetings).sum();
    let (set, reached) = told
        .iter()
        .map(|told| goals(&told.reported.report))
        .fold((0, 0), |(set, reached), (s, r)| (set + s, reached + r));
    let figure = |words: String, figure: String| view! { <div class="figure"><dt>{words}</dt><dd>{figure}</dd></div> };
    let count = told.len();
    view! {
        <section class="stack" aria-labelledby="progress">
            <h2 id="progress">{t!("told-title")}</h2>
            <p>{t!("told-about", told = count, pairs = pairs)}</p>
            <dl class="figures">
                {figure(t!("told-meetings"), t!("number", number = meetings))}
                {figure(t!("told-goals"), t!("told-goals-of", reached = reached, set = set))}
            </dl>
            <ul class="progress-pairs">{told.into_iter().map(pair).collect_view()}</ul>
        </section>
    }
}

fn pair(Told { mentor, mentee, reported }: Told) -> impl IntoView {
    let report = &reported.report;
    let (set, reached) = goals(report);
    let day = |day: Day| clock::in_words(day, LANGUAGE);
    let met = match report.met() {
        Met::NotYet => t!("arrived-meetings", count = 0),
        Met::Times { count } => t!("arrived-meetings", count = count),
        Met::OnOneDay { count, day: on } => t!("told-met-once", count = count, day = day(on)),
        Met::Between { count, first, last } => t!("told-met", count = count, first = day(first), last = day(last)),
    };
    let minutes = report.together().map(|minutes| t!("told-minutes", hours = minutes / 60, minutes = minutes % 60));
    view! {
        <li class="card progress-pair">
            <p class="row"><span class="pair-name mentor">{mentor}</span><span class="pair-name mentee">{mentee}</span></p>
            <p>{met}{minutes.map(|minutes| format!(" {minutes}"))}</p>
            {(!report.goals.is_empty()).then(|| view! { <p>{t!("arrived-goals", set = set, reached = reached)}</p> })}
            <p class="soft small">{t!("told-saved", when = day(clock::day(reported.saved)))}</p>
        </li>
    }
}
