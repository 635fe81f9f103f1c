//! The frame of a page: its heading, which takes the focus on arrival, and the way back.

use leptos::prelude::*;

use super::route::Route;
use crate::platform::device;
use crate::t;

/// The id of the heading of whatever page is shown.
pub const HEADING: &str = "heading";

/// A page with a heading. The document's title says the same, and after a move from another page the heading takes the
/// focus, so that a screen reader reads it and the keyboard starts from the top.
#[component]
pub fn Page(
    #[prop(into)] title: Signal<String>,
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
    Effect::new(move |_| device::set_title(&t!("page-title", title = title.get())));
    Effect::new(move |seen: Option<()>| {
        if seen.is_none() && arrived() {
            device::scroll_to_top();
            device::focus(HEADING);
        }
    });
    view! {
        <main id="main" class=format!("page page-{width}")>
            {back.map(|(route, label)| view! { <a class="back" href=route.href()>{label}</a> })}
            {above.run()}
            <header class="page-head">
                {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
                <h1 id=HEADING tabindex="-1">{title}</h1>
            </header>
            {children()}
        </main>
    }
}

thread_local! {
    static VISITED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Whether this page was reached from another one; the first page of a visit leaves the focus where the browser puts it.
fn arrived() -> bool {
    VISITED.replace(true)
}
