//! Setting a goal, and changing one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::about::{Current, back};
use super::describe;
use super::torn::Torn;
use super::turn::OwnTurn;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::{ErrorSummary, Wrong};
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::{Route, Visit};
use crate::domain::id::GoalId;
use crate::domain::pair::{Goal, GoalFault, GoalForm, MOST_IN_TEXT, Torn as Both};
use crate::domain::side::Side;
use crate::pages::not_found::NotFound;
use crate::platform::clock;
use crate::store::pair::{self, Here};
use crate::store::{Store, Trouble};
use crate::t;

const OUTCOME: &str = "goal-outcome";
const MEASURE: &str = "goal-measure";
const BY: &str = "goal-by";

pub fn new_page(current: Current, side: Side) -> AnyView {
    let name = current.get_untracked().called(side).to_string();
    view! {
        <Page title=t!("goal-new-title", name = name) tab=Some(t!("goals-title")) back=back(current)>
            <OwnTurn current side page=move || view! {
                <p class="lead">{t!("goal-lead")}</p>
                <GoalFields current side before=None />
            }.into_any() />
        </Page>
    }
    .into_any()
}

pub fn change_page(current: Current, id: &GoalId) -> AnyView {
    let here = current.get_untracked();
    let Some(record) = here.space.goal(id) else { return view! { <NotFound /> }.into_any() };
    let goal = record.goal.clone();
    let side = goal.side;
    view! {
        <Page
            title=t!("goal-change-title", name = here.called(side)) tab=Some(t!("goals-title"))
            back=back(current)
        >
            <OwnTurn current side page=move || view! {
                <Torn current both=Both::Goal(goal.id.clone()) writing=true />
                <GoalFields current side before=Some(goal.clone()) />
            }.into_any() />
        </Page>
    }
    .into_any()
}

fn words(fault: GoalFault) -> Wrong {
    match fault {
        GoalFault::NoOutcome => wrong(OUTCOME, t!("goal-no-outcome")),
        GoalFault::LongOutcome => wrong(OUTCOME, t!("text-too-long", most = MOST_IN_TEXT)),
        GoalFault::NoMeasure => wrong(MEASURE, t!("goal-no-measure")),
        GoalFault::LongMeasure => wrong(MEASURE, t!("text-too-long", most = MOST_IN_TEXT)),
        GoalFault::NoDay => wrong(BY, t!("goal-no-day")),
        GoalFault::Past => wrong(BY, t!("goal-past")),
    }
}

/// Saves the goal, and goes back to the space, which says so.
async fn keep(store: Store, here: Here, goal: Goal, draft: Draft) -> Result<(), Trouble> {
    let visit = Visit::now();
    let name = here.called(goal.side).to_string();
    pair::set_goal(store, &here, goal).await?;
    draft.forget();
    done::say(t!("goal-saved", name = name));
    visit.go_instead(&Route::Pair(here.pair().clone()));
    Ok(())
}

#[component]
fn GoalFields(current: Current, side: Side, before: Option<Goal>) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let here = current.get_untracked();
    // What the writer sees: this is what the goal takes the place of.
    let seen = StoredValue::new(here.clone());
    let part = before.as_ref().map_or(PairPart::NewGoal(side), |goal| PairPart::Goal(goal.id.clone()));
    let mut draft = Draft::of(&Route::PairPart(here.pair().clone(), part));
    let first = |of: fn(&Goal) -> String| before.as_ref().map(of).unwrap_or_default();
    let outcome = draft.field("outcome", first(|goal| goal.outcome.clone()));
    let measure = draft.field("measure", first(|goal| goal.measure.clone()));
    let by = draft.field("by", first(|goal| goal.by.to_string()));
    let (id, was) = before.map_or_else(|| (pair::new_goal(), None), |goal| (goal.id, Some(goal.by)));
    let faults = Faults::default();

    let busy = Busy::default();
    let kept = draft.clone();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let form = GoalForm { outcome: outcome.get(), measure: measure.get(), by: by.get().trim().parse().ok() };
        let goal = match form.check(id.clone(), side, clock::today(), was) {
            Ok(goal) => goal,
            Err(found) => return faults.set(found.into_iter().map(words).collect()),
        };
        busy.run(keep(store, seen.get_value(), goal, kept.clone()));
    };
    let (class, examples) = match side {
        Side::Mentor => ("stack-wide mentor", [t!("goal-outcome-hint-mentor"), t!("goal-measure-hint-mentor")]),
        Side::Mentee => ("stack-wide mentee", [t!("goal-outcome-hint-mentee"), t!("goal-measure-hint-mentee")]),
    };
    let [outcome_hint, measure_hint] = examples;
    let name = here.called(side).to_string();
    view! {
        <form class=class novalidate on:submit=save>
            <DraftNotice draft />
            <ErrorSummary wrong=faults />
            <TextField
                id=OUTCOME label=t!("goal-outcome", name = name) hint=outcome_hint value=outcome long=true
                error=about(faults, OUTCOME)
            />
            <TextField
                id=MEASURE label=t!("goal-measure") hint=measure_hint value=measure long=true
                error=about(faults, MEASURE)
            />
            <DayField by error=about(faults, BY) />
            <div class="row form-end">
                <button class="button" type="submit">{t!("goal-save")}</button>
                <a class="button-quiet" href=Route::Pair(here.pair().clone()).href()>{t!("pair-not-now")}</a>
            </div>
        </form>
    }
}

/// The day, which it says again in words: a date field may show the month first.
#[component]
fn DayField(by: RwSignal<String>, error: Signal<Option<String>>) -> impl IntoView {
    let in_words = move || {
        by.with(|by| by.parse().ok()).map(|day| {
            let due = describe::due(day, clock::today());
            view! { <p class="hint">{t!("goal-by-words", day = describe::day(day), due = due)}</p> }
        })
    };
    view! {
        <div class="stack">
            <TextField id=BY label=t!("goal-by") hint=t!("goal-by-hint") value=by kind="date" error />
            {in_words}
        </div>
    }
}
