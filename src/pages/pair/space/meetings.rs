//! The meetings, newest first.

use leptos::prelude::*;

use super::ask::{Ask, Confirm};
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::pair_part::PairPart;
use crate::domain::id::MeetingId;
use crate::domain::pair::{Meeting, Torn as Both};
use crate::pages::pair::about::{Current, to};
use crate::pages::pair::describe;
use crate::pages::pair::torn::Torn;
use crate::platform::device;
use crate::store::pair::Here;
use crate::store::{Store, pair};
use crate::t;

const HEADING: &str = "meetings";

#[component]
pub fn Meetings(current: Current) -> impl IntoView {
    let removing = Ask::<MeetingId>::new();
    let new = to(&current.get_untracked(), PairPart::NewMeeting);
    view! {
        <section class="stack" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t!("meetings-title")}</h2>
            <div><a class="button-plain" href=new.href()>{t!("meeting-log")}</a></div>
            {move || current.with(|here| {
                let meetings = here.space.meetings_by_day();
                if meetings.is_empty() {
                    return view! { <p class="soft">{t!("meetings-none")}</p> }.into_any();
                }
                let items = meetings
                    .into_iter()
                    .map(|meeting| view! { <MeetingCard current here=here.clone() meeting=meeting.clone() removing /> })
                    .collect_view();
                view! { <ol class="meetings">{items}</ol> }.into_any()
            })}
            <RemoveMeeting current removing />
        </section>
    }
}

#[component]
fn MeetingCard(current: Current, here: Here, meeting: Meeting, removing: Ask<MeetingId>) -> impl IntoView {
    let on = describe::day(meeting.on);
    let id = meeting.id.clone();
    let about = || view! { <span class="visually-hidden">{t!("about-meeting", day = &*on)}</span> };
    let learned = meeting.learned.iter().map(|(side, text)| {
        let class = side.pick("learned mentor", "learned mentee");
        let name = here.called(*side).to_string();
        view! { <div class=class><dt>{t!("learned-by", name = name)}</dt><dd>{text.clone()}</dd></div> }
    });
    let learned = learned.collect::<Vec<_>>();
    let torn = here.space.meetings.versions(&id).is_some_and(|versions| versions.is_concurrent());
    view! {
        <li class="meeting card">
            {match torn {
                true => view! {
                    <h3 class="meeting-on">{t!("torn-meeting-title")}</h3>
                    <Torn current both=Both::Meeting(id.clone()) />
                }
                .into_any(),
                false => view! {
                    <h3 class="meeting-on">
                        {on.clone()}" "<span class="soft">{describe::duration(meeting.minutes.into())}</span>
                    </h3>
                    {(!learned.is_empty()).then(|| view! { <dl class="learned-list">{learned}</dl> })}
                }
                .into_any(),
            }}
            <div class="acts">
                <a class="button-quiet" href=to(&here, PairPart::Meeting(id.clone())).href()>{t!("pair-change")}{about()}</a>
                <button class="button-quiet" on:click=move |_| removing.ask(id.clone())>
                    {t!("meeting-remove")}{about()}
                </button>
            </div>
        </li>
    }
}

/// Asks before a meeting is removed.
#[component]
fn RemoveMeeting(current: Current, removing: Ask<MeetingId>) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let on = move || {
        let id = removing.about()?;
        current.with(|here| here.space.meetings.get(&id).map(|meeting| describe::day(meeting.on)))
    };
    let busy = Busy::default();
    let act = move |id| {
        busy.run(async move {
            // Closed in any case: what goes wrong is said on the page.
            removing.close();
            pair::remove_meeting(store, &current.get_untracked(), id).await?;
            done::say(t!("meeting-removed"));
            // Once the dialog is closed: until then it keeps the focus.
            request_animation_frame(|| device::focus(HEADING));
            Ok(())
        });
    };
    view! {
        <Confirm
            ask=removing id="remove-meeting" title=t!("meeting-remove-title") yes=t!("meeting-remove-yes")
            keep=t!("meeting-keep") act
        >
            <p>{move || t!("meeting-remove-about", day = on().unwrap_or_default())}</p>
        </Confirm>
    }
}
