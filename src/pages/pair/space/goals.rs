//! The goals of both sides, next to each other.

use leptos::prelude::*;

use super::ask::{Ask, Confirm};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::pair_part::PairPart;
use crate::components::stage::{StageMark, stage_words};
use crate::components::words::LANGUAGE;
use crate::domain::id::GoalId;
use crate::domain::pair::{GoalRecord, Reading, Torn as Both};
use crate::domain::side::Side;
use crate::pages::pair::about::{Current, to};
use crate::pages::pair::describe;
use crate::pages::pair::torn::Torn;
use crate::platform::{clock, device};
use crate::store::pair::Here;
use crate::store::{Store, pair};
use crate::t;

const HEADING: &str = "goals";

#[component]
pub fn Goals(current: Current) -> impl IntoView {
    let dropping = Ask::<GoalId>::new();
    view! {
        <section class="stack" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t!("goals-title")}</h2>
            <div class="sides">
                {Side::BOTH.map(|side| view! { <SideGoals current side dropping /> })}
            </div>
            <DropGoal current dropping />
        </section>
    }
}

#[component]
fn SideGoals(current: Current, side: Side, dropping: Ask<GoalId>) -> impl IntoView {
    let (class, id) = match side {
        Side::Mentor => ("side mentor", "goals-mentor"),
        Side::Mentee => ("side mentee", "goals-mentee"),
    };
    let here = current.get_untracked();
    let name = here.space.card.partner(side).name.clone();
    let new = to(&here, PairPart::NewGoal(side));
    let called = here.called(side).to_string();
    let empty = called.clone();
    let own = Memo::new(move |_| current.with(|here| here.may_write_for(side)));
    let both = Memo::new(move |_| current.with(|here| here.device.serves_both()));
    view! {
        <section class=class aria-labelledby=id>
            <h3 id=id class="side-name">{t!("goals-of", name = name.clone())}</h3>
            {move || current.with(|here| {
                let goals = here.space.goals_of(side);
                if goals.is_empty() {
                    return view! { <p class="soft">{t!("goals-none", name = &*empty)}</p> }.into_any();
                }
                goals
                    .into_iter()
                    .map(|record| view! { <GoalCard current here=here.clone() record dropping /> })
                    .collect_view()
                    .into_any()
            })}
            {move || match (own.get(), both.get()) {
                (true, _) => view! {
                    <div><a class="button-plain" href=new.href()>{t!("goal-set-own")}</a></div>
                }
                .into_any(),
                (false, true) => view! { <p class="soft">{t!("goal-set-here", name = &*called)}</p> }.into_any(),
                (false, false) => view! { <p class="soft">{t!("goal-set-there", name = &*called)}</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn GoalCard(current: Current, here: Here, record: GoalRecord, dropping: Ask<GoalId>) -> impl IntoView {
    let today = clock::today();
    let overdue = record.overdue(today);
    let goal = record.goal.clone();
    let (progress, change) = (PairPart::Progress(goal.id.clone()), PairPart::Goal(goal.id.clone()));
    let due = match record.reached() {
        true => t!("goal-by-day", day = describe::day(goal.by)),
        false => t!("goal-due", day = describe::day(goal.by), due = describe::due(goal.by, today)),
    };
    let about = || view! { <span class="visually-hidden">{t!("about-goal", outcome = &*goal.outcome)}</span> };
    let own = here.may_write_for(goal.side);
    let torn = here.space.goals.versions(&goal.id).is_some_and(|versions| versions.is_concurrent());
    let (heading, what) = match torn {
        true => (t!("torn-goal"), view! { <Torn current both=Both::Goal(goal.id.clone()) /> }.into_any()),
        false => (
            goal.outcome.clone(),
            view! {
                <p class="goal-measure">{t!("goal-seen-by", measure = &*goal.measure)}</p>
                <p class="goal-due" class:goal-overdue=overdue>{due}</p>
            }
            .into_any(),
        ),
    };
    view! {
        <article class="goal card" class:goal-reached=record.reached()>
            <h4 class="goal-outcome">{heading}</h4>
            <StageMark stage=record.stage() />
            {what}
            <History here=here.clone() readings=record.readings.clone() />
            <div class="acts">
                <a class="button-plain" href=to(&here, progress).href()>{t!("progress-record")}{about()}</a>
                {own.then(|| view! {
                    <a class="button-quiet" href=to(&here, change).href()>{t!("pair-change")}{about()}</a>
                    <button class="button-quiet" on:click={
                        let id = goal.id.clone();
                        move |_| dropping.ask(id.clone())
                    }>{t!("goal-drop")}{about()}</button>
                })}
            </div>
        </article>
    }
}

/// The readings, newest first, a press away.
#[component]
fn History(here: Here, readings: Vec<Reading>) -> impl IntoView {
    let card = here.space.card;
    let count = readings.len();
    (count > 0).then(|| {
        let lines = readings
            .into_iter()
            .rev()
            .map(|reading| {
                let when = clock::in_words(clock::day(reading.at), LANGUAGE);
                let who = describe::author(&card, &reading.by);
                view! {
                    <li>
                        <span class="history-stage">{stage_words(reading.stage)}</span>
                        <span class="soft small">{t!("history-who", who = who, when = when)}</span>
                        {(!reading.note.is_empty()).then(|| view! { <span class="history-note">{reading.note}</span> })}
                    </li>
                }
            })
            .collect_view();
        view! {
            <details class="more">
                <summary>{t!("history-readings", count = count)}</summary>
                <ol class="history">{lines}</ol>
            </details>
        }
    })
}

/// Asks before a goal is dropped.
#[component]
fn DropGoal(current: Current, dropping: Ask<GoalId>) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let outcome = move || {
        let id = dropping.about()?;
        current.with(|here| here.space.goals.get(&id).map(|goal| goal.outcome.clone()))
    };
    let busy = Busy::default();
    let act = move |id| {
        busy.run(async move {
            // Closed in any case: what goes wrong is said on the page.
            dropping.close();
            pair::drop_goal(store, &current.get_untracked(), id).await?;
            done::say(t!("goal-dropped"));
            // Once the dialog is closed: until then it keeps the focus.
            request_animation_frame(|| device::focus(HEADING));
            Ok(())
        });
    };
    view! {
        <Confirm
            ask=dropping id="drop-goal" title=t!("goal-drop-title") yes=t!("goal-drop-yes") keep=t!("goal-keep") act
        >
            <blockquote class="said">{outcome}</blockquote>
            <p>{t!("goal-drop-about")}</p>
        </Confirm>
    }
}
