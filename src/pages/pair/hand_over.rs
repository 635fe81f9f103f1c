//! The file for the partner: what it will hold, word for word, and then the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::describe::Telling;
use super::{Current, back};
use crate::codec::files::{Kind, write};
use crate::components::page::Page;
use crate::components::save_file::{Outgoing, Saved, Saving, SavingNews};
use crate::components::save_protect::Protection;
use crate::domain::pair::Contents;
use crate::platform::{clock, device};
use crate::store::Store;
use crate::store::content::topics;
use crate::store::pair::{self, Here};
use crate::t;

const SAVED: &str = "saved";

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let here = current.get_untracked();
    let partner = here.partner().name.clone();
    let done = RwSignal::new(None::<Saved>);
    let saving = Saving::new("workspace", None);
    let saved = move |file: Saved| {
        let here = current.get_untracked();
        done.set(Some(file));
        request_animation_frame(|| device::focus(SAVED));
        spawn_local(async move {
            // The file is with the person; that it is not noted here, the app itself says.
            let _ = pair::note_saved(store, &here).await;
        });
    };
    let save = move |_| {
        let id = current.get_untracked().pair().clone();
        let file = async move {
            let workspace = pair::workspace(store, &id).await;
            let text = write(&workspace, clock::now());
            Outgoing::of(Kind::Workspace, text, |file| {
                file.into_workspace().is_ok_and(|again| again.says_the_same_as(&workspace))
            })
        };
        saving.save_when(file, saved);
    };
    let after = partner.clone();
    view! {
        <Page title=t!("hand-over-title", name = &*partner) tab=Some(t!("hand-over-tab")) back=back(current)>
            <p class="lead">{t!("hand-over-lead", name = &*partner)}</p>
            <section class="card stack" aria-labelledby="holds">
                <h2 id="holds">{t!("hand-over-holds")}</h2>
                {holds(store, &here)}
                <p class="soft">{t!("hand-over-not")}</p>
            </section>
            <Protection saving />
            <SavingNews saving />
            <div><button class="button" on:click=save>{t!("hand-over-save", name = &*partner)}</button></div>
            {move || done.get().map(|file| view! {
                <div class="notice notice-done">
                    <div class="stack">
                        <h2 id=SAVED tabindex="-1" class="notice-title">{t!("hand-over-saved")}</h2>
                        <p>{t!("saved-as", name = &*file.name)}</p>
                        <p>{t!("hand-over-saved-about", name = &*after)}</p>
                        {file.advice().map(|advice| view! { <p>{advice}</p> })}
                    </div>
                </div>
            })}
        </Page>
    }
    .into_any()
}

/// Everything that the file will hold: counted, and then told change by change.
fn holds(store: Store, here: &Here) -> impl IntoView + use<> {
    let entries = pair::entries(store, here.pair());
    let later = pair::later(store, here.pair());
    let card = &here.space.card;
    let contents = Contents::of(&entries);
    let topics = topics();
    let telling = Telling::of(card, &topics, entries.iter());
    let told: Vec<_> = entries.iter().filter_map(|entry| telling.tell(entry)).collect();
    view! {
        <ul class="holds">
            <li>{t!("holds-pair")}</li>
            <li>{t!("holds-goals", count = contents.goals)}</li>
            <li>{t!("holds-readings", count = contents.readings)}</li>
            <li>{t!("holds-meetings", count = contents.meetings)}</li>
            {(contents.terms > 0).then(|| view! { <li>{t!("holds-terms")}</li> })}
            {(contents.corrections > 0).then(|| view! { <li>{t!("holds-corrections", count = contents.corrections)}</li> })}
            {(later > 0).then(|| view! { <li>{t!("holds-later", count = later)}</li> })}
        </ul>
        <details class="more">
            <summary>{t!("holds-all", count = told.len())}</summary>
            <super::arrival::ToldList told />
        </details>
    }
}
