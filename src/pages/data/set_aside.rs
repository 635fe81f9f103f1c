//! What is kept and cannot be shown, to be saved as it is.

use leptos::prelude::*;

use crate::components::notice::Complaint;
use crate::store::{Store, backup};
use crate::t;

#[component]
pub fn SetAside(store: Store) -> impl IntoView {
    let count = Memo::new(move |_| {
        let kept = backup::kept(store);
        kept.damaged + kept.later
    });
    let saved = RwSignal::new(None::<String>);
    let complaint = RwSignal::new(None::<String>);
    let save = move |_| match backup::save_set_aside(store) {
        Ok(name) => {
            complaint.set(None);
            saved.set(Some(name));
        }
        Err(_) => complaint.set(Some(t!("backup-not-taken"))),
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="stack data-part" aria-labelledby="set-aside">
                <h2 id="set-aside">{t!("set-aside-title")}</h2>
                <p>{move || t!("set-aside-about", count = count.get())}</p>
                <Complaint text=complaint />
                <div><button class="button-plain" on:click=save>{t!("set-aside-save")}</button></div>
                <div role="status">
                    {move || saved.get().map(|name| view! {
                        <p class="notice notice-done">{t!("set-aside-saved", name = name)}</p>
                    })}
                </div>
            </section>
        </Show>
    }
}
