//! A place to drop files, which is also a button to choose them.

use leptos::ev;
use leptos::prelude::*;
use web_sys::{DragEvent, File};

use crate::platform::files;

/// Calls back with the files that were dropped or chosen, in the order in which the browser gives them.
#[component]
pub fn FileDrop(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    /// Which files the browser offers first: `.csv,.json`.
    #[prop(into)]
    accept: String,
    #[prop(default = false)] several: bool,
    chosen: impl Fn(Vec<File>) + Clone + 'static,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let hint_id = format!("{id}-hint");
    let dropped = chosen.clone();
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        let files = files::listed(event.data_transfer().and_then(|data| data.files()));
        if !files.is_empty() {
            dropped(files);
        }
    };
    let on_change = move |event: ev::Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        let input = event.target();
        let files = files::listed(input.files());
        // The same file chosen again, after a correction, is to count as a change.
        input.set_value("");
        if !files.is_empty() {
            chosen(files);
        }
    };
    view! {
        <div
            class="file-drop" class:file-drop-over=over
            on:dragover=move |event: DragEvent| { event.prevent_default(); over.set(true) }
            on:dragleave=move |_| over.set(false)
            on:drop=on_drop
        >
            <input
                autocomplete="off"
                id=id.clone() type="file" class="file-drop-input" accept=accept multiple=several
                aria-describedby=hint_id.clone() on:change:target=on_change
            />
            <label for=id class="file-drop-label">{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
        </div>
    }
}
