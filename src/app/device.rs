//! The area about this device: what is kept here, and what can be done with all of it; and the pages for somebody who is in no
//! programme yet.

use leptos::prelude::*;

use crate::app::area::{self, EnterError};
use crate::components::area::Area;
use crate::components::route::Route;
use crate::pages::data::Data;
use crate::pages::data::erase::Erase;
use crate::pages::not_found::NotFound;
use crate::pages::open::OpenAny;
use crate::pages::right_for_us::RightForUsPage;
use crate::store::Store;
use crate::store::right_for_us::RightForUs;

/// Starts the area.
///
/// # Errors
/// As [`area::enter_plainly`].
pub async fn enter() -> Result<(), EnterError> {
    area::enter_plainly(Area::Device, || provide_context(RightForUs::default()), page, erasing).await
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Open => view! { <OpenAny /> }.into_any(),
        Route::Data => view! { <Data at=None /> }.into_any(),
        Route::DataAt(part) => view! { <Data at=Some(part) /> }.into_any(),
        Route::RightForUs(page) => view! { <RightForUsPage page /> }.into_any(),
        _ => view! { <NotFound /> }.into_any(),
    }
}

fn erasing(store: Store) -> AnyView {
    view! { <Erase store /> }.into_any()
}
