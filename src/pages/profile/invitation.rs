//! An invitation that was sent: opened, looked at, and taken in only when the person says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::CONSENT;
use super::start::where_to;
use crate::codec::files;
use crate::codec::files::envelope::MOST_BYTES;
use crate::components::busy::Busy;
use crate::components::file_drop::FileDrop;
use crate::components::notice::Complaint;
use crate::components::page::HEADING;
use crate::components::route::{Route, Visit};
use crate::components::words::{LANGUAGE, say};
use crate::domain::invitation::Invitation;
use crate::platform::{clock, device, files as reading};
use crate::store::{Store, content, profile};
use crate::t;

/// The id of the heading of an invitation that is opened: it takes the focus then.
const OPENED: &str = "opened";

/// The place to open an invitation, and the invitation once it is open.
#[component]
pub fn OpenInvitation(store: Store, opened: RwSignal<Option<Invitation>>) -> impl IntoView {
    let complaint = RwSignal::new(None::<String>);
    let chosen = move |chosen: Vec<web_sys::File>| {
        spawn_local(async move {
            match open(&chosen).await {
                Ok(invitation) => {
                    complaint.set(None);
                    opened.set(Some(invitation));
                    request_animation_frame(|| device::focus(OPENED));
                }
                Err(sentence) => complaint.set(Some(sentence)),
            }
        });
    };
    let close = move || {
        opened.set(None);
        device::focus(HEADING);
    };
    view! {
        {move || match opened.get() {
            Some(invitation) => view! { <Shown store invitation close /> }.into_any(),
            None => view! {
                <section class="card stack taking-part" aria-labelledby="invitation">
                    <h2 id="invitation">{t!("invited-open")}</h2>
                    <p>{t!("invited-open-about")}</p>
                    <Complaint text=complaint />
                    <FileDrop
                        id="invitation-file" label=t!("invited-choose") hint=t!("invited-choose-hint")
                        accept=".json,application/json" chosen
                    />
                </section>
            }
            .into_any(),
        }}
    }
}

/// Reads an invitation, or answers with the sentence that says why not.
async fn open(chosen: &[web_sys::File]) -> Result<Invitation, String> {
    let [file] = chosen else { return Err(t!("invited-one-file")) };
    // One byte more than the most tells a file that is too large.
    let bytes = reading::read(file, MOST_BYTES as u32 + 1).await.map_err(|_| t!("invited-unreadable"))?;
    files::read(&bytes).and_then(files::File::into_invitation).map_err(|error| say(&error))
}

/// What an invitation says, before any of it is kept.
#[component]
fn Shown(store: Store, invitation: Invitation, close: impl Fn() + Copy + 'static) -> impl IntoView {
    let known = profile::invited_to(store, &invitation.programme).map(|draft| draft.id);
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
    let background = content::background();
    let topics = content::topics();
    let asked: Vec<String> =
        terms.background.iter().map(|question| background.asking(*question).label.clone()).collect();
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
