//! The file for the coordinator: what it will hold, figure by figure, and then the file.

use leptos::prelude::*;

use super::about::{Current, back, to};
use super::describe;
use crate::codec::files::{Kind, write};
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::save_file::{Outgoing, SaveFile, Saved};
use crate::components::stage::stage_words;
use crate::components::wording::let_out;
use crate::domain::pair::{LetOut, Met, ProgressReport, Score, Stage};
use crate::domain::side::Side;
use crate::pages::not_found::NotFound;
use crate::platform::{clock, device};
use crate::store::pair::Here;
use crate::t;

const SAVED: &str = "saved";

pub fn page(current: Current) -> AnyView {
    if !current.get_untracked().has_coordinator() {
        return view! { <NotFound /> }.into_any();
    }
    let report = Memo::new(move |_| current.with(report));
    let there = Memo::new(move |_| report.with(Option::is_some));
    view! {
        <Page title=t!("report-title") back=back(current)>
            <p class="lead">{t!("report-lead")}</p>
            {move || match there.get() {
                true => view! { <Preview current report /> }.into_any(),
                false => view! { <NotAgreed current /> }.into_any(),
            }}
        </Page>
    }
    .into_any()
}

fn report(here: &Here) -> Option<ProgressReport> {
    ProgressReport::agreed(&here.space, clock::day)
}

/// Nothing may go out, and why.
#[component]
fn NotAgreed(current: Current) -> impl IntoView {
    let why = move || {
        current.with(|here| match here.space.agreement.is_settled() {
            true => t!("report-kept-in"),
            false => t!("report-not-agreed"),
        })
    };
    view! {
        <section class="card stack">
            <p>{why}</p>
            <div><a class="button" href=to(&current.get_untracked(), PairPart::Agreement).href()>{t!("agreement-go")}</a></div>
        </section>
    }
}

#[component]
fn Preview(current: Current, report: Memo<Option<ProgressReport>>) -> impl IntoView {
    let saved = RwSignal::new(None::<Saved>);
    // The coordinator's own key came with the pair's file.
    let sealed_to = current.with_untracked(|here| here.space.card.key.clone());
    let file = move || {
        // The page shows the way to the agreement where there is none.
        let report = report.get_untracked().ok_or_else(|| t!("save-wrong"))?;
        let text = write(&report, clock::now());
        Outgoing::of(Kind::PROGRESS, text, |file| file.into_progress().is_ok_and(|again| again == report))
    };
    let done = move |file: Saved| {
        saved.set(Some(file));
        request_animation_frame(|| device::focus(SAVED));
    };
    view! {
        <section class="card stack" aria-labelledby="holds">
            <h2 id="holds">{t!("hand-over-holds")}</h2>
            {move || report.get().map(|report| current.with(|here| holds(here, &report)))}
            <p class="soft">{t!("report-not")}</p>
        </section>
        <SaveFile id="report" label=t!("report-save") file saved=done sealed_to />
        {move || saved.get().map(|file| view! {
            <div class="notice notice-done">
                <div class="stack">
                    <h2 id=SAVED tabindex="-1" class="notice-title">{t!("hand-over-saved")}</h2>
                    <p>{t!("report-saved-about")}</p>
                    {file.advice().map(|advice| view! { <p>{advice}</p> })}
                </div>
            </div>
        })}
    }
}

/// Everything that the file will hold, in words, and what it leaves out.
fn holds(here: &Here, report: &ProgressReport) -> impl IntoView + use<> {
    let name = |side: Side| here.called(side);
    let goals = report
        .goals
        .iter()
        .map(|(side, counts)| t!("report-goals", name = name(*side), set = counts.set, reached = counts.reached));
    let meetings = match report.together() {
        Some(minutes) => t!("report-meetings-long", count = report.meetings, duration = describe::duration(minutes)),
        None => t!("report-meetings", count = report.meetings),
    };
    let asked = (!here.space.perhaps_one().is_empty()).then(|| t!("report-same-day"));
    let days = match report.met() {
        Met::NotYet | Met::Times { .. } => None,
        Met::OnOneDay { day, .. } => Some(t!("report-day", day = describe::day(day))),
        Met::Between { first, last, .. } => {
            Some(t!("report-days", first = describe::day(first), last = describe::day(last)))
        }
    };
    let scores = report.scores.iter().map(|score| {
        t!("report-score", name = name(score.side), stage = score_words(score), day = describe::day(score.on))
    });
    let lines: Vec<String> = [t!("report-programme", programme = report.programme.as_str())]
        .into_iter()
        .chain(goals)
        .chain([meetings])
        .chain(days)
        .chain(scores)
        .collect();
    let kept: Vec<String> =
        LetOut::ALL.into_iter().filter(|what| !here.space.agreement.lets_out(*what)).map(let_out).collect();
    let kept = (!kept.is_empty()).then(|| t!("report-left-out", what = kept.join("; ")));
    view! {
        <ul class="holds">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        {asked.map(|asked| view! { <p>{asked}</p> })}
        {kept.map(|kept| view! { <p>{kept}</p> })}
    }
}

fn score_words(score: &Score) -> String {
    Stage::try_from(score.score).map(stage_words).unwrap_or_default()
}
