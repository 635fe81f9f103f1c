//! What each can teach the other, and the start.

use leptos::prelude::*;

use super::chosen::Chosen;
use super::plan::Plan;
use crate::components::route::Route;
use crate::domain::benefit::Benefits;
use crate::domain::hand_out;
use crate::domain::id::ProgrammeId;
use crate::domain::pair::PairCard;
use crate::domain::person::Person;
use crate::domain::two::Known;
use crate::pages::pair::exchange::WhyUs;
use crate::pages::pair::who::{WhoButtons, opening};
use crate::pages::profile::check_of;
use crate::store::Store;
use crate::t;

#[component]
pub fn Outcome(store: Store, chosen: Chosen) -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby="outcome">
            <h2 id="outcome">{t!("two-outcome-title")}</h2>
            {move || chosen.both().map(|two| {
                let (mentor, mentee) = (two.0.person(), two.1.person());
                let benefits = Benefits::between(&mentor.answers, &mentee.answers);
                let card = PairCard {
                    programme: t!("two-title"),
                    ..hand_out::between(&ProgrammeId::home(), mentor, mentee, benefits, true)
                };
                // Where one of the two keeps topics to themselves, there is nothing to be told of what flows.
                let flows = card.mentor.benefit.is_none() || benefits.least() > 0.0;
                view! {
                    <WhyUs card=card.clone() />
                    {if flows {
                        view! { <Plan card=card.clone() /> <Start store card /> }.into_any()
                    } else {
                        view! { <OneWay two benefits /> }.into_any()
                    }}
                }
            })}
        </section>
    }
}

/// Opens the space of the two, for one of them.
#[component]
fn Start(store: Store, card: PairCard) -> impl IntoView {
    let there = store.state().with_untracked(|state| state.pairs.contains_key(&card.pair));
    if there {
        let route = Route::Pair(card.pair);
        return view! {
            <p>{t!("two-started")}</p>
            <div><a class="button" href=route.href()>{t!("opened-go")}</a></div>
        }
        .into_any();
    }
    let start = opening(store, card.clone());
    view! {
        <div class="stack not-printed">
            <h3>{t!("two-start-title")}</h3>
            <p>{t!("two-start-about")}</p>
            <WhoButtons card chosen=start />
        </div>
    }
    .into_any()
}

/// Nothing flows at least one way: says so, and what to do.
#[component]
fn OneWay(two: (Known, Known), benefits: Benefits) -> impl IntoView {
    let (mentor, mentee) = (two.0.person(), two.1.person());
    let lacks = |benefit: f64, learner: &Person, teacher: &Person| {
        (benefit == 0.0).then(|| {
            view! { <p class="notice-title">{t!("two-lacks", learner = &*learner.name, teacher = &*teacher.name)}</p> }
        })
    };
    let change = |known: Known| match known {
        Known::Here(person) => view! {
            <li>
                <a href=check_of(&person.id).href()>{t!("two-change", name = &*person.name)}</a>
            </li>
        }
        .into_any(),
        Known::Brought(person) => view! { <li>{t!("two-change-theirs", name = &*person.name)}</li> }.into_any(),
    };
    view! {
        <div class="notice">
            <div class="stack">
                {lacks(benefits.mentor, mentor, mentee)}
                {lacks(benefits.mentee, mentee, mentor)}
                <p>{t!("two-lacks-about")}</p>
                <ul class="two-changes">{[two.0.clone(), two.1.clone()].map(change)}</ul>
            </div>
        </div>
    }
}
