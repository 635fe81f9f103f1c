//! Choosing one another: somebody opens the directory of their programme, says whom they would like as a partner, and saves
//! a file that says so.

use leptos::prelude::*;

use crate::components::route::Route;

mod arrival;
mod cards;
mod choice;
mod door;
mod order;
mod preview;

use choice::Choose;
pub use door::Door;

/// The page at an address.
pub fn page(route: &Route) -> Option<AnyView> {
    match route.clone() {
        Route::Choose(id) => Some(view! { <Choose id /> }.into_any()),
        _ => None,
    }
}
