//! A list that draws only what is seen, so that ten thousand rows scroll as ten do.

use leptos::html::Div;
use leptos::prelude::*;

use crate::platform::printing::Printing;

/// How many rows beyond the seen ones are drawn on each side: enough for the keyboard to move on.
const MARGIN: usize = 4;

/// A scrolling list of rows of one height, which the style sheet gives as `--row`.
#[component]
pub fn VirtualList<T, K, V>(
    #[prop(into)] items: Signal<Vec<T>>,
    /// Tells rows apart, so that a row that stays is not drawn again.
    key: fn(&T) -> K,
    row: impl Fn(T) -> V + Clone + Send + Sync + 'static,
    #[prop(into)] label: String,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    K: Eq + std::hash::Hash + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let frame = NodeRef::<Div>::new();
    let probe = NodeRef::<Div>::new();
    let (seen, set_seen) = signal((0.0, 0.0, 1.0));
    // Paper does not scroll: all rows are on it.
    let printing = RwSignal::new(false);
    let _listening = StoredValue::new_local(Printing::listen(move |now| printing.set(now)));

    let measure = move || {
        // On paper the frame is as high as all its rows. And the list may be gone by now.
        if printing.try_get_untracked().unwrap_or(true) {
            return;
        }
        let (frame, probe) = (frame.try_get_untracked().flatten(), probe.try_get_untracked().flatten());
        if let (Some(frame), Some(probe)) = (frame, probe) {
            let height = f64::from(probe.offset_height()).max(1.0);
            set_seen.set((f64::from(frame.scroll_top()), f64::from(frame.client_height()), height));
        }
    };
    let row_height = Memo::new(move |_| seen.get().2);
    // Once the rows are laid out, once more when their height is known, which makes the frame as high as it will be, and
    // whenever their number or the window changes, or the printing is over.
    Effect::new(move |_| {
        items.with(Vec::len);
        printing.track();
        // Read, not only tracked: a memo that nobody reads notices nothing.
        row_height.get();
        request_animation_frame(measure);
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());

    let count = Memo::new(move |_| items.with(Vec::len));
    let range = Memo::new(move |_| {
        if printing.get() {
            return (0, count.get());
        }
        let (top, height, row) = seen.get();
        let first = ((top / row) as usize).saturating_sub(MARGIN);
        let last = ((top + height) / row).ceil() as usize + MARGIN;
        let count = count.get();
        (first.min(count), last.min(count))
    });
    let shown = move || {
        let (first, last) = range.get();
        items.with(|items| {
            items.iter().enumerate().take(last).skip(first).map(|(i, item)| (i, item.clone())).collect::<Vec<_>>()
        })
    };
    view! {
        // It takes the focus itself, so that the keyboard can scroll rows that hold nothing to press.
        <div class="rows" role="group" tabindex="0" aria-label=label node_ref=frame on:scroll=move |_| measure()>
            <div class="rows-probe" node_ref=probe aria-hidden="true"></div>
            <ul
                class="rows-all"
                style:height=move || format!("{}px", count.get() as f64 * seen.get().2)
            >
                <For each=shown key=move |(i, item)| (*i, key(item)) let((index, item))>
                    <li
                        class="rows-row"
                        aria-setsize=move || count.get()
                        aria-posinset=index + 1
                        style:top=move || format!("{}px", index as f64 * seen.get().2)
                    >
                        {row(item)}
                    </li>
                </For>
            </ul>
        </div>
    }
}
