//! The program of the area `organiser`. Its pages are compiled here and not with the library that all programs share: a change to
//! them builds this program alone.

use leptos::prelude::*;
use turnabout::{app, codec, components, content, domain, platform, store, t, worker};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::area;
use crate::components::area::Area;
use crate::components::route::Route;
use crate::pages::locked::to_erasing;
use crate::pages::not_found::NotFound;

#[path = "../pages/programme/mod.rs"]
mod programme;

/// The pages by the same paths as in the library.
mod pages {
    pub use turnabout::pages::{locked, not_found};

    pub(crate) use crate::programme;
}

fn main() {
    console_error_panic_hook::set_once();
}

/// Called by the page once the program is loaded; refuses where the area could not start.
#[wasm_bindgen]
pub async fn enter() -> Result<(), JsValue> {
    area::enter(Area::Organiser, page, to_erasing).await.map_err(|error| JsValue::from_str(&error.to_string()))
}

fn page(route: Route) -> AnyView {
    programme::page(&route).unwrap_or_else(|| view! { <NotFound /> }.into_any())
}
