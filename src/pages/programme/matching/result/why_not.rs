//! Why not them: any mentor and mentee, the rule against them, or what forcing the pair would cost, and whom.

use std::sync::Arc;

use leptos::prelude::*;

use super::pair::Say;
use crate::components::select::Select;
use crate::components::words::say;
use crate::content::told;
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::matching::why_not::WhyNot;
use crate::domain::side::Side;
use crate::pages::programme::matching::asking::{Asking, Replied};
use crate::pages::programme::matching::context::{Matching, with_names};
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::t;
use crate::worker::questions::{Question, Reply};

#[component]
pub fn WhyNotThem(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    // The lists of names are made only where somebody asks.
    view! {
        <Foldable matching section=Section::WhyNot title=t!("why-not-title")>
            <Choosing matching outcome=outcome.clone() />
        </Foldable>
    }
}

/// Everybody who can stand on this side, by name.
fn people(matching: Matching, side: Side) -> Vec<(PersonId, String)> {
    let programme = matching.current.get_untracked();
    let able = programme.people.values().filter(|person| person.role.can_be(side));
    let mut people: Vec<_> = able.map(|person| (person.id.clone(), person.name.clone())).collect();
    people.sort_by_cached_key(|(id, name)| (fold(name), id.clone()));
    people
}

#[component]
fn Choosing(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let asking = Asking::new();
    let list = move |side: Side, chosen: RwSignal<Option<PersonId>>| {
        let people = people(matching, side);
        let mut options = vec![t!("why-not-nobody")];
        options.extend(people.iter().map(|(_, name)| name.clone()));
        let (id, label) = match side {
            Side::Mentor => ("why-not-mentor", t!("role-mentor")),
            Side::Mentee => ("why-not-mentee", t!("role-mentee")),
        };
        let ids: Vec<PersonId> = people.into_iter().map(|(id, _)| id).collect();
        let places = ids.clone();
        let place = Signal::derive(move || {
            let chosen = chosen.get();
            chosen.and_then(|id| places.iter().position(|other| *other == id)).map_or(0, |place| place + 1)
        });
        let choose = move |place: usize| {
            asking.clear();
            chosen.set(place.checked_sub(1).and_then(|place| ids.get(place).cloned()));
        };
        view! { <Select id=id label options chosen=place choose /> }
    };
    let (mentor, mentee) = (RwSignal::new(None::<PersonId>), RwSignal::new(None::<PersonId>));
    let couple = Memo::new(move |_| mentor.get().zip(mentee.get()));
    let ask = move |_| {
        if let Some(couple) = couple.get_untracked() {
            matching.ask(asking, &outcome, Question::WhyNot(couple));
        }
    };
    let show = move |reply: Arc<Reply>| {
        let Reply::WhyNot(why) = &*reply else { return ().into_any() };
        let (lines, changes) = with_names(matching, |names| {
            let changes = match why {
                WhyNot::Forced(forced) => forced.changes.iter().map(|change| told::changed(change, names)).collect(),
                WhyNot::Paired | WhyNot::Rule { .. } => Vec::new(),
            };
            (told::why_not(why, names), changes)
        });
        let count = match why {
            WhyNot::Forced(forced) => told::people_changed(forced.changes.iter()),
            WhyNot::Paired | WhyNot::Rule { .. } => 0,
        };
        view! {
            <div class="stack" role="group" aria-label=t!("why-not-answer")>
                <ul class="lines">{lines.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view()}</ul>
                {(count > 0).then(|| view! {
                    <h3>{t!("why-not-changes", count = count)}</h3>
                    <ul class="lines why-not-changes" tabindex="0" aria-label=t!("why-not-changes", count = count)>
                        {changes.iter().map(|line| view! { <li>{say(line)}</li> }).collect_view()}
                    </ul>
                })}
            </div>
        }
        .into_any()
    };
    view! {
        <div class="stack">
            <p class="soft">{t!("why-not-about")}</p>
            <div class="why-not-two">
                {list(Side::Mentor, mentor)}
                {list(Side::Mentee, mentee)}
            </div>
            <Show when=move || couple.get().is_some() fallback=|| view! { <p class="hint">{t!("why-not-choose")}</p> }>
                <div><button class="button-plain" on:click=ask.clone()>{t!("why-not-ask")}</button></div>
            </Show>
            <Replied asking show can_cancel=true />
            {move || couple.get().map(|couple| view! { <Say matching couple said=|| {} /> })}
        </div>
    }
}
