//! Where there is a lock: when it closes by itself, and the ways to change it and to take it away.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Do, Final, tell, words};
use crate::codec::sealed::Passphrase;
use crate::components::new_passphrase::{Fresh, NewPassphrase};
use crate::components::notice::Complaint;
use crate::components::passphrase::{PassphraseField, ShowLetters};
use crate::platform::device;
use crate::store::Store;
use crate::store::lock::{self, LockError};
use crate::t;

#[component]
pub fn On(store: Store, done: RwSignal<Option<String>>) -> impl IntoView {
    let after = RwSignal::new(lock::closes_after());
    view! {
        <p class="data-answer">{t!("lock-on")}</p>
        <p>{t!("lock-on-about")}</p>
        <fieldset class="choice-row">
            <legend>{t!("lock-after")}</legend>
            {lock::MINUTES.into_iter().map(|minutes| view! {
                <label class="choice-chip">
                    <input
                        autocomplete="off"
                        type="radio" name="lock-after" prop:checked=move || after.get() == minutes
                        on:change=move |_| { lock::close_after(minutes); after.set(minutes); }
                    />
                    <span>{t!("lock-minutes", count = minutes)}</span>
                </label>
            }).collect_view()}
        </fieldset>
        <Change store done />
        <TakeAway store done />
    }
}

/// The passphrase that there is, as it is asked for.
#[derive(Clone, Copy)]
struct Asked {
    field: &'static str,
    typed: RwSignal<String>,
    error: RwSignal<Option<String>>,
    complaint: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

impl Asked {
    fn new(field: &'static str) -> Self {
        let (error, complaint) = (RwSignal::default(), RwSignal::default());
        Self { field, typed: RwSignal::default(), error, complaint, busy: RwSignal::new(false) }
    }

    /// Whether there is something to do now: not while it is being done.
    fn begins(self) -> bool {
        if self.busy.get_untracked() {
            return false;
        }
        self.error.set(None);
        self.complaint.set(None);
        true
    }

    /// What was typed. Where nothing was, says so in its place, and takes the person there.
    fn passphrase(self) -> Option<Passphrase> {
        let passphrase = Passphrase::new(&self.typed.get_untracked());
        if passphrase.is_none() {
            self.complain(t!("locked-empty"));
        }
        passphrase
    }

    fn complain(self, words: String) {
        // The page may be gone by now, and this with it.
        let _ = self.error.try_set(Some(words));
        device::focus(self.field);
    }

    /// Does what was asked for, and says how it went.
    fn run(
        self,
        act: impl Future<Output = Result<(), LockError>> + 'static,
        done: RwSignal<Option<String>>,
        said: String,
    ) {
        self.busy.set(true);
        spawn_local(async move {
            match act.await {
                Ok(()) => tell(done, said),
                Err(LockError::Wrong) => self.complain(words(LockError::Wrong)),
                Err(error) => drop(self.complaint.try_set(Some(words(error)))),
            }
            // As above: the page may be gone.
            let _ = self.busy.try_set(false);
        });
    }
}

#[component]
fn Change(store: Store, done: RwSignal<Option<String>>) -> impl IntoView {
    let asked = Asked::new("lock-old");
    let fresh = Fresh::new("lock");
    let shown = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if asked.begins()
            && let Some(old) = asked.passphrase()
            && let Some(new) = fresh.check()
        {
            asked.run(async move { lock::change(store, &old, &new).await }, done, t!("lock-is-changed"));
        }
    };
    view! {
        <details class="more">
            <summary>{t!("lock-change-open")}</summary>
            <form class="stack" on:submit=submit novalidate>
                <p>{t!("lock-change-about")}</p>
                <PassphraseField id=asked.field label=t!("lock-old") value=asked.typed shown error=asked.error />
                <ShowLetters shown />
                <NewPassphrase fresh label=t!("lock-new") again=t!("lock-again") />
                <Final />
                <Complaint text=asked.complaint />
                <Do busy=asked.busy label=t!("lock-change") />
            </form>
        </details>
    }
}

#[component]
fn TakeAway(store: Store, done: RwSignal<Option<String>>) -> impl IntoView {
    let asked = Asked::new("lock-passphrase");
    let shown = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let (true, Some(passphrase)) = (asked.begins(), asked.passphrase()) {
            asked.run(async move { lock::take_away(store, &passphrase).await }, done, t!("lock-is-off"));
        }
    };
    view! {
        <details class="more">
            <summary>{t!("lock-take-open")}</summary>
            <form class="stack" on:submit=submit novalidate>
                <p>{t!("lock-take-about")}</p>
                <PassphraseField
                    id=asked.field label=t!("locked-passphrase") value=asked.typed shown error=asked.error
                />
                <ShowLetters shown />
                <Complaint text=asked.complaint />
                <Do busy=asked.busy label=t!("lock-take-away") />
            </form>
        </details>
    }
}
