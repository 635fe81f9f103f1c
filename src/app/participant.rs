//! The area of those who take part: their questionnaire, and the space of a pair.

use leptos::prelude::*;

use crate::app::area::{self, EnterError};
use crate::components::area::Area;
use crate::components::route::Route;
use crate::pages::choosing::Choose;
use crate::pages::locked::to_erasing;
use crate::pages::not_found::NotFound;
use crate::pages::pair::list::Pairs;
use crate::pages::pair::part::Part;
use crate::pages::pair::space::Space;
use crate::pages::profile::{AtQuestion, Profiles, history};
use crate::pages::two::Two;

/// Starts the area.
///
/// # Errors
/// As [`area::enter`].
pub async fn enter() -> Result<(), EnterError> {
    area::enter(Area::Participant, page, to_erasing).await
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Profiles => view! { <Profiles /> }.into_any(),
        Route::Question(id, name) => view! { <AtQuestion id name /> }.into_any(),
        Route::Pairs => view! { <Pairs /> }.into_any(),
        Route::Pair(id) => view! { <Space id /> }.into_any(),
        Route::PairPart(id, part) => view! { <Part id part /> }.into_any(),
        Route::Choose(id) => view! { <Choose id /> }.into_any(),
        Route::Two => view! { <Two /> }.into_any(),
        Route::ProfilesHistory => view! { <history::OfAll /> }.into_any(),
        _ => view! { <NotFound /> }.into_any(),
    }
}
