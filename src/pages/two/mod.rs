//! Just the two of us: two people with no coordinator answer one after the other, see what each can teach the other, and
//! start.

use leptos::prelude::*;

use crate::components::route::Route;
use crate::domain::profile::Draft;
use crate::store::{Store, two};

mod bring;
mod choose;
mod chosen;
pub mod closed;
mod other;
mod outcome;
mod people;
mod plan;
mod result;
mod start;
mod turn;

/// How far the two have come.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Nobody has begun.
    Start,
    /// It is this person's turn.
    Turn(Box<Draft>),
    /// One is done, and the other has not begun.
    Other,
    /// Everybody is done.
    Done,
}

/// The page at an address.
pub fn page(route: &Route) -> Option<AnyView> {
    match route {
        Route::Two => Some(view! { <Two /> }.into_any()),
        _ => None,
    }
}

#[component]
fn Two() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let now = Memo::new(move |_| two::now(store));
    let stage = Memo::new(move |_| {
        now.with(|two| match (two.waiting.first(), two.done.len()) {
            (Some(draft), _) => Stage::Turn(Box::new(draft.clone())),
            (None, 0) => Stage::Start,
            (None, 1) => Stage::Other,
            _ => Stage::Done,
        })
    });
    move || match stage.get() {
        Stage::Start => view! { <start::Start store /> }.into_any(),
        Stage::Turn(draft) => view! { <turn::Turn store now draft=*draft /> }.into_any(),
        Stage::Other => view! { <other::Other store now /> }.into_any(),
        Stage::Done => view! { <result::Done store now /> }.into_any(),
    }
}
