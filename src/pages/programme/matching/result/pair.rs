//! One pair: why these two, and the coordinator's word on them.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::named::Named;
use super::swap::Swapping;
use crate::components::benefit::{BenefitBars, percent};
use crate::components::scale::{level, wish};
use crate::components::words::say;
use crate::content::told;
use crate::domain::benefit::{SCORE_OF_ONE, asks, benefit, gains, share};
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::matching::explain::RunnerUp;
use crate::domain::person::Person;
use crate::domain::rules::Couple;
use crate::domain::side::Side;
use crate::pages::programme::matching::asking::{Asking, Replied};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::platform::device;
use crate::store::content::topics;
use crate::store::programme::{Word, steer};
use crate::store::results;
use crate::t;
use crate::worker::questions::{Question, Reply};

#[component]
pub fn Details(
    matching: Matching,
    outcome: Arc<Outcome>,
    /// All pairs, for one to exchange partners with.
    all: Memo<Vec<Named>>,
    pair: Named,
    open: RwSignal<bool>,
) -> impl IntoView {
    let programme = matching.current.get_untracked();
    let couple = pair.couple();
    let people = programme.people.get(&couple.0).zip(programme.people.get(&couple.1));
    let why = people.map(|(mentor, mentee)| (mentor.clone(), mentee.clone()));
    let here = why.is_some();
    // With whom they may exchange partners, while that is looked at: with nobody in particular at first.
    let swapping = RwSignal::new(None::<Option<Named>>);
    let reasons = {
        let (outcome, couple, pair) = (outcome.clone(), couple.clone(), pair.clone());
        move || {
            view! {
                {match why.clone() {
                    Some((mentor, mentee)) => view! {
                        <Gains side=Side::Mentee mentor=mentor.clone() mentee=mentee.clone() />
                        <Gains side=Side::Mentor mentor mentee />
                    }.into_any(),
                    None => view! { <p>{t!("pair-gone")}</p> }.into_any(),
                }}
                <Others
                    matching outcome=outcome.clone() all couple=couple.clone()
                    swap=move |other| swapping.set(Some(Some(other)))
                />
                <p class="hint">{t!("pair-score", score = percent(f64::from(pair.made.score) / SCORE_OF_ONE))}</p>
            }
        }
    };
    let said = move || open.set(false);
    view! {
        <BenefitBars mentor=pair.made.mentor_benefit mentee=pair.made.mentee_benefit />
        {move || match swapping.get() {
            Some(with) => view! {
                <Swapping
                    matching outcome=outcome.clone() all pair=pair.clone() with
                    back=move || {
                        swapping.set(None);
                        request_animation_frame(|| device::focus("swap-start"));
                    }
                    done=said
                />
            }.into_any(),
            None => view! {
                <Say matching couple=couple.clone() said>
                    {here.then(|| view! {
                        <button id="swap-start" class="button-plain" on:click=move |_| swapping.set(Some(None))>{t!("swap-start")}</button>
                    })}
                </Say>
                {reasons.clone()}
            }.into_any(),
        }}
    }
}

