//! Where a participant starts, or carries on.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{CONSENT, check_of, page_of};
use super::invitation::{self, OpenInvitation};
use super::words;
use crate::components::busy::Busy;
use crate::components::dialog::Dialog;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::domain::id::PersonId;
use crate::domain::profile::Draft;
use crate::domain::questionnaire;
use crate::pages::choosing::Door;
use crate::platform::device;
use crate::store::undo::{HistoryOf, history};
use crate::store::{Store, content, profile};
use crate::t;

#[component]
pub fn Profiles() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let opened = RwSignal::new(None::<invitation::Opened>);
    let any = Memo::new(move |_| !profile::drafts(store).is_empty());
    let busy = Busy::default();
    let start = move |_| {
        busy.run(async move {
            let visit = Visit::now();
            let id = profile::start(store).await?;
            open(store, &id, &visit);
            Ok(())
        });
    };
    let go = move || if any.get() { t!("taking-part-answer-another") } else { t!("taking-part-answer-go") };
    view! {
        <Page title=t!("taking-part-title") back=(Route::Home, t!("taking-part-back"))>
            <p class="lead">{t!("taking-part-lead")}</p>
            <Show when=move || any.get() && opened.with(Option::is_none)>
                <Yours store />
            </Show>
            <OpenInvitation store opened />
            <Show when=move || opened.with(Option::is_none)>
            <section class="card stack taking-part mentor" aria-labelledby="answer">
                <h2 id="answer">{t!("taking-part-answer-title")}</h2>
                <p>{t!("taking-part-answer-without")}" "{t!("taking-part-answer-for")}</p>
                <p class="soft">{t!("taking-part-answer-where")}</p>
                <div><button class="button" on:click=start>{go}</button></div>
            </section>
            <section class="card stack taking-part mentee" aria-labelledby="partner">
                <h2 id="partner">{t!("taking-part-partner-title")}</h2>
                <p>{t!("taking-part-partner-about")}</p>
                <div><a class="button-plain" href=Route::Pairs.href()>{t!("taking-part-partner-go")}</a></div>
            </section>
                <Door />
            </Show>
            <Show when=move || opened.with(Option::is_none) && !history(store, &HistoryOf::Profiles).is_empty()>
                <p><a href=Route::ProfilesHistory.href()>{t!("history-open")}</a></p>
            </Show>
        </Page>
    }
}

/// Goes to where a questionnaire is to be carried on.
fn open(store: Store, id: &PersonId, visit: &Visit) {
    if let Some(draft) = profile::draft(store, id) {
        visit.go(&where_to(&draft));
    }
}

/// Where a questionnaire is to be carried on, or looked through once it is complete.
pub fn where_to(draft: &Draft) -> Route {
    // Before somebody who is invited answers, they know what for.
    if draft.invitation.is_some() && draft.consent.is_none() && draft.withdrawn.is_none() {
        return Route::Question(draft.id.clone(), CONSENT.into());
    }
    if draft.withdrawn.is_some() {
        return check_of(&draft.id);
    }
    questionnaire::resume(draft, &content::background())
        .map_or_else(|| check_of(&draft.id), |question| page_of(draft, &question))
}

/// The questionnaires on this device, and the one that is about to be removed.
#[component]
fn Yours(store: Store) -> impl IntoView {
    let removing = RwSignal::new(None::<Draft>);
    let asking = RwSignal::new(false);
    let remove = Callback::new(move |draft: Draft| {
        removing.set(Some(draft));
        asking.set(true);
    });
    let removed = move |_| {
        asking.set(false);
        if let Some(draft) = removing.get() {
            spawn_local(async move {
                match profile::remove(store, &draft.id).await {
                    Ok(()) => device::focus(crate::components::page::HEADING),
                    Err(_) => device::scroll_to_top(),
                }
            });
        }
    };
    let name = move || removing.get().map_or_else(String::new, |draft| words::called(&draft));
    view! {
        <section class="stack" aria-labelledby="yours">
            <h2 id="yours">{t!("taking-part-yours")}</h2>
            <ul class="drafts">
                {move || profile::drafts(store).into_iter().map(|draft| card(draft, remove)).collect_view()}
            </ul>
        </section>
        <Dialog open=asking id="remove" title=Signal::derive(move || t!("profile-remove-title", name = name()))>
            <p>{t!("profile-remove-body")}</p>
            <div class="row">
                <button class="button" on:click=removed>{t!("profile-remove-go")}</button>
                <button class="button-plain" on:click=move |_| asking.set(false)>{t!("profile-remove-not")}</button>
            </div>
        </Dialog>
    }
}

fn card(draft: Draft, remove: Callback<Draft>) -> impl IntoView {
    let (answered, total) = questionnaire::progress(&draft, &content::background());
    let complete = questionnaire::resume(&draft, &content::background()).is_none();
    let name = words::called(&draft);
    let programme = draft.invitation.as_ref().map(|invitation| t!("profile-for", programme = &*invitation.name));
    let state = match (complete, draft.saved.is_some()) {
        _ if draft.withdrawn.is_some() => t!("profile-state-withdrawn"),
        (_, true) => t!("profile-state-saved"),
        (true, false) => t!("profile-state-complete"),
        (false, false) => t!("profile-state-begun", answered = answered, total = total),
    };
    let go = if complete { t!("profile-change") } else { t!("profile-carry-on") };
    let href = where_to(&draft).href();
    let of = name.clone();
    view! {
        <li class="card draft">
            <div>
                <h3>{t!("profile-answers-of", name = name.clone())}</h3>
                {programme.map(|programme| view! { <p>{programme}</p> })}
                <p class="soft">{state}</p>
            </div>
            <div class="row">
                <a class="button-plain" href=href>{go}<span class="visually-hidden">" "{name}</span></a>
                <button class="button-quiet" on:click=move |_| remove.run(draft.clone())>
                    {t!("profile-remove")}<span class="visually-hidden">" "{of}</span>
                </button>
            </div>
        </li>
    }
}
