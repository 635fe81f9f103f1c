//! What a page about one pair has before it, and the ways between such pages.

use leptos::prelude::*;

use super::who;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::Route;
use crate::domain::id::PairId;
use crate::store::Store;
use crate::store::pair::{self, Here};
use crate::t;

/// A pair's space as it is now. It outlives the space, so that a page that is just being left has something to show.
pub type Current = Signal<Here>;

/// A page about one pair; where its space is not open on this device, or nobody has said yet who uses it, the page that
/// asks.
#[component]
pub fn AboutPair(id: PairId, page: impl Fn(Current) -> AnyView + Send + 'static) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let here = Memo::new({
        let id = id.clone();
        move |_| pair::here(store, &id)
    });
    let there = Memo::new(move |_| here.with(Option::is_some));
    move || match (there.get(), here.get_untracked()) {
        (true, Some(first)) => page(Signal::derive(move || here.get().unwrap_or_else(|| first.clone()))),
        _ => match store.state().with_untracked(|state| state.pairs.get(&id).map(|space| space.card.clone())) {
            Some(card) => who::first_time(store, card),
            None => view! { <NotHere /> }.into_any(),
        },
    }
}

/// There is no such pair on this device.
#[component]
fn NotHere() -> impl IntoView {
    view! {
        <Page title=t!("pair-not-here-title") back=(Route::Home, t!("back-home"))>
            <p>{t!("pair-not-here-body")}</p>
            <p><a class="button" href=Route::Pairs.href()>{t!("pair-not-here-open")}</a></p>
        </Page>
    }
}

/// The address of a page within a pair's space.
pub fn to(here: &Here, part: PairPart) -> Route {
    Route::PairPart(here.pair().clone(), part)
}

/// The way back to a pair's space.
pub fn back(current: Current) -> (Route, String) {
    let here = current.get_untracked();
    (
        Route::Pair(here.pair().clone()),
        t!("pair-back", mentor = &*here.space.card.mentor.name, mentee = &*here.space.card.mentee.name),
    )
}
