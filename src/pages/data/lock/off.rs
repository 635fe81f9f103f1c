//! Where there is no lock: what one does, and the way to put it on.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Do, Final, tell, words};
use crate::components::new_passphrase::{Fresh, NewPassphrase};
use crate::components::notice::Complaint;
use crate::store::Store;
use crate::store::lock;
use crate::t;

#[component]
pub fn Off(store: Store, done: RwSignal<Option<String>>) -> impl IntoView {
    let fresh = Fresh::new("lock");
    let complaint = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        complaint.set(None);
        let Some(passphrase) = fresh.check() else { return };
        busy.set(true);
        spawn_local(async move {
            match lock::put_on(store, &passphrase).await {
                Ok(()) => tell(done, t!("lock-is-on")),
                // The page may be gone by now, and this with it.
                Err(error) => drop(complaint.try_set(Some(words(error)))),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <p>{t!("lock-about")}</p>
        <details class="more">
            <summary>{t!("lock-open")}</summary>
            <form class="stack" on:submit=submit novalidate>
                <NewPassphrase fresh label=t!("lock-first") again=t!("lock-again") />
                <Final />
                <Complaint text=complaint />
                <Do busy label=t!("lock-put-on") />
            </form>
        </details>
    }
}
