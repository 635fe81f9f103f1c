//! Taking one's consent back.

use leptos::prelude::*;

use super::asked::{CONSENT, PREVIEW, WITHDRAW, check_of};
use super::consent::paragraphs;
use crate::components::busy::Busy;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::components::words::LANGUAGE;
use crate::domain::profile::Draft;
use crate::platform::clock;
use crate::store::{Store, profile};
use crate::t;

#[component]
pub fn Withdraw(store: Store, draft: Draft) -> impl IntoView {
    let id = draft.id.clone();
    if draft.consent.is_none() {
        check_of(&id).go_instead();
        return ().into_any();
    }
    let busy = Busy::default();
    let withdraw = {
        let id = id.clone();
        move |_| {
            let id = id.clone();
            busy.run(async move {
                let visit = Visit::now();
                profile::withdraw(store, &id).await?;
                visit.go_instead(&Route::Question(id, PREVIEW.into()));
                Ok(())
            });
        }
    };
    view! {
        <Page title=t!("withdraw-title") back=(check_of(&id), t!("check-title"))>
            <p class="lead">{t!("withdraw-lead")}</p>
            <ul>
                <li>{t!("withdraw-next")}</li>
                <li>{t!("withdraw-before")}</li>
                <li>{t!("withdraw-here")}</li>
            </ul>
            <div class="row">
                <button class="button" on:click=withdraw>{t!("withdraw-go")}</button>
                <a class="button-plain" href=check_of(&id).href()>{t!("withdraw-not")}</a>
            </div>
        </Page>
    }
    .into_any()
}

/// Where the consent stands, on the check page: what was agreed to and how to take it back, or that it was.
pub fn standing(draft: &Draft) -> Option<AnyView> {
    let to = |page: &str| Route::Question(draft.id.clone(), page.into()).href();
    if let Some(at) = draft.withdrawn {
        return Some(
            view! {
                <div class="notice">
                    <div class="stack">
                        <p class="notice-title">{t!("withdrawn-title", when = clock::moment_in_words(at, LANGUAGE))}</p>
                        <p>{t!("withdrawn-about")}</p>
                        <div class="row">
                            <a class="button" href=to(PREVIEW)>{t!("withdrawn-go")}</a>
                            <a class="button-plain" href=to(CONSENT)>{t!("withdrawn-again")}</a>
                        </div>
                    </div>
                </div>
            }
            .into_any(),
        );
    }
    let consent = draft.consent.clone()?;
    Some(
        view! {
            <section class="stack" aria-labelledby="agreed">
                <h2 id="agreed">{t!("agreed-title")}</h2>
                <p>{t!("agreed-when", when = clock::moment_in_words(consent.at, LANGUAGE))}</p>
                <details class="more">
                    <summary>{t!("agreed-words")}</summary>
                    {paragraphs(consent.words.lines().map(String::from).collect())}
                </details>
                <div><a class="button-quiet" href=to(WITHDRAW)>{t!("agreed-withdraw")}</a></div>
            </section>
        }
        .into_any(),
    )
}
