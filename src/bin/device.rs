//! The program of the area `device`: see `app::device`.

use turnabout::app::device;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {
    console_error_panic_hook::set_once();
}

/// Called by the page once the program is loaded; refuses where the area could not start.
#[wasm_bindgen]
pub async fn enter() -> Result<(), JsValue> {
    device::enter().await.map_err(|error| JsValue::from_str(&error.to_string()))
}
