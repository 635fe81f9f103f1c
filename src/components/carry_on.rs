//! What is half done on this device, so that the first page can lead back to it without the journal: the address of a page,
//! and nothing that anybody said. Under the lock nothing is noted.

use leptos::prelude::*;

use super::area::Area;
use super::route::{Route, SAVED};
use crate::domain::state::State;
use crate::domain::two::Two;
use crate::platform::preferences;
use crate::store::Store;
use crate::store::lock::Standing;

const KEY: &str = "turnabout.carry-on";

/// The page to carry on at, as it was noted last.
pub fn noted() -> Option<Route> {
    preferences::get(KEY).map(|address| Route::parse(&address)).filter(|route| route.area().is_some())
}

/// Whether it is the page of somebody whose answers are saved, and who waits for the file about their partner.
pub fn is_waiting(route: &Route) -> bool {
    matches!(route, Route::Question(_, page) if page == SAVED)
}

/// Notes what is half done at each page of an area that somebody comes to.
pub fn note(store: Store, area: Area, route: ReadSignal<Route>) {
    Effect::new(move |_| {
        if store.standing().get() != Standing::None {
            preferences::set(KEY, None);
            return;
        }
        let route = route.get();
        if route.area() != Some(area) {
            return;
        }
        let before = noted();
        let now = store.state().with(|state| {
            let earlier = || before.as_ref().and_then(|before| half_done(state, before));
            match half_done(state, &route) {
                // Who only waits has nothing to carry on with here, and may have elsewhere.
                Some(waits @ Route::Question(..)) if is_waiting(&waits) => earlier().or(Some(waits)),
                now => now.or_else(earlier),
            }
        });
        if now != before {
            preferences::set(KEY, now.map(|route| route.to_string()).as_deref());
        }
    });
}

/// Where to carry on with what a page is about, if that is there and not finished.
fn half_done(state: &State, route: &Route) -> Option<Route> {
    match route {
        Route::Two => (Two::of(state) != Two::default()).then_some(Route::Two),
        Route::Question(id, _) => {
            let draft = state.profiles.get(id)?;
            match draft.between_two {
                true => Some(Route::Two),
                false if draft.withdrawn.is_some() => None,
                false if draft.saved.is_some() => Some(Route::Question(id.clone(), SAVED.into())),
                false => Some(route.clone()),
            }
        }
        Route::Pair(id) | Route::PairPart(id, _) => state.pairs.contains_key(id).then(|| Route::Pair(id.clone())),
        Route::Programme(id)
        | Route::Bring(id)
        | Route::People(id)
        | Route::Match(id)
        | Route::TakeAway(id)
        | Route::Invite(id)
        | Route::Directory(id)
        | Route::ProgrammeHistory(id) => state.programmes.contains_key(id).then(|| Route::Programme(id.clone())),
        _ => None,
    }
}
