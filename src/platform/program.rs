//! Programs of our own site that come into the page when they are needed: see `assets/programs.js`.

use thiserror::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A program did not load, or did not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a part of the app did not start")]
pub struct NotEntered;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = enterProgram, catch)]
    async fn enter_program(name: &str) -> Result<JsValue, JsValue>;
}

/// Loads a program and waits until it has started.
///
/// # Errors
/// [`NotEntered`] where it does not arrive or does not start; it can be tried again.
pub async fn enter(name: &str) -> Result<(), NotEntered> {
    enter_program(name).await.map_err(|_| NotEntered)?;
    Ok(())
}
