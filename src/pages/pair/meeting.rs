//! Logging a meeting, and changing one.

use std::collections::{BTreeMap, BTreeSet};

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::about::{Current, back};
use super::describe;
use super::torn::Torn;
use crate::components::busy::Busy;
use crate::components::dialog::Dialog;
use crate::components::done;
use crate::components::draft::{Draft, DraftNotice};
use crate::components::error_summary::{ErrorSummary, Wrong};
use crate::components::faults::{Faults, about, wrong};
use crate::components::field::TextField;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::{Route, Visit};
use crate::domain::id::MeetingId;
use crate::domain::pair::{MOST_IN_TEXT, Meeting, MeetingFault, MeetingForm, Torn as Both};
use crate::domain::side::Side;
use crate::pages::not_found::NotFound;
use crate::platform::clock;
use crate::store::{Store, pair};
use crate::t;

const ON: &str = "meeting-on";
const MINUTES: &str = "meeting-minutes";
const LEARNED_MENTOR: &str = "meeting-learned-mentor";
const LEARNED_MENTEE: &str = "meeting-learned-mentee";

pub fn new_page(current: Current) -> AnyView {
    view! {
        <Page title=t!("meeting-new-title") back=back(current)>
            <MeetingFields current before=None />
        </Page>
    }
    .into_any()
}

pub fn change_page(current: Current, id: &MeetingId) -> AnyView {
    let Some(meeting) = current.get_untracked().space.meetings.get(id).cloned() else {
        return view! { <NotFound /> }.into_any();
    };
    view! {
        <Page title=t!("meeting-change-title") back=back(current)>
            <Torn current both=Both::Meeting(meeting.id.clone()) writing=true />
            <MeetingFields current before=Some(meeting) />
        </Page>
    }
    .into_any()
}

fn words(fault: MeetingFault) -> Wrong {
    match fault {
        MeetingFault::NoDay => wrong(ON, t!("meeting-no-day")),
        MeetingFault::Future => wrong(ON, t!("meeting-future")),
        MeetingFault::NoMinutes => wrong(MINUTES, t!("meeting-no-minutes")),
        MeetingFault::ManyMinutes => wrong(MINUTES, t!("meeting-many-minutes", most = MeetingForm::MOST_MINUTES)),
        MeetingFault::LongLearned(side) => wrong(learned_field(side), t!("text-too-long", most = MOST_IN_TEXT)),
    }
}

fn learned_field(side: Side) -> &'static str {
    match side {
        Side::Mentor => LEARNED_MENTOR,
        Side::Mentee => LEARNED_MENTEE,
    }
}

