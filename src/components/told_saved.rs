//! That a file was saved, under which name, and what to know about handing it on.

use leptos::prelude::*;

use super::page::HEADING;
use super::save_file::Saved;
use crate::platform::device;
use crate::t;

/// The notice, beside what saved the file. It goes by its button, and with the page.
#[component]
pub fn ToldSaved(#[prop(into)] last: Signal<Option<Saved>>) -> impl IntoView {
    let shown = RwSignal::new(None);
    Effect::new(move |_| shown.set(last.get()));
    let close = move |_| {
        shown.set(None);
        // The button goes, and the focus would go with it.
        device::focus_in_place(HEADING);
    };
    view! {
        <div role="status">
            {move || shown.get().map(|file| view! {
                <div class="notice notice-done notice-passing">
                    <div>
                        <p>{t!("saved-as", name = &*file.name)}</p>
                        {file.advice().map(|advice| view! { <p>{advice}</p> })}
                    </div>
                    <button class="button-quiet" on:click=close>{t!("close")}</button>
                </div>
            })}
        </div>
    }
}
