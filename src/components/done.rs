//! That something was done, said on the page where the person arrives after it.

use leptos::prelude::*;

thread_local! {
    // The app runs in one thread, and the words outlive the page that left them.
    static SAID: ArcRwSignal<Option<String>> = ArcRwSignal::new(None);
}

/// Says what was done, on this page or on the next one with a [`Done`].
pub fn say(text: String) {
    SAID.with(|said| said.set(Some(text)));
}

/// What was done last. It is gone when the page is left.
#[component]
pub fn Done() -> impl IntoView {
    let said = SAID.with(Clone::clone);
    let shown = RwSignal::new(None::<String>);
    // Into a region that is there already: only then is it read out.
    Effect::new({
        let said = said.clone();
        move |_| shown.set(said.get())
    });
    on_cleanup(move || said.set(None));
    view! {
        <div role="status" class="done">
            {move || shown.get().map(|text| view! { <p class="notice notice-done">{text}</p> })}
        </div>
    }
}
