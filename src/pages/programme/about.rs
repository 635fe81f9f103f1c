//! What a page about one programme has before it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::id::ProgrammeId;
use crate::domain::programme::Programme;
use crate::pages::not_found::NotFound;
use crate::store::Store;

/// A programme as it is now. It outlives the programme's removal, so that a page that is just being left has something
/// to show.
pub type Current = Signal<Arc<Programme>>;

/// A page about one programme; where there is none (any more), the page that says so.
#[component]
pub fn AboutProgramme(id: ProgrammeId, page: fn(Current) -> AnyView) -> impl IntoView {
    // The app provides the store before it shows anything.
    let state = expect_context::<Store>().state();
    let found = Memo::new_with_compare(
        move |_| state.with(|state| state.programmes.get(&id).cloned()),
        |before: Option<&Option<Arc<Programme>>>, after| match (before, after) {
            (Some(Some(before)), Some(Some(after))) => !Arc::ptr_eq(before, after),
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
    let there = Memo::new(move |_| found.with(Option::is_some));
    move || match (there.get(), found.get_untracked()) {
        (true, Some(first)) => page(Signal::derive(move || found.get().unwrap_or_else(|| first.clone()))),
        _ => view! { <NotFound /> }.into_any(),
    }
}
