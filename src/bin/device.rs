//! The program of the area `device`. Its pages are compiled here and not with the library that all programs share: a change to
//! them builds this program alone.

use turnabout::{app, codec, components, domain, platform, store, t};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[path = "../app/device.rs"]
mod area;
#[path = "../pages/data/mod.rs"]
mod data;
#[path = "../pages/open/mod.rs"]
mod open;
#[path = "../pages/right_for_us/mod.rs"]
mod right_for_us;

/// The pages by the same paths as in the library.
mod pages {
    pub use turnabout::pages::not_found;

    pub(crate) use crate::{data, open, right_for_us};
}

fn main() {
    console_error_panic_hook::set_once();
}

/// Called by the page once the program is loaded; refuses where the area could not start.
#[wasm_bindgen]
pub async fn enter() -> Result<(), JsValue> {
    area::enter().await.map_err(|error| JsValue::from_str(&error.to_string()))
}
