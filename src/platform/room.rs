//! The room that the browser gives this site, and whether it promises to keep what is in it.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use super::device::window;

/// How much room is taken, and how much there is, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    pub taken: f64,
    pub given: f64,
}

/// Where the browser tells about its storage; some do not, or only on a secure page.
fn manager() -> Option<StorageManager> {
    let manager = window().navigator().storage();
    (!JsValue::from(manager.clone()).is_undefined()).then_some(manager)
}

async fn answered(asked: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(asked.ok()?).await.ok()
}

/// Whether the browser promises to keep what is stored here until the person deletes it; `None` where it does not say.
pub async fn promised() -> Option<bool> {
    answered(manager()?.persisted()).await?.as_bool()
}

/// Asks the browser for that promise; some ask the person in turn. Answers whether it is given.
pub async fn ask() -> Option<bool> {
    answered(manager()?.persist()).await?.as_bool()
}

/// `None` where the browser does not say.
pub async fn estimate() -> Option<Room> {
    let estimate = answered(manager()?.estimate()).await?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some(Room { taken: number("usage")?, given: number("quota")? })
}
