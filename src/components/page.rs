//! The frame of a page: its heading, which takes the focus on arrival, and the way back.

use leptos::html;
use leptos::prelude::*;

use super::route::Route;
use crate::platform::{device, location};
use crate::t;

/// The id of the heading of whatever page is shown.
pub const HEADING: &str = "heading";

/// A page with a heading. The document's title says the same unless `tab` says otherwise, and after a move from another page the heading takes the
/// focus, so that a screen reader reads it and the keyboard starts from the top.
#[component]
pub fn Page(
    #[prop(into)] title: Signal<String>,
    /// The document's title where the heading holds an answer or somebody's name: the browser keeps titles in its history,
    /// and some browsers hand that on.
    #[prop(default = None)]
    tab: Option<String>,
    /// A word above the heading that says where this is.
    #[prop(optional, into)]
    kicker: Option<Signal<String>>,
    /// The page above this one, and what its link says.
    #[prop(optional, into)]
    back: Option<(Route, String)>,
    /// `narrow` for a page to read or answer, `wide` for a page to work on.
    #[prop(default = "narrow")]
    width: &'static str,
    /// What comes before the heading: progress, a summary of what is wrong.
    #[prop(optional, into)]
    above: ViewFn,
    children: Children,
) -> impl IntoView {
    Effect::new(move |_| {
        let title = tab.clone().unwrap_or_else(|| title.get());
        device::set_title(&t!("page-title", title = title));
    });
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move |seen: Option<()>| {
        // By the element, not by its id: a page of another area may just be leaving.
        if let (None, true, Some(heading)) = (seen, arrived(), heading.get_untracked()) {
            device::scroll_to_top();
            // Focusing fails only on a detached element, where there is nothing to focus.
            let _ = heading.focus();
        }
    });
    view! {
        <main id="main" class=format!("page page-{width}")>
            {back.map(|(route, label)| view! { <a class="back" href=route.href()>{label}</a> })}
            {above.run()}
            <header class="page-head">
                {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
                <h1 id=HEADING tabindex="-1" node_ref=heading>{title}</h1>
            </header>
            {children()}
        </main>
    }
}

/// Whether this page was reached from another one, also where the program started afresh on the way, as after erasing; the
/// first page of a visit leaves the focus where the browser puts it. The document remembers, because each area is a program
/// of its own.
fn arrived() -> bool {
    const VISITED: &str = "data-visited";
    let arrived = location::began_afresh() || device::is_root_marked(VISITED);
    device::mark_root(VISITED, Some(""));
    arrived
}
