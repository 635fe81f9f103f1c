//! The program of the area `participant`. Its pages are compiled here and not with the library that all programs share: a change to
//! them builds this program alone.

use leptos::prelude::*;
use turnabout::{app, codec, components, content, domain, platform, store, t};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::area;
use crate::components::area::Area;
use crate::components::route::Route;
use crate::pages::locked::to_erasing;
use crate::pages::not_found::NotFound;

#[path = "../pages/choosing/mod.rs"]
mod choosing;
#[path = "../pages/pair/mod.rs"]
mod pair;
#[path = "../pages/profile/mod.rs"]
mod profile;
#[path = "../pages/two/mod.rs"]
mod two;

/// The pages by the same paths as in the library.
mod pages {
    pub use turnabout::pages::{locked, not_found};

    pub(crate) use crate::{choosing, pair, profile, two};
}

fn main() {
    console_error_panic_hook::set_once();
}

/// Called by the page once the program is loaded; refuses where the area could not start.
#[wasm_bindgen]
pub async fn enter() -> Result<(), JsValue> {
    area::enter(Area::Participant, page, to_erasing).await.map_err(|error| JsValue::from_str(&error.to_string()))
}

fn page(route: Route) -> AnyView {
    let pages: [fn(&Route) -> Option<AnyView>; 4] = [choosing::page, pair::page, profile::page, two::page];
    let page = pages.into_iter().find_map(|page| page(&route));
    page.unwrap_or_else(|| view! { <NotFound /> }.into_any())
}
