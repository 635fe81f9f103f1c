//! A dialog over the page: the browser's own, with its focus and its Escape.

use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

use crate::t;

/// Shows its content over the page while `open` says so.
#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] title: Signal<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<DialogElement>::new();
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        match (open.get(), element.open()) {
            // It fails only on an element that is not in the page.
            (true, false) => drop(element.show_modal()),
            (false, true) => element.close(),
            _ => {}
        }
    });
    view! {
        <dialog node_ref=element class="dialog" aria-labelledby=labelled on:close=move |_| open.set(false)>
            <div class="dialog-head">
                <h2 id=title_id.clone()>{title}</h2>
                <button class="button-quiet" on:click=move |_| open.set(false)>{t!("close")}</button>
            </div>
            <div class="dialog-body">
                <Show when=move || open.get()>{children()}</Show>
            </div>
        </dialog>
    }
}
