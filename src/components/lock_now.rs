//! The lock, where it is not closed: the button that closes it, and the offer of one.

use leptos::portal::Portal;
use leptos::prelude::*;

use super::route::Route;
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

/// Says once that there is a lock. However it is answered, it is not said again.
#[component]
pub fn LockOffer(store: Store) -> impl IntoView {
    let answered = RwSignal::new(false);
    let due = Memo::new(move |_| {
        store.state().track();
        store.standing().track();
        !answered.get() && lock::is_due(store)
    });
    let answer = move |_| {
        lock::was_offered();
        answered.set(true);
    };
    view! {
        <Show when=move || due.get()>
            <aside class="notice at-risk" aria-label=t!("lock-offer-label")>
                <p>{t!("lock-offer")}</p>
                <div class="row">
                    <a class="button-quiet" href=Route::Data.href() on:click=answer>{t!("lock-offer-go")}</a>
                    <button class="button-quiet" on:click=answer>{t!("lock-offer-no")}</button>
                </div>
            </aside>
        </Show>
    }
}
