//! Something that happens once, told by one and waited for by another.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The side that tells.
pub struct Once(Function);

impl Once {
    /// Both sides. Where the one that tells is dropped, the other waits for ever.
    pub fn new() -> (Self, JsFuture) {
        let mut tell = None;
        let told = Promise::new(&mut |resolve, _| tell = Some(resolve));
        // A promise calls back before it is there.
        (Self(tell.expect("a promise has called back")), JsFuture::from(told))
    }

    pub fn tell(self) {
        // The function of a promise takes any value.
        let _ = self.0.call0(&JsValue::NULL);
    }
}
