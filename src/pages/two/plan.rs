//! The plan of a first meeting: what each shows the other, when both could meet, and a goal each.

use leptos::prelude::*;

use crate::components::week;
use crate::domain::pair::PairCard;
use crate::domain::side::Side;
use crate::domain::time::Availability;

use crate::store::content::topics;
use crate::t;

#[component]
pub fn Plan(card: PairCard) -> impl IntoView {
    let steps = Side::BOTH.map(|side| view! { <li>{shows(&card, side)}</li> });
    let when = times(&card).map(|times| {
        view! {
            <p>{t!("plan-times")}</p>
            <ul>{week::times(times).into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        }
    });
    view! {
        <h3>{t!("plan-title")}</h3>
        <ol class="plan-steps">
            {steps}
            <li>{t!("plan-goals")}</li>
        </ol>
        {when}
    }
}

/// What this side shows the other one first.
fn shows(card: &PairCard, side: Side) -> String {
    let (giver, taker) = (card.called(side), card.called(side.other()));
    match card.partner(side).gives.first() {
        Some(topic) => {
            let topics = topics();
            t!("plan-shows", giver = giver, taker = taker, topic = topics.label(topic))
        }
        None => t!("plan-asks", giver = giver, taker = taker),
    }
}

/// The times that suit both, where both say and any do.
fn times(card: &PairCard) -> Option<Availability> {
    let both = card.mentor.about.times?.and(card.mentee.about.times?);
    Some(both).filter(|times| *times != Availability::default())
}
