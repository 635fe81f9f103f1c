//! The area about this device: what is kept here, and what can be done with all of it.

use leptos::prelude::*;

use crate::app::area::{self, EnterError};
use crate::components::area::Area;
use crate::components::route::Route;
use crate::pages::data::Data;
use crate::pages::data::erase::Erase;
use crate::pages::not_found::NotFound;
use crate::pages::open::OpenAny;
use crate::store::Store;

/// Starts the area.
///
/// # Errors
/// As [`area::enter_plainly`].
pub async fn enter() -> Result<(), EnterError> {
    area::enter_plainly(Area::Device, page, erasing).await
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Open => view! { <OpenAny /> }.into_any(),
        Route::Data => view! { <Data at=None /> }.into_any(),
        Route::DataAt(part) => view! { <Data at=Some(part) /> }.into_any(),
        _ => view! { <NotFound /> }.into_any(),
    }
}

fn erasing(store: Store) -> AnyView {
    view! { <Erase store /> }.into_any()
}
