//! The question for the passphrase of a sealed file, in a dialog over the page.

use futures_channel::mpsc::{UnboundedReceiver, unbounded};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::open_file::Asking;
use super::passphrase::{PassphraseField, ShowLetters};
use crate::codec::sealed::Passphrase;
use crate::platform::device;
use crate::t;

const FIELD: &str = "opening-passphrase";

impl Asking {
    /// Opens the dialog for a file. What it gives is where the answers come; nothing where the page is gone.
    pub(super) fn start(self, name: &str) -> Option<UnboundedReceiver<Option<Passphrase>>> {
        let (answer, answers) = unbounded();
        self.answer.try_set_value(Some(answer)).is_none().then_some(())?;
        self.name.set(name.into());
        self.typed.set(String::new());
        self.wrong.set(None);
        self.busy.set(false);
        self.open.set(true);
        request_animation_frame(|| device::focus(FIELD));
        Some(answers)
    }

    pub(super) fn complain(self, sentence: String) {
        self.wrong.set(Some(sentence));
        request_animation_frame(|| device::focus(FIELD));
    }

    pub(super) fn close(self) {
        self.open.set(false);
        self.typed.set(String::new());
    }

    fn answer(self, passphrase: Option<Passphrase>) {
        if let Some(answer) = self.answer.try_get_value().flatten() {
            // Nobody waits for it once the file is open.
            let _ = answer.unbounded_send(passphrase);
        }
    }
}

#[component]
pub(super) fn AskPassphrase(asking: Asking, id: &'static str) -> impl IntoView {
    // However the dialog is closed, the opening ends; after a file has opened nobody waits for this any more.
    Effect::new(move |was: Option<bool>| {
        let open = asking.open.get();
        if was == Some(true) && !open {
            asking.answer(None);
        }
        open
    });
    let shown = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if asking.busy.get_untracked() {
            return;
        }
        match Passphrase::new(&asking.typed.get_untracked()) {
            Some(passphrase) => {
                asking.wrong.set(None);
                asking.answer(Some(passphrase));
            }
            None => asking.complain(t!("opening-empty")),
        }
    };
    view! {
        <Dialog open=asking.open id title=t!("opening-title")>
            <form class="stack" on:submit=submit>
                <p>{t!("opening-about")}</p>
                <p class="opening-name">{move || asking.name.get()}</p>
                <PassphraseField
                    id=FIELD label=t!("opening-passphrase") hint=t!("opening-hint") value=asking.typed shown error=asking.wrong
                />
                <ShowLetters shown />
                <div role="status">
                    {move || asking.busy.get().then(|| view! { <p class="working">{t!("opening-busy")}</p> })}
                </div>
                <div class="row form-end">
                    <button class="button" type="submit" disabled=move || asking.busy.get()>{t!("opening-open")}</button>
                    <button class="button-quiet" type="button" on:click=move |_| asking.open.set(false)>{t!("opening-cancel")}</button>
                </div>
            </form>
        </Dialog>
    }
}
