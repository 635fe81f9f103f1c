//! What is proven of a result, and under whose rules; what the coordinator's own decisions cost; the proof to take away.

use std::sync::Arc;

use leptos::prelude::*;

use super::decided::Decided;
use crate::codec::takeaway;
use crate::components::save_file::{Outgoing, SaveFile, Saved};
use crate::components::told_saved::ToldSaved;
use crate::components::words::say;
use crate::content::told;
use crate::domain::matching::Certificate;
use crate::domain::matching::Outcome;
use crate::domain::matching::cost::{Aside, Worth};
use crate::domain::rules::Objective;
use crate::pages::programme::matching::asking::{Asked, Asking, MANY, Replied};
use crate::pages::programme::matching::context::Matching;
use crate::t;
use crate::worker::questions::{Question, Reply};

#[component]
pub fn Proof(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let certificate = outcome.certificate.clone()?;
    let decided = Decided::of(&outcome);
    let words = decided.words();
    let asking = Asking::new();
    let few = matching.current.with_untracked(|programme| programme.people.len() <= MANY);
    if decided.any() && few {
        matching.ask(asking, &outcome, Question::Cost(Aside::Decisions));
    }
    let free = Memo::new(move |_| match asking.state.get() {
        Asked::Answered(reply) => match &*reply {
            Reply::Cost(cost) => cost.as_ref().map(|cost| cost.without),
            _ => None,
        },
        _ => None,
    });
    let made = Worth::of(&outcome);
    let stale = Memo::new(move |_| {
        let programme = matching.current.get();
        programme.matched.as_ref().is_some_and(|matched| programme.since(matched).any())
    });
    // Praise is for what nothing was given up for, and what is still so.
    let earned = move || !stale.get() && (!decided.any() || free.get() == Some(made));
    let title = {
        let words = words.clone();
        move || match (&words, stale.get()) {
            (_, true) => t!("proof-title-then"),
            (None, false) => t!("proof-title"),
            (Some(decisions), false) => t!("proof-title-decided", decisions = decisions.as_str()),
        }
    };
    let cost = words.map(|decisions| view! { <Cost matching outcome=outcome.clone() asking made decisions /> });
    Some(view! {
        <section class="notice proof" class:notice-done=earned aria-labelledby="proof">
            <div class="stack">
                <h2 id="proof" class="match-heading">{title}</h2>
                <p>{means(certificate.rules.objective)}</p>
                {cost}
                <Check certificate />
            </div>
        </section>
    })
}

fn means(objective: Objective) -> String {
    match objective {
        Objective::Total => t!("proof-total"),
        Objective::Coverage => t!("proof-coverage"),
        Objective::WorstOff => t!("proof-worst-off"),
        Objective::StableMentee | Objective::StableMentor => t!("proof-stable"),
    }
}

/// What the coordinator's own decisions cost.
#[component]
fn Cost(matching: Matching, outcome: Arc<Outcome>, asking: Asking, made: Worth, decisions: String) -> impl IntoView {
    let show = move |reply: Arc<Reply>| {
        let Reply::Cost(Some(cost)) = &*reply else { return ().into_any() };
        let lines = told::decisions(&made, &cost.without);
        let lines = lines.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view();
        view! {
            <p>{t!("decided-without", decisions = decisions.as_str())}</p>
            <ul class="lines">{lines}</ul>
        }
        .into_any()
    };
    let ask = move |_| matching.ask(asking, &outcome, Question::Cost(Aside::Decisions));
    view! {
        {move || (asking.state.get() == Asked::Not).then(|| view! {
            <div><button class="button-plain" on:click=ask.clone()>{t!("decided-ask")}</button></div>
        })}
        <Replied asking show can_cancel=true />
    }
}

/// How anybody can check it.
#[component]
pub fn Check(certificate: Certificate) -> impl IntoView {
    let last = RwSignal::new(None::<Saved>);
    let file = move || {
        let bytes = takeaway::proof_json(&certificate).into_bytes();
        Ok(Outgoing { kind: "proof".into(), ending: "json", media_type: "application/json", bytes })
    };
    view! {
        <details class="more">
            <summary>{t!("proof-check")}</summary>
            <div class="stack">
                <p>{t!("proof-check-about")}</p>
                <p>{t!("proof-holds")}</p>
                <SaveFile id="proof-file" label=t!("proof-save") file saved=move |file| last.set(Some(file)) />
                <ToldSaved last />
            </div>
        </details>
    }
}
