//! The program of the area `device`. Its pages are compiled here and not with the library that all programs share: a change to
//! them builds this program alone.

use leptos::prelude::*;
use turnabout::{app, codec, components, domain, platform, store, t};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::area;
use crate::components::area::Area;
use crate::components::route::Route;
use crate::data::Data;
use crate::data::erase::Erase;
use crate::open::OpenAny;
use crate::pages::not_found::NotFound;
use crate::right_for_us::RightForUsPage;
use crate::store::Store;
use crate::store::right_for_us::RightForUs;

#[path = "../pages/data/mod.rs"]
mod data;
#[path = "../pages/open/mod.rs"]
mod open;
#[path = "../pages/right_for_us/mod.rs"]
mod right_for_us;

/// The pages by the same paths as in the library.
mod pages {
    pub use turnabout::pages::not_found;
}

fn main() {
    console_error_panic_hook::set_once();
}

/// Called by the page once the program is loaded; refuses where the area could not start.
#[wasm_bindgen]
pub async fn enter() -> Result<(), JsValue> {
    area::enter_plainly(Area::Device, || provide_context(RightForUs::default()), page, erasing)
        .await
        .map_err(|error| JsValue::from_str(&error.to_string()))
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Open => view! { <OpenAny /> }.into_any(),
        Route::Data => view! { <Data at=None /> }.into_any(),
        Route::DataAt(part) => view! { <Data at=Some(part) /> }.into_any(),
        Route::RightForUs => view! { <RightForUsPage page=None /> }.into_any(),
        Route::RightForUsAt(page) => view! { <RightForUsPage page=Some(page) /> }.into_any(),
        _ => view! { <NotFound /> }.into_any(),
    }
}

fn erasing(store: Store) -> AnyView {
    view! { <Erase store /> }.into_any()
}