/// How these two stand with one another, and whom else each could have.
#[component]
fn Others(
    matching: Matching,
    outcome: Arc<Outcome>,
    all: Memo<Vec<Named>>,
    couple: Couple,
    /// Looks at what exchanging partners with a pair would do.
    swap: impl Fn(Named) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let asking = Asking::new();
    let alone = outcome.unmatched.iter().map(|unmatched| unmatched.person.clone()).collect::<BTreeSet<_>>();
    matching.ask(asking, &outcome, Question::Couple(couple.clone()));
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
                    let (name, pair) = (name(&other.person), only_pair(all, &other.person, side.other()));
                    let label = t!("swap-with", person = name.as_str());
                    view! {
                        <li>
                            <span class=class>{name}</span>
                            {alone.contains(&other.person).then(|| view! { <span class="soft small">{t!("runner-up-free")}</span> })}
                            {pair.map(|pair| view! {
                                <button class="button-quiet" aria-label=label on:click=move |_| swap(pair.clone())>
                                    {t!("swap-look")}
                                </button>
                            })}
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

/// The pair of somebody who has one only.
fn only_pair(all: Memo<Vec<Named>>, person: &PersonId, side: Side) -> Option<Named> {
    all.with_untracked(|all| {
        let mut own = all.iter().filter(|pair| match side {
            Side::Mentor => pair.made.mentor == *person,
            Side::Mentee => pair.made.mentee == *person,
        });
        own.next().filter(|_| own.next().is_none()).cloned()
    })
}

/// What one side gains, topic by topic, in its own colour.
#[component]
fn Gains(side: Side, mentor: Arc<Person>, mentee: Arc<Person>) -> impl IntoView {
    let names = topics();
    let (class, title) = match side {
        Side::Mentee => {
            ("gains mentee", t!("gains-title", teacher = mentor.name.clone(), learner = mentee.name.clone()))
        }
        Side::Mentor => {
            ("gains mentor", t!("gains-title", teacher = mentee.name.clone(), learner = mentor.name.clone()))
        }
    };
    let learner = if side == Side::Mentor { &mentor } else { &mentee };
    let asked = asks(&learner.answers);
    let total =
        percent(benefit(&learner.answers, if side == Side::Mentor { &mentee.answers } else { &mentor.answers }));
    let about = t!("gains-share", person = learner.name.as_str(), percent = total);
    let rows = gains(side, &mentor.answers, &mentee.answers)
        .into_iter()
        .map(|flow| {
            view! {
                <li>
                    <strong>
                        {names.label(flow.topic).to_string()}
                        <span class="gain-share">{t!("gain-share", percent = percent(share(flow.weight, asked)))}</span>
                    </strong>
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
            <p class="small">{about}</p>
            <ul>{rows}</ul>
        </section>
    }
}

/// Keep these two together, or never again.
#[component]
pub fn Say(
    matching: Matching,
    couple: Couple,
    said: impl Fn() + Copy + Send + Sync + 'static,
    /// What else can be done with them.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let own = couple.clone();
    let pinned = Memo::new(move |_| matching.current.get().steering.pins.contains(&own));
    let own = couple.clone();
    let banned = Memo::new(move |_| matching.current.get().steering.bans.contains(&own));
    let own = couple.clone();
    let act = move |word: Word| {
        let couple = own.clone();
        spawn_local(async move {
            let id = matching.current.get_untracked().id.clone();
            if steer(matching.store, &id, couple, word).await.is_ok() {
                said();
            }
        });
    };
    let ban = act.clone();
    let own = StoredValue::new(couple);
    // Of a pair that was handed out: whether the next search keeps it.
    let handed_out = Memo::new(move |_| {
        let programme = matching.current.get();
        let own = own.get_value();
        programme.handed_out_pairs().contains(&own).then(|| !programme.handed_out.let_go.contains(&own))
    });
    let hold = move |held: bool| {
        spawn_local(async move {
            let (id, pairs) = (matching.current.get_untracked().id.clone(), vec![own.get_value()]);
            let done = match held {
                true => results::let_go(matching.store, &id, pairs).await,
                false => results::hold(matching.store, &id, pairs).await,
            };
            if done.is_ok() {
                said();
            }
        });
    };
    view! {
        <div class="row">
            <button class="button-plain" on:click=move |_| act(if pinned.get() { Word::Unpin } else { Word::Pin })>
                {move || if pinned.get() { t!("pair-unpin") } else { t!("pair-pin") }}
            </button>
            <button class="button-plain" on:click=move |_| ban(if banned.get() { Word::Unban } else { Word::Ban })>
                {move || if banned.get() { t!("pair-unban") } else { t!("pair-ban") }}
            </button>
            {move || handed_out.get().map(|held| view! {
                <button class="button-plain" on:click=move |_| hold(held)>
                    {if held { t!("pair-let-go") } else { t!("pair-hold") }}
                </button>
            })}
            {children.map(|children| children())}
        </div>
        <p class="hint">{t!("pair-steer-hint")}</p>
    }
}
