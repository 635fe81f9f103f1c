//! The one thing to do next.

use leptos::prelude::*;

use crate::components::pair_part::PairPart;
use crate::components::route::Route;
use crate::domain::pair::{NextStep, Torn};
use crate::domain::side::Side;
use crate::pages::pair::{Current, to};
use crate::store::pair::Here;
use crate::t;

#[component]
pub fn Next(current: Current) -> impl IntoView {
    let step = Memo::new(move |_| current.with(|here| (here.clone(), here.next_step())));
    view! {
        <section class="next" aria-labelledby="next">
            <h2 id="next" class="next-flag">{t!("next-title")}</h2>
            {move || step.with(|(here, step)| {
                let (title, about, act) = words(here, step);
                view! {
                    <p class="next-what">{title}</p>
                    <p class="next-about">{about}</p>
                    {act.map(|(route, label)| view! { <a class="button" href=route.href()>{label}</a> })}
                }
            })}
        </section>
    }
}

/// What to do, why, and the button for it.
fn words(here: &Here, step: &NextStep) -> (String, String, Option<(Route, String)>) {
    let partner = &*here.partner().name;
    let name = |side: Side| &*here.space.card.partner(side).name;
    let outcome = |id| here.space.goals.get(id).map_or("", |record| record.goal.outcome.as_str());
    let act = |part, label: String| Some((to(here, part), label));
    match step {
        NextStep::Settle(torn) => {
            let (about, part) = match torn {
                Torn::Goal(id) => (t!("next-settle-goal", name = partner), PairPart::Goal(id.clone())),
                Torn::Meeting(id) => (t!("next-settle-meeting", name = partner), PairPart::Meeting(id.clone())),
                Torn::Term(_) | Torn::LetOut(_) => (t!("next-settle-agreement", name = partner), PairPart::Agreement),
            };
            (t!("next-settle"), about, act(part, t!("next-settle-act")))
        }
        NextStep::WriteAgreement => {
            (t!("next-agreement"), t!("next-agreement-about"), act(PairPart::Agreement, t!("next-agreement-act")))
        }
        NextStep::SayYes => {
            (t!("next-yes"), t!("next-yes-about", name = partner), act(PairPart::Agreement, t!("agreement-go")))
        }
        NextStep::SetGoal(side) if *side == here.side() => {
            (t!("next-own-goal"), t!("next-own-goal-about"), act(PairPart::NewGoal(*side), t!("next-own-goal-act")))
        }
        NextStep::SetGoal(side) => (
            t!("next-goal", name = name(*side)),
            t!("next-goal-about", name = name(*side)),
            act(PairPart::NewGoal(*side), t!("next-goal-act")),
        ),
        NextStep::FirstMeeting => {
            (t!("next-meet", name = partner), t!("next-meet-about"), act(PairPart::NewMeeting, t!("meeting-log-first")))
        }
        NextStep::HandOver(count) => (
            t!("next-hand-over", name = partner),
            t!("next-hand-over-about", name = partner, count = *count),
            act(PairPart::HandOver, t!("hand-over-look")),
        ),
        NextStep::LookAt(goal) => (
            t!("next-look"),
            t!("next-look-about", outcome = outcome(goal)),
            act(PairPart::Progress(goal.clone()), t!("progress-record")),
        ),
        NextStep::Read(goal) => (
            t!("next-read"),
            t!("next-read-about", outcome = outcome(goal)),
            act(PairPart::Progress(goal.clone()), t!("progress-record")),
        ),
        NextStep::MeetAgain => (
            t!("next-meet-again", name = partner),
            t!("next-meet-again-about"),
            act(PairPart::NewMeeting, t!("meeting-log")),
        ),
        NextStep::AimFurther(side) => (
            t!("next-further", name = name(*side)),
            t!("next-further-about"),
            act(PairPart::NewGoal(*side), t!("next-goal-act")),
        ),
        NextStep::CarryOn => (
            t!("next-carry-on"),
            t!("next-carry-on-about", name = partner),
            act(PairPart::NewMeeting, t!("meeting-log")),
        ),
    }
}