#[component]
fn MeetingFields(current: Current, before: Option<Meeting>) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let here = current.get_untracked();
    // What the writer sees: this is what the meeting takes the place of.
    let seen = StoredValue::new(here.clone());
    let part = before.as_ref().map_or(PairPart::NewMeeting, |meeting| PairPart::Meeting(meeting.id.clone()));
    let mut draft = Draft::of(&Route::PairPart(here.pair().clone(), part));
    let first = before.clone().unwrap_or_else(|| Meeting {
        id: pair::new_meeting(),
        on: clock::today(),
        minutes: 60,
        learned: BTreeMap::new(),
        other_than: BTreeSet::new(),
    });
    let on = draft.field("on", first.on.to_string());
    let minutes = draft.field("minutes", first.minutes.to_string());
    let learned = Side::BOTH.map(|side| {
        let text = first.learned.get(&side).cloned().unwrap_or_default();
        (side, draft.field(learned_field(side), text))
    });
    let faults = Faults::default();
    let is_new = before.is_none();
    // A meeting to be noted on a day that has one already: is it another one?
    let again = RwSignal::new(None::<Meeting>);

    let busy = Busy::default();
    let kept = draft.clone();
    let keep = move |meeting: Meeting| {
        let draft = kept.clone();
        busy.run(async move {
            let visit = Visit::now();
            let here = seen.get_value();
            pair::log_meeting(store, &here, meeting).await?;
            draft.forget();
            done::say(t!("meeting-saved"));
            visit.go_instead(&Route::Pair(here.pair().clone()));
            Ok(())
        });
    };
    let keep_at_once = keep.clone();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let said = learned.into_iter().map(|(side, text)| (side, text.get())).collect();
        let form = MeetingForm {
            on: on.get().trim().parse().ok(),
            minutes: minutes.get(),
            learned: said,
            other_than: first.other_than.clone(),
        };
        let meeting = match form.check(first.id.clone(), clock::today()) {
            Ok(meeting) => meeting,
            Err(found) => return faults.set(found.into_iter().map(words).collect()),
        };
        faults.set(Vec::new());
        if is_new && !current.get_untracked().space.meetings_on(meeting.on).is_empty() {
            return again.set(Some(meeting));
        }
        keep_at_once(meeting);
    };
    view! {
        <form class="stack-wide" novalidate on:submit=save>
            <DraftNotice draft />
            <ErrorSummary wrong=faults />
            <TextField id=ON label=t!("meeting-on") value=on kind="date" error=about(faults, ON) />
            <TextField
                id=MINUTES label=t!("meeting-minutes") hint=t!("meeting-minutes-hint") value=minutes kind="number"
                error=about(faults, MINUTES)
            />
            {learned.map(|(side, text)| {
                let name = here.called(side).to_string();
                view! { <Learned side name text error=about(faults, learned_field(side)) /> }
            })}
            <div class="row form-end">
                <button class="button" type="submit">{t!("meeting-save")}</button>
                <a class="button-quiet" href=Route::Pair(here.pair().clone()).href()>{t!("pair-not-now")}</a>
            </div>
        </form>
        <Again current again keep=Callback::new(keep) />
    }
}

/// Asks whether a meeting is another one than those that are noted on its day.
#[component]
fn Again(current: Current, again: RwSignal<Option<Meeting>>, keep: Callback<Meeting>) -> impl IntoView {
    let open = RwSignal::new(false);
    // Each writes only what differs: to set a signal wakes the other one, equal or not.
    Effect::new(move |_| {
        let asked = again.with(Option::is_some);
        if open.get_untracked() != asked {
            open.set(asked);
        }
    });
    Effect::new(move |_| {
        if !open.get() && again.with_untracked(Option::is_some) {
            again.set(None);
        }
    });
    let noted = move || {
        let here = current.get();
        let on = again.get()?.on;
        let lines = here.space.meetings_on(on).into_iter().map(|meeting| {
            let lines = describe::meeting_lines(&here.space.card, Some(meeting)).split_off(1);
            view! { <li class="said">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</li> }
        });
        Some(lines.collect::<Vec<_>>())
    };
    let title = Signal::derive(move || {
        let on = again.with(|meeting| meeting.as_ref().map(|meeting| describe::day(meeting.on)));
        t!("meeting-again-title", day = on.unwrap_or_default())
    });
    let second = move |_| {
        let Some(mut meeting) = again.get_untracked() else { return };
        let others = current.with_untracked(|here| {
            here.space.meetings_on(meeting.on).into_iter().map(|other| other.id.clone()).collect::<Vec<_>>()
        });
        meeting.other_than.extend(others);
        open.set(false);
        keep.run(meeting);
    };
    view! {
        <Dialog open id="meeting-again" title>
            <p>{t!("meeting-again-about")}</p>
            <ul class="torn-versions">{noted}</ul>
            <div class="row">
                <button type="button" class="button" on:click=second>{t!("meeting-again-yes")}</button>
                <button type="button" class="button-plain" on:click=move |_| open.set(false)>{t!("meeting-again-no")}</button>
            </div>
        </Dialog>
    }
}

#[component]
fn Learned(side: Side, name: String, text: RwSignal<String>, error: Signal<Option<String>>) -> impl IntoView {
    let (class, hint) = match side {
        Side::Mentor => ("meeting-learned mentor", t!("meeting-learned-hint-mentor")),
        Side::Mentee => ("meeting-learned mentee", t!("meeting-learned-hint-mentee")),
    };
    view! {
        <div class=class>
            <TextField id=learned_field(side) label=t!("meeting-learned", name = name) hint value=text long=true error />
        </div>
    }
}
