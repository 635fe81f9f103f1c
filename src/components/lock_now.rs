//! The lock, where it is not closed: the button that closes it, and the offer of one.

use leptos::portal::Portal;
use leptos::prelude::*;

use super::route::{DataPart, Route};
use crate::platform::device;
use crate::store::Store;
use crate::store::lock::{self, Standing};
use crate::t;

/// In the head of the page, which is the shell's.
#[component]
pub fn LockNow(store: Store) -> impl IntoView {
    let open = move || store.standing().get() == Standing::Open;
    view! {
        <Show when=open>
            {device::by_id("lock-place").map(|mount| view! {
                <Portal mount>
                    <button class="button-quiet" on:click=move |_| lock::close(store)>{t!("lock-now")}</button>
                </Portal>
            })}
        </Show>
    }
}

/// How far the offer has come in this area, on this visit.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Offer {
    #[default]
    NotYet,
    Said,
    Answered,
}

/// Says once that there is a lock. It can be answered for as long as the visit lasts; it is not said on another, however it
/// was answered, and if it was not.
#[component]
pub fn LockOffer(store: Store, offer: RwSignal<Offer>) -> impl IntoView {
    let due = Memo::new(move |_| {
        store.state().track();
        store.standing().track();
        match offer.get() {
            Offer::NotYet => lock::is_due(store),
            Offer::Said => lock::may_be_offered(store),
            Offer::Answered => false,
        }
    });
    Effect::new(move |_| {
        if due.get() && offer.get_untracked() == Offer::NotYet {
            lock::was_offered();
            offer.set(Offer::Said);
        }
    });
    let answer = move |_| offer.set(Offer::Answered);
    view! {
        <Show when=move || due.get()>
            <aside class="notice at-risk" aria-label=t!("lock-offer-label")>
                <p>{t!("lock-offer")}</p>
                <div class="row">
                    <a class="button-quiet" href=Route::DataAt(DataPart::Lock).href() on:click=answer>{t!("lock-offer-go")}</a>
                    <button class="button-quiet" on:click=answer>{t!("lock-offer-no")}</button>
                </div>
            </aside>
        </Show>
    }
}
