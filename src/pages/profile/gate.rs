//! Where two share a device and are done: one's answers open once the device is in their hands, and close as they leave them.

use std::cell::RefCell;

use leptos::prelude::*;

use super::words;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::id::PersonId;
use crate::domain::profile::Draft;
use crate::domain::two::Known;
use crate::platform::location;
use crate::store::{Store, two};
use crate::t;

thread_local! {
    /// Whose answers are open.
    static OPEN: RefCell<Option<PersonId>> = const { RefCell::new(None) };
}

/// Whether these answers are shown only to who says that they are theirs: somebody else answered on this device too.
pub fn is_shut(store: Store, draft: &Draft) -> bool {
    let done = draft.between_two && draft.handed_on.is_some();
    let somebody_else = |known: &Known| matches!(known, Known::Here(person) if person.id != draft.id);
    done && !OPEN.with_borrow(|open| *open == Some(draft.id.clone())) && two::now(store).done.iter().any(somebody_else)
}

/// Shuts the answers of somebody again as soon as the page shown is none of theirs.
pub fn shut_on_leaving(id: PersonId) {
    on_cleanup(move || {
        if !matches!(Route::parse(&location::fragment()), Route::Question(shown, _) if shown == id) {
            OPEN.with_borrow_mut(|open| *open = None);
        }
    });
}

/// Asks whether it is they who hold the device; `opened` shows the page.
#[component]
pub fn Gate(draft: Draft, opened: impl Fn() + Send + 'static) -> impl IntoView {
    let name = words::called(&draft);
    let id = draft.id.clone();
    let open = move |_| {
        OPEN.with_borrow_mut(|open| *open = Some(id.clone()));
        opened();
    };
    view! {
        <Page title=t!("turn-hand", name = &*name) tab=Some(t!("turn-tab")) kicker=t!("two-title") back=(Route::Two, t!("two-title"))>
            <div class="hand-over stack">
                <p class="lead">{t!("gate-about", name = &*name)}</p>
                <div><button class="button" on:click=open>{t!("gate-go", name = &*name)}</button></div>
            </div>
        </Page>
    }
}
