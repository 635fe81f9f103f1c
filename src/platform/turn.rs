//! Turns: what only one program at a time may do, among all the tabs of this site.

use futures_channel::oneshot;
use futures_util::future::{Either, select};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::device::window;

#[wasm_bindgen]
extern "C" {
    type Locks;
    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, name: &str, callback: &JsValue) -> Result<Promise, JsValue>;
}

/// A turn. It is over when this is dropped, or when the page is gone.
pub struct Turn(Function);

impl Turn {
    /// Waits for the turn of a name. `None` where the browser has no turns to give.
    pub async fn take(name: &str) -> Option<Self> {
        let locks = Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)?;
        let mut end = None;
        let lasting = Promise::new(&mut |resolve, _| end = Some(resolve));
        // From here on it ends also where nobody waits for it any more. A promise calls back before it is there.
        let turn = Self(end.expect("a promise has called back"));
        let (given, is_given) = oneshot::channel();
        let callback = Closure::once_into_js(move |_: JsValue| {
            // Where nobody waits any more, nobody has to hear it.
            let _ = given.send(());
            lasting
        });
        let over = locks.unchecked_into::<Locks>().request(name, &callback).ok()?;
        match select(is_given, JsFuture::from(over)).await {
            Either::Left((Ok(()), _)) => Some(turn),
            _ => None,
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // The function of a promise takes any value.
        let _ = self.0.call0(&JsValue::NULL);
    }
}
