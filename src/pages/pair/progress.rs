//! Recording how far a goal has come.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::about::{Current, back};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::ErrorSummary;
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::{Route, Visit};
use crate::components::stage::stage_words;
use crate::domain::id::GoalId;
use crate::domain::pair::{Goal, MOST_IN_TEXT, Stage, too_long};
use crate::domain::side::Side;
use crate::pages::not_found::NotFound;
use crate::store::{Store, pair};
use crate::t;

const NOTE: &str = "progress-note";

pub fn page(current: Current, id: &GoalId) -> AnyView {
    let here = current.get_untracked();
    let Some(record) = here.space.goal(id) else { return view! { <NotFound /> }.into_any() };
    let goal = record.goal.clone();
    let stage = record.stage();
    let name = here.called(goal.side).to_string();
    view! {
        <Page title=t!("progress-title") back=back(current)>
            <p class="lead">{t!("progress-goal", name = name, outcome = &*goal.outcome)}</p>
            <p class="soft">{t!("goal-seen-by", measure = &*goal.measure)}</p>
            <ProgressFields current goal stage />
        </Page>
    }
    .into_any()
}

#[component]
fn ProgressFields(current: Current, goal: Goal, stage: Stage) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let here = current.get_untracked();
    let mut draft = Draft::of(&Route::PairPart(here.pair().clone(), PairPart::Progress(goal.id.clone())));
    let chosen = draft.field("stage", stage.get().to_string());
    let note = draft.field("note", String::new());
    let faults = Faults::default();

    let busy = Busy::default();
    let kept = draft.clone();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let note = note.get().trim().to_string();
        if too_long(&note) {
            return faults.set(vec![wrong(NOTE, t!("text-too-long", most = MOST_IN_TEXT))]);
        }
        let stage =
            Stage::all().find(|stage| chosen.with(|chosen| *chosen == stage.get().to_string())).unwrap_or(stage);
        let (draft, id) = (kept.clone(), goal.id.clone());
        busy.run(async move {
            let visit = Visit::now();
            let here = current.get_untracked();
            pair::record_progress(store, &here, id, stage, note).await?;
            draft.forget();
            done::say(if stage == Stage::REACHED { t!("progress-reached") } else { t!("progress-saved") });
            visit.go_instead(&Route::Pair(here.pair().clone()));
            Ok(())
        });
    };
    let class = match goal.side {
        Side::Mentor => "stack-wide mentor",
        Side::Mentee => "stack-wide mentee",
    };
    view! {
        <form class=class novalidate on:submit=save>
            <DraftNotice draft />
            <ErrorSummary wrong=faults />
            <Stages chosen />
            <TextField
                id=NOTE label=t!("progress-note") hint=t!("progress-note-hint") value=note long=true
                error=about(faults, NOTE)
            />
            <div class="row form-end">
                <button class="button" type="submit">{t!("progress-save")}</button>
                <a class="button-quiet" href=Route::Pair(here.pair().clone()).href()>{t!("pair-not-now")}</a>
            </div>
        </form>
    }
}

/// The five stages, to choose one.
#[component]
fn Stages(chosen: RwSignal<String>) -> impl IntoView {
    view! {
        <fieldset class="options">
            <legend>{t!("progress-stage")}</legend>
            {Stage::all().map(|stage| {
                let value = stage.get().to_string();
                let this = value.clone();
                view! {
                    <label class="option">
                        <input
                            autocomplete="off"
                            type="radio" name="stage" value=value.clone()
                            prop:checked=move || chosen.with(|chosen| *chosen == this)
                            on:change=move |_| chosen.set(value.clone())
                        />
                        <span class="option-label">{stage_words(stage)}</span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    }
}
