//! The coordinator's area: programmes, their people and their pairs.

use leptos::prelude::*;

use crate::app::area::{self, EnterError};
use crate::components::area::Area;
use crate::components::route::Route;
use crate::pages::locked::to_erasing;
use crate::pages::not_found::NotFound;
use crate::pages::programme::list::Programmes;
use crate::pages::programme::{
    AboutProgramme, bring, directory, history, invite, matching, overview, people, take_away, topics,
};

/// Starts the area.
///
/// # Errors
/// As [`area::enter`].
pub async fn enter() -> Result<(), EnterError> {
    area::enter(Area::Organiser, page, to_erasing).await
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Programmes => view! { <Programmes /> }.into_any(),
        Route::Programme(id) => view! { <AboutProgramme id page=overview::page /> }.into_any(),
        Route::Bring(id) => view! { <AboutProgramme id page=bring::page /> }.into_any(),
        Route::People(id) => view! { <AboutProgramme id page=people::page /> }.into_any(),
        Route::Topics(id) => view! { <AboutProgramme id page=topics::page /> }.into_any(),
        Route::Match(id) => view! { <AboutProgramme id page=matching::page /> }.into_any(),
        Route::TakeAway(id) => view! { <AboutProgramme id page=take_away::page /> }.into_any(),
        Route::Invite(id) => view! { <AboutProgramme id page=invite::page /> }.into_any(),
        Route::Directory(id) => view! { <AboutProgramme id page=directory::page /> }.into_any(),
        Route::ProgrammesHistory => view! { <history::OfAll /> }.into_any(),
        Route::ProgrammeHistory(id) => view! { <AboutProgramme id page=history::page /> }.into_any(),
        _ => view! { <NotFound /> }.into_any(),
    }
}
