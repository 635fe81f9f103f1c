//! The notice of withdrawal: what it will hold, and the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{SAVED, check_of};
use crate::codec::files::{self, Contents, Kind};
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, SaveFile};
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
    let sealed_to = draft.invitation.as_ref().map(|invitation| invitation.key.clone());
    let id = withdrawal.person.clone();
    let file = move || {
        let text = files::write(&withdrawal, clock::now());
        Outgoing::of(Kind::Profile, text, |file| file.contents == Contents::Withdrawn(withdrawal.clone()))
    };
    let saved = move |_| {
        let id = id.clone();
        spawn_local(async move {
            match profile::handed_over(store, &id, None).await {
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
            <SaveFile id="own-file" label=t!("withdrawal-save") file saved sealed_to />
        </Page>
    }
    .into_any()
}
