//! Whom somebody would like as a partner: first the choice, then what the file will hold.

use leptos::prelude::*;

use super::cards::Cards;
use super::order::Order;
use super::preview::Preview;
use crate::components::page::{HEADING, Page};
use crate::components::route::Route;
use crate::domain::choosing::{Choices, Choosing};
use crate::domain::id::PersonId;
use crate::pages::not_found::NotFound;
use crate::platform::device;
use crate::store::{Store, choosing};
use crate::t;

/// What the parts of this page share.
#[derive(Clone, Copy)]
pub struct Here {
    pub store: Store,
    pub choosing: Signal<Choosing>,
    /// What happened last, for whoever does not see it happen.
    pub said: RwSignal<String>,
}

impl Here {
    /// Keeps what is chosen, says what came of it, and leaves the focus where it belongs: on what was pressed, wherever
    /// that has moved.
    pub fn choose(
        self,
        chosen: impl FnOnce(Choices) -> Choices + 'static,
        said: impl FnOnce(&Choices) -> String + 'static,
        focus: Option<String>,
    ) {
        let person = self.choosing.with_untracked(|choosing| choosing.choices.person.clone());
        leptos::task::spawn_local(async move {
            match choosing::choose(self.store, &person, chosen).await {
                Ok(None) => {}
                Ok(Some(choices)) => {
                    self.said.set(said(&choices));
                    if let Some(focus) = focus {
                        request_animation_frame(move || device::focus(&focus));
                    }
                }
                // The app says at the top of the page what is the matter.
                Err(_) => device::scroll_to_top(),
            }
        });
    }
}

#[component]
pub fn Choose(id: PersonId) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let own = id.clone();
    let found = Memo::new(move |_| choosing::choosing(store, &own));
    let there = Memo::new(move |_| found.with(Option::is_some));
    move || match (there.get(), found.get_untracked()) {
        (true, Some(first)) => {
            let choosing = Signal::derive(move || found.get().unwrap_or_else(|| first.clone()));
            view! { <Chosen here=Here { store, choosing, said: RwSignal::new(String::new()) } /> }.into_any()
        }
        _ => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Chosen(here: Here) -> impl IntoView {
    let looking = RwSignal::new(false);
    let turn = move |preview: bool| {
        looking.set(preview);
        device::scroll_to_top();
        device::focus(HEADING);
    };
    let title = move || if looking.get() { t!("choices-preview-title") } else { t!("choose-title") };
    let programme = here.choosing.with_untracked(|choosing| choosing.book.name.clone());
    view! {
        <Page title=Signal::derive(title) kicker=Signal::stored(programme) back=(Route::Profiles, t!("taking-part-title"))>
            {move || if looking.get() {
                view! { <Preview here change=move || turn(false) /> }.into_any()
            } else {
                view! {
                    <p class="lead">{t!("choose-lead")}</p>
                    <p>{t!("choose-private")}</p>
                    <p class="visually-hidden" role="status">{here.said}</p>
                    <Order here />
                    <div>
                        <button class="button" on:click=move |_| turn(true) disabled=move || here.choosing.with(|c| c.choices.is_empty())>
                            {t!("choose-go-on")}
                        </button>
                    </div>
                    <Cards here />
                }.into_any()
            }}
        </Page>
    }
}
