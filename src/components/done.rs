//! That something was done, in a page's own words: the notice at the foot of the page says it.

use leptos::prelude::*;

thread_local! {
    // The app runs in one thread, and the words outlive the page that left them. With them: how often anything was said.
    static SAID: ArcRwSignal<(String, u64)> = ArcRwSignal::new((String::new(), 0));
}

/// Says what was done, on this page and on the next ones.
pub fn say(text: String) {
    SAID.with(|said| said.update(|(words, count)| (*words, *count) = (text, *count + 1)));
}

/// What was said last, and how often anything was.
pub fn last() -> ArcRwSignal<(String, u64)> {
    SAID.with(Clone::clone)
}
