//! The notice of withdrawal: what it will hold, and the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::check_of;
use super::preview::{note_saved, write};
use crate::codec::files::Contents;
use crate::components::held::{self, Held};
use crate::components::page::Page;
use crate::components::save_file::SaveFile;
use crate::components::words::LANGUAGE;
use crate::domain::profile::Draft;
use crate::platform::clock;
use crate::store::Store;
use crate::t;

#[component]
pub fn Notice(store: Store, draft: Draft) -> impl IntoView {
    let check = check_of(&draft.id);
    let Some(withdrawal) = draft.withdrawal() else {
        check.go_instead();
        return ().into_any();
    };
    let (code, when) = (withdrawal.person.to_string(), clock::moment_in_words(withdrawal.at, LANGUAGE));
    let held = vec![
        Held { name: t!("own-file-code"), holds: vec![code], about: Some(t!("withdrawal-code-about")) },
        Held::new(t!("withdrawal-when"), vec![when]),
    ];
    let id = withdrawal.person.clone();
    let file = move || {
        let same = |contents: Contents| contents == Contents::Withdrawn(withdrawal.clone());
        write(&withdrawal, same)
    };
    let saved = move |_| spawn_local(note_saved(store, id.clone()));
    // To the coordinator alone, as the answers were.
    let sealed_to = draft.invitation.as_ref().map(|invitation| invitation.key.clone());
    view! {
        <Page title=t!("withdrawal-title") kicker=t!("own-file-kicker") back=(check, t!("check-title"))>
            <p class="lead">{t!("withdrawal-lead")}</p>
            <section class="stack" aria-labelledby="inside">
                <h2 id="inside">{t!("own-file-inside")}</h2>
                <dl class="summary summary-plain">{held::rows(held, "")}</dl>
            </section>
            <p>{t!("withdrawal-not")}</p>
            {match sealed_to {
                Some(sealed_to) => view! { <SaveFile id="own-file" label=t!("withdrawal-save") file saved sealed_to /> }.into_any(),
                None => view! { <SaveFile id="own-file" label=t!("withdrawal-save") file saved /> }.into_any(),
            }}
        </Page>
    }
    .into_any()
}
