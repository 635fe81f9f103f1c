//! Two meetings of one day, each noted by one of the two: is it the same one?

use leptos::prelude::*;

use crate::components::busy::Busy;
use crate::components::done;
use crate::domain::id::MeetingId;
use crate::domain::journal::Register;
use crate::pages::pair::about::Current;
use crate::pages::pair::describe;
use crate::platform::device;
use crate::store::{Store, pair};
use crate::t;

const NEXT: &str = "next-asked";

#[component]
pub fn SameDay(current: Current, one: MeetingId, other: MeetingId) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let busy = Busy::default();
    let here = current.get_untracked();
    let meetings: Vec<_> = [&one, &other].into_iter().filter_map(|id| here.space.meetings.get(id)).collect();
    let on = meetings.first().map(|meeting| describe::day(meeting.on)).unwrap_or_default();
    let records = meetings.iter().map(|meeting| {
        let author = here.space.meetings.versions(&meeting.id).and_then(Register::newest);
        let who = author.map(|version| describe::author(&here.space.card, &version.by)).unwrap_or_default();
        let lines = describe::meeting_lines(&here.space.card, Some(meeting)).split_off(1);
        view! {
            <li class="torn-version">
                <p class="torn-by">{t!("same-day-by", name = who)}</p>
                <blockquote class="said">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</blockquote>
            </li>
        }
    });
    let records = records.collect::<Vec<_>>();
    let mut lengths: Vec<u16> = meetings.iter().map(|meeting| meeting.minutes).collect();
    lengths.dedup();
    let alike = lengths.len() == 1;
    let ids = StoredValue::new((one, other));
    let after = || request_animation_frame(|| device::focus("next"));
    let same = move |minutes: u16| {
        busy.run(async move {
            let (one, other) = ids.get_value();
            pair::same_meeting(store, &current.get_untracked(), &one, &other, minutes).await?;
            done::say(t!("same-day-one"));
            after();
            Ok(())
        });
    };
    let two = move |_| {
        busy.run(async move {
            let (one, other) = ids.get_value();
            pair::two_meetings(store, &current.get_untracked(), &one, &other).await?;
            done::say(t!("same-day-two"));
            after();
            Ok(())
        });
    };
    let yes = lengths.into_iter().map(|minutes| {
        let label = match alike {
            true => t!("same-day-yes"),
            false => t!("same-day-yes-long", duration = describe::duration(minutes.into())),
        };
        view! { <button type="button" class="button" on:click=move |_| same(minutes)>{label}</button> }
    });
    view! {
        <p class="next-what" id=NEXT>{t!("same-day-title", day = on)}</p>
        <ul class="torn-versions">{records}</ul>
        <div class="row" role="group" aria-labelledby=NEXT>
            {yes.collect::<Vec<_>>()}
            <button type="button" class="button-plain" on:click=two>{t!("same-day-no")}</button>
        </div>
    }
}
