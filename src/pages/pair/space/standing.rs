//! Where both stand, at a glance.

use leptos::prelude::*;

use crate::domain::pair::PairSpace;
use crate::domain::side::Side;
use crate::pages::pair::{Current, describe};
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
    let today = clock::today();
    let goals = |side: Side| {
        let goals = space.goals_of(side);
        let reached = goals.iter().filter(|record| record.reached()).count();
        let class = match side {
            Side::Mentor => "mentor",
            Side::Mentee => "mentee",
        };
        let value = match goals.len() {
            0 => t!("standing-no-goals"),
            all => t!("standing-goals", reached = reached, all = all),
        };
        (class, t!("standing-goals-of", name = &*space.card.partner(side).name), value)
    };
    let meetings = match standing.meetings {
        0 => t!("standing-no-meetings"),
        count => t!("standing-meetings-count", count = count, duration = describe::duration(standing.minutes)),
    };
    let last = standing.last_met.map(|day| ("", t!("standing-last-met"), describe::day(day)));
    let next = standing.next_due.map(|day| {
        let value = t!("standing-due-value", day = describe::day(day), due = describe::due(day, today));
        ("", t!("standing-due"), value)
    });
    [Some(goals(Side::Mentor)), Some(goals(Side::Mentee)), next, Some(("", t!("standing-meetings"), meetings)), last]
        .into_iter()
        .flatten()
        .map(|(class, term, value)| view! { <div class=class><dt>{term}</dt><dd>{value}</dd></div> })
        .collect_view()
}
