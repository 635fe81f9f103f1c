//! The coordinator's way: a programme, its people, its pairs.

use leptos::prelude::*;

use self::about::AboutProgramme;
use crate::components::route::Route;

pub mod about;
pub mod bring;
pub mod directory;
pub mod history;
pub mod invite;
pub mod list;
pub mod matching;
pub mod overview;
pub mod people;
pub mod progress;
pub mod take_away;
pub mod topics;

/// The page at an address.
pub fn page(route: &Route) -> Option<AnyView> {
    let (id, page) = match route.clone() {
        Route::Programmes => return Some(view! { <list::Programmes /> }.into_any()),
        Route::ProgrammesHistory => return Some(view! { <history::OfAll /> }.into_any()),
        Route::Programme(id) => (id, overview::page as fn(_) -> _),
        Route::Bring(id) => (id, bring::page as _),
        Route::People(id) => (id, people::page as _),
        Route::Topics(id) => (id, topics::page as _),
        Route::Match(id) => (id, matching::page as _),
        Route::TakeAway(id) => (id, take_away::page as _),
        Route::Invite(id) => (id, invite::page as _),
        Route::Directory(id) => (id, directory::page as _),
        Route::ProgrammeHistory(id) => (id, history::page as _),
        _ => return None,
    };
    Some(view! { <AboutProgramme id page /> }.into_any())
}
