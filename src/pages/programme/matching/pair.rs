//! One pair: why these two, and the coordinator's word on them.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Matching;
use super::pairs::Named;
use crate::components::benefit::BenefitBars;
use crate::components::scale::{level, wish};
use crate::domain::benefit::gains;
use crate::domain::person::Person;
use crate::domain::side::Side;
use crate::store::content::topics;
use crate::store::programme::{Word, steer};
use crate::t;

#[component]
pub fn Details(matching: Matching, pair: Named, open: RwSignal<bool>) -> impl IntoView {
    let programme = matching.current.get_untracked();
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
        <Say matching pair open />
    }
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
fn Say(matching: Matching, pair: Named, open: RwSignal<bool>) -> impl IntoView {
    let couple = (pair.made.mentor, pair.made.mentee);
    let own = couple.clone();
    let pinned = Memo::new(move |_| matching.current.get().steering.pins.contains(&own));
    let own = couple.clone();
    let banned = Memo::new(move |_| matching.current.get().steering.bans.contains(&own));
    let act = move |word: Word| {
        let couple = couple.clone();
        spawn_local(async move {
            let id = matching.current.get_untracked().id.clone();
            if steer(matching.store, &id, couple, word).await.is_ok() {
                open.set(false);
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
