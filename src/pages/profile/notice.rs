//! The notice of withdrawal: what it will hold, and the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{SAVED, check_of};
use super::preview::write;
use crate::codec::files::Contents;
use crate::components::notice::Complaint;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::words::LANGUAGE;
use crate::domain::profile::Draft;
use crate::platform::{clock, device};
use crate::store::{Store, profile};
use crate::t;

#[component]
pub fn Notice(store: Store, draft: Draft) -> impl IntoView {
    let check = check_of(&draft.id);
    let Some(withdrawal) = draft.withdrawal() else {
        check.go_instead();
        return ().into_any();
    };
    let (code, when) = (withdrawal.person.to_string(), clock::moment_in_words(withdrawal.at, LANGUAGE));
    let complaint = RwSignal::new(None::<String>);
    let save = move |_| {
        let same = |contents: Contents| contents == Contents::Withdrawn(withdrawal.clone());
        if let Err(sentence) = write(&withdrawal, same) {
            return complaint.set(Some(sentence));
        }
        complaint.set(None);
        let id = withdrawal.person.clone();
        spawn_local(async move {
            match profile::saved(store, &id).await {
                Ok(()) => Route::Question(id, SAVED.into()).go(),
                Err(_) => device::scroll_to_top(),
            }
        });
    };
    view! {
        <Page title=t!("withdrawal-title") kicker=t!("own-file-kicker") back=(check, t!("check-title"))>
            <p class="lead">{t!("withdrawal-lead")}</p>
            <section class="stack" aria-labelledby="inside">
                <h2 id="inside">{t!("own-file-inside")}</h2>
                <dl class="summary summary-plain">
                    <div class="summary-row">
                        <dt>{t!("own-file-code")}</dt>
                        <dd class="summary-answer">
                            <span>{code}</span>
                            <span class="soft small">{t!("withdrawal-code-about")}</span>
                        </dd>
                    </div>
                    <div class="summary-row">
                        <dt>{t!("withdrawal-when")}</dt>
                        <dd class="summary-answer"><span>{when}</span></dd>
                    </div>
                </dl>
            </section>
            <p>{t!("withdrawal-not")}</p>
            <Complaint text=complaint />
            <div><button class="button" on:click=save>{t!("withdrawal-save")}</button></div>
        </Page>
    }
    .into_any()
}
