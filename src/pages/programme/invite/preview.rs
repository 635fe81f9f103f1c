//! What the invitation holds, word for word, and the act of saving it.

use leptos::prelude::*;

use super::fields;
use crate::codec::files::{self, Kind};
use crate::components::held;
use crate::components::route::Route;
use crate::components::save_file::{Outgoing, SaveFile};
use crate::components::told_saved::ToldSaved;
use crate::pages::programme::about::Current;
use crate::platform::clock;
use crate::store::content::topics;
use crate::t;

#[component]
pub fn Preview(current: Current, changing: RwSignal<bool>) -> impl IntoView {
    let last = RwSignal::new(None);
    let file = move || {
        last.set(None);
        // The page is shown only where there is one.
        let invitation = current.get_untracked().invitation().ok_or_else(|| t!("save-wrong"))?;
        let text = files::write(&invitation, clock::now());
        Outgoing::of(Kind::INVITATION, text, |file| file.into_invitation().is_ok_and(|again| again == invitation))
    };
    let fields =
        move || current.get().invitation().map(|invitation| fields::of(&invitation, &topics())).unwrap_or_default();
    view! {
        <div class="notice">
            <div>
                <p class="notice-title">{t!("key-backup")}</p>
                <p>{t!("key-backup-about")}</p>
            </div>
            <a class="button-plain" href=Route::Data.href()>{t!("key-backup-go")}</a>
        </div>
        <section class="stack" aria-labelledby="inside">
            <h2 id="inside">{t!("invitation-inside")}</h2>
            <p>{t!("invitation-inside-about")}</p>
            <dl class="summary summary-plain">{move || held::rows(fields(), &t!("invitation-left-out"))}</dl>
            <div><button class="button-quiet" on:click=move |_| changing.set(true)>{t!("invite-change")}</button></div>
        </section>
        <section class="stack" aria-labelledby="outside">
            <h2 id="outside">{t!("invitation-not-title")}</h2>
            <p>{t!("invitation-not")}</p>
        </section>
        <section class="card stack" aria-labelledby="save">
            <h2 id="save">{t!("invitation-save-title")}</h2>
            <p>{t!("invitation-save-about")}</p>
            <SaveFile id="invitation" label=t!("invitation-save") file saved=move |file| last.set(Some(file)) />
            <ToldSaved last />
        </section>
    }
}
