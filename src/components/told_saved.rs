//! That a file was saved, under which name, and what to know about handing it on.

use leptos::prelude::*;

use super::save_file::Saved;
use crate::t;

#[component]
pub fn ToldSaved(#[prop(into)] last: Signal<Option<Saved>>) -> impl IntoView {
    view! {
        <div role="status">
            {move || last.get().map(|file| view! {
                <div class="notice notice-done">
                    <div>
                        <p>{t!("saved-as", name = &*file.name)}</p>
                        {file.advice().map(|advice| view! { <p>{advice}</p> })}
                    </div>
                </div>
            })}
        </div>
    }
}
