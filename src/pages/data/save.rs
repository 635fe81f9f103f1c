//! Saving a backup: what it will hold, and then the file.

use leptos::prelude::*;

use super::words;
use crate::codec::files::Kind;
use crate::components::route::DataPart;
use crate::components::save_file::{Outgoing, Saved, Saving, SavingNews, Who};
use crate::components::save_protect::Protection;
use crate::components::words::LANGUAGE;
use crate::domain::keeping::Holdings;
use crate::platform::clock;
use crate::store::{Store, backup, keeping};
use crate::t;

#[component]
pub fn Save(store: Store) -> impl IntoView {
    let last = RwSignal::new(keeping::backed_up());
    let saved = RwSignal::new(None::<Saved>);
    let saving = Saving::new("backup-file", None);
    let save = move |_| {
        saved.set(None);
        let up_to = StoredValue::new(None);
        let file = async move {
            let written = backup::write(store).await;
            // The page may be gone by now, and this with it.
            let _ = up_to.try_set_value(Some(written.up_to));
            Outgoing::of(Kind::BACKUP, written.text, |file| {
                file.into_backup().is_ok_and(|again| again == written.backup)
            })
        };
        saving.save_when(file, move |file| {
            if let Some(up_to) = up_to.get_value() {
                keeping::note_backup(up_to);
            }
            last.set(keeping::backed_up());
            saved.set(Some(file));
        });
    };
    let kept = Memo::new(move |_| backup::kept(store));
    let lines = move || words::holdings(store.state().with(Holdings::of));
    let last = move || match last.get() {
        Some(at) => t!("backup-last", when = clock::moment_in_words(at, LANGUAGE)),
        None => t!("backup-never"),
    };
    view! {
        <section class="stack data-part" aria-labelledby=DataPart::Backup.name()>
            <h2 id=DataPart::Backup.name() tabindex="-1">{t!("backup-title")}</h2>
            <p class="data-answer">{last}</p>
            <p>{t!("backup-about")}</p>
            <ul class="holds">
                {move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
                <li>{move || t!("backup-holds-changes", count = kept.get().changes)}</li>
                <Show when=move || { kept.get().damaged > 0 }>
                    <li>{move || t!("backup-holds-damaged", count = kept.get().damaged)}</li>
                </Show>
                <Show when=move || { kept.get().later > 0 }>
                    <li>{move || t!("backup-holds-later", count = kept.get().later)}</li>
                </Show>
                <li>{t!("backup-holds-key")}</li>
                <li>{t!("backup-holds-looks")}</li>
            </ul>
            <p>{t!("backup-careful")}</p>
            <Protection saving />
            <SavingNews saving />
            <div><button class="button" on:click=save>{t!("backup-save")}</button></div>
            <div role="status">
                {move || saved.get().map(|file| view! {
                    <div class="notice notice-done">
                        <div>
                            <p class="notice-title">{t!("backup-saved", name = file.name)}</p>
                            <p>{t!("backup-saved-about")}</p>
                            {(file.who == Who::Passphrase).then(|| view! { <p>{t!("backup-saved-passphrase")}</p> })}
                        </div>
                    </div>
                })}
            </div>
        </section>
    }
}
