//! A part of the page that one can open.

use leptos::prelude::*;

use super::context::Matching;
use super::section::Section;

/// A part that can be opened. What is in it is drawn while it is open.
#[component]
pub fn Foldable(
    matching: Matching,
    section: Section,
    title: String,
    /// How much is in it, beside its title.
    #[prop(optional, into)]
    count: Option<Signal<Option<String>>>,
    #[prop(default = "part")] class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let open = matching.sections.of(section);
    let shown =
        move || count.and_then(|count| count.get()).map(|count| view! { <span class="part-count">{count}</span> });
    view! {
        <section class=class aria-labelledby=section.id()>
            <details
                class="part-fold" prop:open=move || open.get()
                on:toggle:target=move |event| open.set(event.target().has_attribute("open"))
            >
                <summary><h2 id=section.id() tabindex="-1">{title}</h2>{shown}</summary>
                <div class="part-body stack"><Show when=move || open.get()>{children()}</Show></div>
            </details>
        </section>
    }
}
