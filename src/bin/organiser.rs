//! The program of the area `organiser`. Its pages are compiled here and not with the library that all programs share: a change to
//! them builds this program alone.

use turnabout::{app, codec, components, content, domain, platform, store, t, worker};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[path = "../app/organiser.rs"]
mod area;
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
    area::enter().await.map_err(|error| JsValue::from_str(&error.to_string()))
}
