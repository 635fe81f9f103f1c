//! What is shown in place of every page while this device is locked: the question for the passphrase.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::codec::sealed::Passphrase;
use crate::components::page::Page;
use crate::components::passphrase::{PassphraseField, ShowLetters};
use crate::components::route::Route;
use crate::platform::device;
use crate::store::Store;
use crate::store::lock::{self, LockError};
use crate::t;

const FIELD: &str = "unlock-passphrase";

/// The page. `last` is the way out for those who have forgotten it.
#[component]
pub fn Locked(store: Store, #[prop(into)] last: ViewFn) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let error = RwSignal::new(None::<String>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let passphrase = match Passphrase::new(&typed.get_untracked()) {
            _ if busy.get_untracked() => return,
            Some(passphrase) => passphrase,
            None => {
                error.set(Some(t!("locked-empty")));
                return device::focus(FIELD);
            }
        };
        busy.set(true);
        error.set(None);
        spawn_local(async move {
            let unlocked = lock::unlock(store, &passphrase).await;
            // Where it opened, the page is gone, and this with it.
            let _ = busy.try_set(false);
            let words = match unlocked {
                Ok(()) => return,
                Err(LockError::Absent) => t!("lock-absent"),
                Err(_) => t!("locked-wrong"),
            };
            let _ = error.try_set(Some(words));
            device::focus(FIELD);
        });
    };
    view! {
        <Page title=t!("locked-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("locked-lead")}</p>
            <form class="stack" on:submit=submit novalidate>
                <PassphraseField
                    id=FIELD label=t!("locked-passphrase") value=typed shown error=Signal::derive(move || error.get())
                />
                <ShowLetters shown />
                <div role="status">
                    {move || busy.get().then(|| view! { <p class="working">{t!("locked-busy")}</p> })}
                </div>
                <div><button class="button" disabled=move || busy.get()>{t!("locked-open")}</button></div>
            </form>
            <section class="stack data-part" aria-labelledby="forgotten">
                <h2 id="forgotten">{t!("locked-forgotten-title")}</h2>
                <p>{t!("locked-forgotten")}</p>
                {last.run()}
            </section>
        </Page>
    }
}

/// The way to the page where everything can be erased.
pub fn to_erasing(_: Store) -> AnyView {
    view! { <p><a href=Route::Data.href()>{t!("locked-to-erasing")}</a></p> }.into_any()
}
