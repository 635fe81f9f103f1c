//! Saving a backup: what it will hold, and then the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::components::notice::Complaint;
use crate::components::words::LANGUAGE;
use crate::domain::keeping::Holdings;
use crate::platform::clock;
use crate::store::backup::{self, NotSaved};
use crate::store::{Store, keeping};
use crate::t;

#[component]
pub fn Save(store: Store) -> impl IntoView {
    let last = RwSignal::new(keeping::backed_up());
    let saved = RwSignal::new(None::<String>);
    let complaint = RwSignal::new(None::<String>);
    let save = move |_| {
        saved.set(None);
        complaint.set(None);
        spawn_local(async move {
            let result = backup::save(store).await;
            // The page may be gone by now, and this with it.
            let _ = match result {
                Ok(name) => {
                    let _ = last.try_set(keeping::backed_up());
                    saved.try_set(Some(name))
                }
                Err(NotSaved::Wrong) => complaint.try_set(Some(t!("backup-wrong"))),
                Err(NotSaved::NotTaken) => complaint.try_set(Some(t!("backup-not-taken"))),
            };
        });
    };
    let kept = Memo::new(move |_| backup::kept(store));
    let lines = move || words::holdings(store.state().with(Holdings::of));
    let last = move || match last.get() {
        Some(at) => t!("backup-last", when = clock::moment_in_words(at, LANGUAGE)),
        None => t!("backup-never"),
    };
    view! {
        <section class="stack data-part" aria-labelledby="backup">
            <h2 id="backup">{t!("backup-title")}</h2>
            <p class="data-answer">{last}</p>
            <p>{t!("backup-about")}</p>
            <ul class="holds">
                {move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
                <li>{move || t!("backup-holds-changes", count = kept.get().changes)}</li>
                <Show when=move || { kept.get().set_aside > 0 }>
                    <li>{move || t!("backup-holds-damaged", count = kept.get().set_aside)}</li>
                </Show>
                <li>{t!("backup-holds-key")}</li>
                <li>{t!("backup-holds-looks")}</li>
            </ul>
            <p>{t!("backup-careful")}</p>
            <Complaint text=complaint />
            <div><button class="button" on:click=save>{t!("backup-save")}</button></div>
            <div role="status">
                {move || saved.get().map(|name| view! {
                    <div class="notice notice-done">
                        <div>
                            <p class="notice-title">{t!("backup-saved", name = name)}</p>
                            <p>{t!("backup-saved-about")}</p>
                        </div>
                    </div>
                })}
            </div>
        </section>
    }
}
