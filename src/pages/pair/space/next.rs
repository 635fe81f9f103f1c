//! The one thing to do next.

use leptos::prelude::*;

use super::same_day::SameDay;
use crate::components::pair_part::PairPart;
use crate::components::route::Route;
use crate::domain::pair::{NextStep, Torn};
use crate::pages::pair::about::{Current, to};
use crate::store::pair::Here;
use crate::t;

#[component]
pub fn Next(current: Current) -> impl IntoView {
    let step = Memo::new(move |_| current.with(|here| (here.clone(), here.next_step())));
    view! {
        <section class="next" aria-labelledby="next">
            <h2 id="next" class="next-flag">{t!("next-title")}</h2>
            {move || step.with(|(here, step)| {
                let (title, about, acts) = match step {
                    NextStep::SameMeeting(one, other) => {
                        return view! { <SameDay current one=one.clone() other=other.clone() /> }.into_any();
                    }
                    _ => words(here, step),
                };
                let mut acts = acts.into_iter();
                view! {
                    <p class="next-what">{title}</p>
                    <p class="next-about">{about}</p>
                    <div class="row">
                        {acts.next().map(|(route, label)| view! { <a class="button" href=route.href()>{label}</a> })}
                        {acts.map(|(route, label)| view! { <a class="button-plain" href=route.href()>{label}</a> }).collect_view()}
                    </div>
                }
                .into_any()
            })}
        </section>
    }
}

/// What to do, why, and the ways to it, the usual one first.
fn words(here: &Here, step: &NextStep) -> (String, String, Vec<(Route, String)>) {
    let partner = here.partner_called();
    let outcome = |id| here.space.goals.get(id).map_or("", |goal| goal.outcome.as_str());
    let act = |part, label: String| vec![(to(here, part), label)];
    let switch = || (to(here, PairPart::Who), t!("keep-up-switch", name = partner));
    match step {
        NextStep::Settle(torn) => {
            let (about, part) = match torn {
                Torn::Goal(id) => (t!("next-settle-goal", name = partner), PairPart::Goal(id.clone())),
                Torn::Meeting(id) => (t!("next-settle-meeting", name = partner), PairPart::Meeting(id.clone())),
                Torn::Term(_) | Torn::LetOut(_) => (t!("next-settle-agreement", name = partner), PairPart::Agreement),
            };
            (t!("next-settle"), about, act(part, t!("next-settle-act")))
        }
        // It has a question of its own.
        NextStep::SameMeeting(..) => (String::new(), String::new(), Vec::new()),
        NextStep::SetGoal => {
            let part = PairPart::NewGoal(here.side());
            (t!("next-own-goal"), t!("next-own-goal-about", name = partner), act(part, t!("next-own-goal-act")))
        }
        NextStep::PartnersGoal if here.device.serves_both() => {
            (t!("next-goal", name = partner), t!("next-goal-here", name = partner), vec![switch()])
        }
        NextStep::PartnersGoal => {
            let file = (to(here, PairPart::HandOver), t!("hand-over-open", name = partner));
            (t!("next-goal", name = partner), t!("next-goal-about", name = partner), vec![file, switch()])
        }
        NextStep::WriteAgreement => {
            (t!("next-agreement"), t!("next-agreement-about"), act(PairPart::Agreement, t!("next-agreement-act")))
        }
        NextStep::SayYes => {
            (t!("next-yes"), t!("next-yes-about", name = partner), act(PairPart::Agreement, t!("agreement-go")))
        }
        NextStep::PartnersYes => {
            (t!("next-their-yes", name = partner), t!("next-their-yes-about", name = partner), vec![switch()])
        }
        NextStep::HandOver(count) => (
            t!("next-hand-over", name = partner),
            t!("next-hand-over-about", name = partner, count = *count),
            act(PairPart::HandOver, t!("hand-over-look")),
        ),
        NextStep::FirstMeeting => (
            t!("next-meet", name = partner),
            if here.device.serves_both() { t!("next-meet-here") } else { t!("next-meet-about") },
            act(PairPart::NewMeeting, t!("meeting-log-first")),
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
            t!("next-further", name = here.called(*side)),
            t!("next-further-about"),
            act(PairPart::NewGoal(*side), t!("next-own-goal-act")),
        ),
        NextStep::CarryOn => (
            t!("next-carry-on"),
            t!("next-carry-on-about", name = partner),
            act(PairPart::NewMeeting, t!("meeting-log")),
        ),
    }
}
