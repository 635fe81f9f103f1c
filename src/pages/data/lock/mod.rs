//! The passphrase lock of this device: put on, changed, and taken away.

use leptos::prelude::*;

use crate::components::route::DataPart;
use crate::platform::device;
use crate::store::Store;
use crate::store::lock::{self, LockError, Standing};
use crate::t;

mod off;
mod on;

#[component]
pub fn Lock(store: Store) -> impl IntoView {
    let done = RwSignal::new(None::<String>);
    let on = Memo::new(move |_| store.standing().get() != Standing::None);
    view! {
        <section class="stack data-part" aria-labelledby=DataPart::Lock.name()>
            <h2 id=DataPart::Lock.name() tabindex="-1">{t!("lock-title")}</h2>
            <div role="status">
                {move || done.get().map(|words| view! { <p class="notice notice-done">{words}</p> })}
            </div>
            {move || {
                // Once something is done, every form is empty and folded again.
                done.track();
                match (on.get(), lock::is_possible()) {
                    (true, _) => view! { <on::On store done /> }.into_any(),
                    (false, true) => view! { <off::Off store done /> }.into_any(),
                    (false, false) => view! { <p>{t!("lock-absent")}</p> }.into_any(),
                }
            }}
        </section>
    }
}

/// What is to be known before there is a passphrase.
#[component]
fn Final() -> impl IntoView {
    view! {
        <div class="notice">
            <div>
                <p class="notice-title">{t!("lock-final")}</p>
                <p>{t!("lock-final-about")}</p>
            </div>
        </div>
        <p>{t!("lock-not-remembered")}</p>
    }
}

/// Says what was done, and takes the person there: the form that they were in is gone.
fn tell(done: RwSignal<Option<String>>, words: String) {
    // The page may be gone by now, and this with it.
    if done.try_set(Some(words)).is_none() {
        request_animation_frame(|| device::focus(DataPart::Lock.name()));
    }
}

fn words(error: LockError) -> String {
    match error {
        LockError::Wrong => t!("locked-wrong"),
        LockError::Absent => t!("lock-absent"),
        LockError::Changed => t!("lock-changed"),
        LockError::NotSaved(_) => t!("lock-not-saved"),
    }
}

/// The button of a form, and a word while it works.
#[component]
fn Do(busy: RwSignal<bool>, label: String) -> impl IntoView {
    view! {
        <div role="status">
            {move || busy.get().then(|| view! { <p class="working">{t!("locked-busy")}</p> })}
        </div>
        <div><button class="button" disabled=move || busy.get()>{label}</button></div>
    }
}
