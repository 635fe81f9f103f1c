//! Where both stand, at a glance.

use leptos::prelude::*;

use crate::components::stage::StageMark;
use crate::domain::pair::PairSpace;
use crate::domain::side::Side;
use crate::pages::pair::about::Current;
use crate::pages::pair::describe;
use crate::platform::clock;
use crate::t;

#[component]
pub fn Where(current: Current) -> impl IntoView {
    view! {
        <section class="standing card" aria-labelledby="standing">
            <h2 id="standing" class="standing-title">{t!("standing-title")}</h2>
            <dl class="standing-facts">{move || current.with(|here| facts(&here.space))}</dl>
        </section>
    }
}

fn facts(space: &PairSpace) -> impl IntoView + use<> {
    let standing = space.standing();
    let meetings = match standing.meetings {
        0 => t!("standing-no-meetings"),
        count => t!("standing-meetings-count", count = count, duration = describe::duration(standing.minutes)),
    };
    let fact = |term, value| view! { <div><dt>{term}</dt><dd>{value}</dd></div> };
    view! {
        {Side::BOTH.map(|side| goals(space, side))}
        {standing.next_due.map(|day| {
            let due = describe::due(day, clock::today());
            fact(t!("standing-due"), t!("standing-due-value", day = describe::day(day), due = due))
        })}
        {fact(t!("standing-meetings"), meetings)}
        {standing.last_met.map(|day| fact(t!("standing-last-met"), describe::day(day)))}
    }
}

/// The goals of one side at a glance: the one that is due next, with how far it has come, and how many more there are.
fn goals(space: &PairSpace, side: Side) -> impl IntoView + use<> {
    let class = side.pick("standing-goals mentor", "standing-goals mentee");
    let goals = space.goals_of(side);
    let none = goals.is_empty().then(|| view! { <dd>{t!("standing-no-goals")}</dd> });
    let first = goals.iter().find(|record| !record.reached()).or(goals.first());
    let more = (goals.len() > 1).then(|| {
        let reached = goals.iter().filter(|record| record.reached()).count();
        view! { <dd class="soft">{t!("standing-goals-count", count = goals.len(), reached = reached)}</dd> }
    });
    view! {
        <div class=class>
            <dt>{t!("standing-goals-of", name = space.card.called(side))}</dt>
            {first.map(|record| view! {
                <dd>
                    <span class="standing-goal">{record.goal.outcome.clone()}</span>
                    <StageMark stage=record.stage() />
                </dd>
            })}
            {more}
            {none}
        </div>
    }
}
