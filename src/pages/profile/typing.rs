//! A field in which text is typed: what is in it is kept as soon as it is left.

use leptos::prelude::*;

/// Calls `keep` when the focus leaves its children, and when the page is left with the focus still in them.
#[component]
pub fn Typing(keep: impl Fn() + Clone + Send + Sync + 'static, children: Children) -> impl IntoView {
    on_cleanup({
        let keep = keep.clone();
        move || untrack(keep)
    });
    let here = RwSignal::new(());
    let left = move |_| {
        // The browser says so once more as it takes the field from a page that is left already.
        if here.try_get_untracked().is_some() {
            keep();
        }
    };
    view! { <div on:focusout=left>{children()}</div> }
}
