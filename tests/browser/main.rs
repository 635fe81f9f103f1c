//! What only a real browser can answer, run in headless Chromium.

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod background;
mod device;
mod journal;
mod lanes;
mod names;
mod preferences;
mod second_copy;
mod vault;

wasm_bindgen_test_configure!(run_in_browser);
