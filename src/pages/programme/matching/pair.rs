//! One pair: why these two, and the coordinator's word on them.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asking::{Asking, Replied};
use super::pairs::Named;
use super::{Matching, with_names};
use crate::codec::questions::{Question, Reply};
use crate::components::benefit::BenefitBars;
use crate::components::scale::{level, wish};
use crate::components::words::say;
use crate::content::told;
use crate::domain::benefit::gains;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::matching::explain::RunnerUp;
use crate::domain::person::Person;
use crate::domain::rules::Couple;
use crate::domain::side::Side;
use crate::store::content::topics;
use crate::store::programme::{Word, steer};
use crate::t;

#[component]
pub fn Details(matching: Matching, outcome: Arc<Outcome>, pair: Named, open: RwSignal<bool>) -> impl IntoView {
    let programme = matching.current.get_untracked();
    let couple = (pair.made.mentor.clone(), pair.made.mentee.clone());
    let people = programme.people.get(&pair.made.mentor).zip(programme.people.get(&pair.made.mentee));
    let why = people.map(|(mentor, mentee)| (mentor.clone(), mentee.clone()));
    view! {
        <BenefitBars mentor=pair.made.mentor_benefit mentee=pair.made.mentee_benefit />
        {match why {
            Some((mentor, mentee)) => view! {
                <Gains side=Side::Mentee mentor=mentor.clone() mentee=mentee.clone() />
                <Gains side=Side::Mentor mentor mentee />
            }.into_any(),
            None => view! { <p>{t!("pair-gone")}</p> }.into_any(),
        }}
        <Others matching outcome couple=couple.clone() />
        <Say matching couple said=move || open.set(false) />
    }
}

/// How these two stand with one another, and whom else each could have.
#[component]
fn Others(matching: Matching, outcome: Arc<Outcome>, couple: Couple) -> impl IntoView {
    let asking = Asking::new();
    asking.ask(matching, &outcome, Question::Couple(couple.clone()));
    let show = move |reply: Arc<Reply>| {
        let Reply::Couple(Some(facts)) = &*reply else { return ().into_any() };
        let (mentor, mentee) = &couple;
        let words = with_names(matching, |names| {
            [
                told::standing(&facts.to_mentor, mentor, mentee, names),
                told::standing(&facts.to_mentee, mentee, mentor, names),
                told::terms(&facts.terms, &facts.weights),
            ]
        });
        let name = |id: &PersonId| with_names(matching, |names| (names.person)(id));
        let others = |person: &PersonId, side: Side, others: &[RunnerUp]| {
            if others.is_empty() {
                return ().into_any();
            }
            let class = if side == Side::Mentor { "pair-name mentee" } else { "pair-name mentor" };
            let rows = others
                .iter()
                .map(|other| {
                    view! {
                        <li>
                            <span class=class>{name(&other.person)}</span>
                            <BenefitBars mentor=other.benefits.mentor mentee=other.benefits.mentee />
                        </li>
                    }
                })
                .collect_view();
            view! { <h3>{t!("runners-up", person = name(person))}</h3> <ul class="runners-up">{rows}</ul> }.into_any()
        };
        view! {
            <ul class="lines">{words.iter().flatten().map(|line| view! { <li>{say(line)}</li> }).collect_view()}</ul>
            <div class="stack">
                {others(mentor, Side::Mentor, &facts.for_mentor)}
                {others(mentee, Side::Mentee, &facts.for_mentee)}
            </div>
        }
        .into_any()
    };
    view! { <section class="stack"><Replied asking show /></section> }
}

/// What one side gains, topic by topic.
#[component]
fn Gains(side: Side, mentor: Arc<Person>, mentee: Arc<Person>) -> impl IntoView {
    let names = topics();
    let (class, title) = match side {
        Side::Mentee => {
            ("gains mentor", t!("gains-title", teacher = mentor.name.clone(), learner = mentee.name.clone()))
        }
        Side::Mentor => {
            ("gains mentee", t!("gains-title", teacher = mentee.name.clone(), learner = mentor.name.clone()))
        }
    };
    let rows = gains(side, &mentor.answers, &mentee.answers)
        .into_iter()
        .map(|flow| {
            view! {
                <li>
                    <strong>{names.label(flow.topic).to_string()}</strong>
                    <span class="soft small">
                        {t!("gain", teacher = level(flow.teacher), learner = level(flow.learner), wish = wish(flow.learner))}
                    </span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class=class>
            <h3>{title}</h3>
            <ul>{rows}</ul>
        </section>
    }
}

/// Keep these two together, or never again.
#[component]
pub fn Say(matching: Matching, couple: Couple, said: impl Fn() + Copy + 'static) -> impl IntoView {
    let own = couple.clone();
    let pinned = Memo::new(move |_| matching.current.get().steering.pins.contains(&own));
    let own = couple.clone();
    let banned = Memo::new(move |_| matching.current.get().steering.bans.contains(&own));
    let act = move |word: Word| {
        let couple = couple.clone();
        spawn_local(async move {
            let id = matching.current.get_untracked().id.clone();
            if steer(matching.store, &id, couple, word).await.is_ok() {
                said();
            }
        });
    };
    let ban = act.clone();
    view! {
        <div class="row">
            <button class="button-plain" on:click=move |_| act(if pinned.get() { Word::Unpin } else { Word::Pin })>
                {move || if pinned.get() { t!("pair-unpin") } else { t!("pair-pin") }}
            </button>
            <button class="button-plain" on:click=move |_| ban(if banned.get() { Word::Unban } else { Word::Ban })>
                {move || if banned.get() { t!("pair-unban") } else { t!("pair-ban") }}
            </button>
        </div>
        <p class="hint">{t!("pair-steer-hint")}</p>
    }
}
