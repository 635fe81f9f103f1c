//! Erasing everything, once the word for it is typed.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::field::TextField;
use crate::components::notice::Complaint;
use crate::components::route::Route;
use crate::platform::{device, location};
use crate::store::lock::Standing;
use crate::store::{Store, erasing};
use crate::t;

const FIELD: &str = "erase-word";

#[component]
pub fn Erase(store: Store) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let complaint = RwSignal::new(None::<String>);
    let erase = move |event: SubmitEvent| {
        event.prevent_default();
        if typed.get_untracked().trim().to_uppercase() != t!("erase-word") {
            error.set(Some(t!("erase-wrong-word", word = t!("erase-word"))));
            return device::focus(FIELD);
        }
        error.set(None);
        complaint.set(None);
        let blocked = move || complaint.set(Some(t!("erase-blocked")));
        spawn_local(async move {
            match erasing::erase_everything(store, blocked).await {
                Ok(()) => location::start_afresh(&Route::Erased.to_string()),
                Err(_) => complaint.set(Some(t!("erase-failed"))),
            }
        });
    };
    let final_words = move || match store.standing().get() {
        Standing::Closed => t!("erase-final-locked"),
        _ => t!("erase-final"),
    };
    view! {
        <section class="stack data-part" aria-labelledby="erase">
            <h2 id="erase">{t!("erase-title")}</h2>
            <p>{t!("erase-about")}</p>
            <details class="more">
                <summary>{t!("erase-open")}</summary>
                <form class="stack" on:submit=erase novalidate>
                    <p>{final_words}</p>
                    <TextField
                        id=FIELD label=t!("erase-label", word = t!("erase-word")) value=typed error=Signal::derive(move || error.get())
                    />
                    <Complaint text=complaint />
                    <div><button class="button button-trouble">{t!("erase-do")}</button></div>
                </form>
            </details>
        </section>
    }
}
