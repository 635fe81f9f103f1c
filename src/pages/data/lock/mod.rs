//! The passphrase lock of this device: put on, changed, and taken away.

use leptos::prelude::*;

use crate::platform::device;
use crate::store::Store;
use crate::store::lock::{self, LockError, Standing};
use crate::t;

mod off;
mod on;

const HEADING: &str = "lock";

#[component]
pub fn Lock(store: Store) -> impl IntoView {
    let done = RwSignal::new(None::<String>);
    let on = Memo::new(move |_| store.standing().get() != Standing::None);
    view! {
        <section class="stack data-part" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t!("lock-title")}</h2>
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

/// Says what was done, and takes the person there: the form that they were in is gone.
fn tell(done: RwSignal<Option<String>>, words: String) {
    // The page may be gone by now, and this with it.
    if done.try_set(Some(words)).is_none() {
        request_animation_frame(|| device::focus(HEADING));
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
