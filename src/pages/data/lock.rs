//! The passphrase lock: put on, closed, and taken away.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::codec::sealed::{Passphrase, Strength};
use crate::components::notice::Complaint;
use crate::components::passphrase::{PassphraseField, ShowLetters};
use crate::platform::device;
use crate::store::Store;
use crate::store::lock::{self, LockError, Standing};
use crate::t;

const FIRST: &str = "lock-first";
const AGAIN: &str = "lock-again";
const NOW: &str = "lock-passphrase";

#[component]
pub fn Lock(store: Store) -> impl IntoView {
    let done = RwSignal::new(None::<String>);
    let on = Memo::new(move |_| store.standing().get() != Standing::None);
    view! {
        <section class="stack data-part" aria-labelledby="lock">
            <h2 id="lock">{t!("lock-title")}</h2>
            <div role="status">
                {move || done.get().map(|words| view! { <p class="notice notice-done">{words}</p> })}
            </div>
            {move || match (on.get(), lock::is_possible()) {
                (true, _) => view! { <On store done /> }.into_any(),
                (false, true) => view! { <Off store done /> }.into_any(),
                (false, false) => view! { <p>{t!("lock-absent")}</p> }.into_any(),
            }}
        </section>
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

#[component]
fn Off(store: Store, done: RwSignal<Option<String>>) -> impl IntoView {
    let (first, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (first_error, again_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let complaint = RwSignal::new(None::<String>);
    let (shown, busy) = (RwSignal::new(false), RwSignal::new(false));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        first_error.set(None);
        again_error.set(None);
        complaint.set(None);
        let passphrase = Passphrase::new(&first.get_untracked());
        let Some(passphrase) = passphrase.filter(|_| Strength::of(&first.get_untracked()) != Strength::TooShort) else {
            first_error.set(Some(t!("lock-too-short", fewest = Strength::FEWEST)));
            return device::focus(FIRST);
        };
        if Passphrase::new(&again.get_untracked()).as_ref() != Some(&passphrase) {
            again_error.set(Some(t!("lock-other")));
            return device::focus(AGAIN);
        }
        busy.set(true);
        spawn_local(async move {
            // The page may be gone by now, and this with it.
            let _ = match lock::put_on(store, &passphrase).await {
                Ok(()) => done.try_set(Some(t!("lock-is-on"))),
                Err(error) => complaint.try_set(Some(words(error))),
            };
            let _ = busy.try_set(false);
        });
    };
    view! {
        <p>{t!("lock-about")}</p>
        <details class="more">
            <summary>{t!("lock-open")}</summary>
            <form class="stack" on:submit=submit novalidate>
                <PassphraseField
                    id=FIRST label=t!("lock-passphrase-new") hint=t!("lock-hint") value=first shown
                    error=Signal::derive(move || first_error.get()) new=true
                />
                <PassphraseField
                    id=AGAIN label=t!("lock-passphrase-again") value=again shown
                    error=Signal::derive(move || again_error.get()) new=true
                />
                <ShowLetters shown />
                <p class="notice">{t!("lock-final")}</p>
                <Complaint text=complaint />
                <Working busy />
                <div><button class="button" disabled=move || busy.get()>{t!("lock-put-on")}</button></div>
            </form>
        </details>
    }
}

#[component]
fn On(store: Store, done: RwSignal<Option<String>>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let (shown, busy) = (RwSignal::new(false), RwSignal::new(false));
    let after = RwSignal::new(lock::closes_after());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        error.set(None);
        let Some(passphrase) = Passphrase::new(&typed.get_untracked()) else {
            error.set(Some(t!("locked-empty")));
            return device::focus(NOW);
        };
        busy.set(true);
        spawn_local(async move {
            match lock::take_away(store, &passphrase).await {
                Ok(()) => drop(done.try_set(Some(t!("lock-is-off")))),
                Err(wrong) => {
                    // The page may be gone by now, and this with it.
                    let _ = error.try_set(Some(words(wrong)));
                    device::focus(NOW);
                }
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <p class="data-answer">{t!("lock-on")}</p>
        <p>{t!("lock-on-about")}</p>
        <fieldset class="choice-row">
            <legend>{t!("lock-after")}</legend>
            {lock::MINUTES.into_iter().map(|minutes| view! {
                <label class="choice-chip">
                    <input
                        type="radio" name="lock-after" prop:checked=move || after.get() == minutes
                        on:change=move |_| { lock::close_after(minutes); after.set(minutes); }
                    />
                    <span>{t!("lock-minutes", count = minutes)}</span>
                </label>
            }).collect_view()}
        </fieldset>
        <details class="more">
            <summary>{t!("lock-take-open")}</summary>
            <form class="stack" on:submit=submit novalidate>
                <p>{t!("lock-take-about")}</p>
                <PassphraseField
                    id=NOW label=t!("locked-passphrase") value=typed shown error=Signal::derive(move || error.get())
                />
                <ShowLetters shown />
                <Working busy />
                <div><button class="button" disabled=move || busy.get()>{t!("lock-take-away")}</button></div>
            </form>
        </details>
    }
}

#[component]
fn Working(busy: RwSignal<bool>) -> impl IntoView {
    view! {
        <div role="status">
            {move || busy.get().then(|| view! { <p class="working">{t!("locked-busy")}</p> })}
        </div>
    }
}
