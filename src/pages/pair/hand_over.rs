//! The file for the partner: what it will hold, word for word, and then the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::about::{Current, back};
use super::describe::{tell, tell_card};
use crate::codec::files::{Kind, write};
use crate::components::page::Page;
use crate::components::save_file::{Outgoing, Saved, Saving, SavingNews};
use crate::components::save_protect::Protection;
use crate::domain::pair::{News, Torn};
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
    let partner = here.partner_called().to_string();
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
            Outgoing::of(Kind::WORKSPACE, text, |file| {
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
                // What changes while the page is open, also in another tab, is in the file, and so has to be seen.
                {move || holds(store, &current.get())}
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

/// Everything that the file will hold: counted, and then told one by one.
fn holds(store: Store, here: &Here) -> impl IntoView + use<> {
    let later = pair::later(store, here.pair());
    let space = pair::handed_over(store, here.pair());
    let news = space.as_ref().map(|space| News::between(None, space)).unwrap_or_default();
    let count = |is: fn(&News) -> bool| news.iter().filter(|news| is(news)).count();
    let (goals, notes, meetings) = (
        count(|news| matches!(news, News::Goal { .. } | News::Torn(Torn::Goal(_)))),
        count(|news| matches!(news, News::Progress { .. })),
        count(|news| matches!(news, News::Meeting { .. } | News::Torn(Torn::Meeting(_)))),
    );
    let terms = count(|news| matches!(news, News::Term { .. } | News::LetOut { .. } | News::Torn(Torn::Term(_)))) > 0;
    let told = space.iter().flat_map(|space| news.iter().map(move |news| tell(space, news)));
    let told: Vec<_> = std::iter::once(tell_card(&here.space.card, &topics())).chain(told).collect();
    view! {
        <ul class="holds">
            <li>{t!("holds-pair")}</li>
            <li>{t!("holds-goals", count = goals)}</li>
            <li>{t!("holds-readings", count = notes)}</li>
            <li>{t!("holds-meetings", count = meetings)}</li>
            {terms.then(|| view! { <li>{t!("holds-terms")}</li> })}
            {(later > 0).then(|| view! { <li>{t!("holds-later", count = later)}</li> })}
        </ul>
        <details class="more">
            <summary>{t!("holds-all")}</summary>
            <super::arrival::ToldList told />
        </details>
    }
}
