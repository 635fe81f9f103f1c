//! An invitation that was sent: opened, looked at, and taken in only when the person says so.

use leptos::prelude::*;

use super::asked::CONSENT;
use super::start::where_to;
use super::words::item_label;
use crate::codec::files::{self, Kind};
use crate::components::busy::Busy;
use crate::components::open_one::OpenOne;
use crate::components::page::HEADING;
use crate::components::route::{Route, Visit};
use crate::components::words::{LANGUAGE, say};
use crate::domain::invitation::Invitation;
use crate::domain::time::Moment;
use crate::platform::{clock, device};
use crate::store::{Store, content, profile};
use crate::t;

/// The id of the heading of an invitation that is opened: it takes the focus then.
const OPENED: &str = "opened";

/// An invitation, and when it was saved.
pub type Opened = (Invitation, Moment);

/// The place to open an invitation, and the invitation once it is open.
#[component]
pub fn OpenInvitation(store: Store, opened: RwSignal<Option<Opened>>) -> impl IntoView {
    let close = move || {
        opened.set(None);
        device::focus(HEADING);
    };
    view! {
        {move || match opened.get() {
            Some((invitation, saved)) => view! { <Shown store invitation saved close /> }.into_any(),
            None => view! {
                <section class="card stack taking-part" aria-labelledby="invitation">
                    <h2 id="invitation">{t!("invited-open")}</h2>
                    <p>{t!("invited-open-about")}</p>
                    <OpenOne
                        store id="invitation-file" label=t!("invited-choose") hint=t!("invited-choose-hint")
                        one=t!("invited-one-file") takes=&[Kind::INVITATION] read=open opened heading=OPENED
                    />
                </section>
            }
            .into_any(),
        }}
    }
}

/// Reads an invitation, or answers with the sentence that says why not.
fn open(bytes: Vec<u8>) -> Result<Opened, String> {
    let file = files::read(&bytes).map_err(|error| say(&error))?;
    let saved = file.created;
    Ok((file.into_invitation().map_err(|error| say(&error))?, saved))
}

/// What an invitation says, before any of it is kept.
#[component]
fn Shown(store: Store, invitation: Invitation, saved: Moment, close: impl Fn() + Copy + 'static) -> impl IntoView {
    let known = profile::invited_to(store, &invitation.programme);
    let news = match known.as_ref().map(|draft| draft.invitation.as_ref() == Some(&invitation)) {
        None => t!("invited-new"),
        Some(true) => t!("invited-same"),
        Some(false) => t!("invited-changed"),
    };
    let known = known.map(|draft| draft.id);
    let go = if known.is_some() { t!("invited-go-known") } else { t!("invited-go") };
    let taken = StoredValue::new((invitation.clone(), known));
    let busy = Busy::default();
    let take_part = move |_| {
        let (invitation, known) = taken.get_value();
        busy.run(async move {
            let visit = Visit::now();
            let id = profile::invited(store, invitation, known).await?;
            visit.go(&match profile::draft(store, &id) {
                Some(draft) if draft.consent.is_some() => where_to(&draft),
                _ => Route::Question(id, CONSENT.into()),
            });
            Ok(())
        });
    };
    view! {
        <section class="opened card stack" aria-labelledby=OPENED>
            <p class="kicker">{t!("invited-kicker")}</p>
            <h2 id=OPENED tabindex="-1">{invitation.name.clone()}</h2>
            <p>{t!("invited-saved", when = clock::moment_in_words(saved, LANGUAGE))}" "{news}</p>
            <Facts invitation />
            <p class="soft">{t!("invited-next")}</p>
            <div class="row form-end">
                <button class="button" on:click=take_part>{go}</button>
                <button class="button-quiet" on:click=move |_| close()>{t!("agree-not-now")}</button>
            </div>
        </section>
    }
}

#[component]
fn Facts(invitation: Invitation) -> impl IntoView {
    let terms = invitation.terms;
    let topics = content::topics();
    let asked: Vec<String> = terms.background.iter().copied().map(item_label).collect();
    let about: Vec<String> = terms.topics.iter().map(|topic| topics.label(topic).to_string()).collect();
    let mut questions = vec![match about.is_empty() {
        true => t!("invited-asks-usual"),
        false => t!("invited-asks-topics", topics = about.join(", ")),
    }];
    if !asked.is_empty() {
        questions.push(t!("invited-asks-background", questions = asked.join(", ")));
    }
    let day = |day: Option<crate::domain::time::Day>| {
        day.map(|day| clock::in_words(day, LANGUAGE)).into_iter().collect::<Vec<_>>()
    };
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).map(String::from).collect::<Vec<_>>();
    let facts = [
        (t!("invited-aim"), lines(&invitation.aim)),
        (t!("invited-who"), lines(&terms.organiser)),
        (t!("invited-asks"), questions),
        (t!("invited-purpose"), lines(&terms.purpose)),
        (t!("invited-privacy"), lines(&terms.privacy)),
        (t!("invited-answer-by"), day(terms.answer_by)),
        (t!("invited-keep-until"), day(terms.keep_until)),
    ];
    let rows = facts.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(name, lines)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</dd>
            </div>
        }
    });
    view! { <dl class="opened-facts">{rows.collect_view()}</dl> }
}
