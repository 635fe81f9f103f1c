//! What is copied, for other programs to take.

use js_sys::{Function, Promise, Reflect};
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::device::window;

/// The browser did not take what was to be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the browser did not copy the text")]
pub struct NotCopied;

/// Copies a text.
///
/// # Errors
/// [`NotCopied`] where the browser has no such thing, or does not let this page use it.
pub async fn copy(text: &str) -> Result<(), NotCopied> {
    // By name: web-sys has it as a feature of its own, and a browser may not have it at all.
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).map_err(|_| NotCopied)?;
    let write = Reflect::get(&clipboard, &"writeText".into()).map_err(|_| NotCopied)?;
    let write: Function = write.dyn_into().map_err(|_| NotCopied)?;
    let copying = write.call1(&clipboard, &text.into()).map_err(|_| NotCopied)?;
    let copying: Promise = copying.dyn_into().map_err(|_| NotCopied)?;
    JsFuture::from(copying).await.map(drop).map_err(|_| NotCopied)
}
