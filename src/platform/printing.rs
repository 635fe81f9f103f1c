//! Printing the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::MediaQueryList;

use super::device::window;

/// Opens the browser's own way to print this page.
pub fn print() {
    // It fails only where the page may not print; then nothing happens.
    let _ = window().print();
}

/// Calls back when printing begins and ends, until it is dropped.
pub struct Printing {
    query: MediaQueryList,
    callback: Closure<dyn Fn()>,
}

impl Printing {
    /// `None` where the browser does not say.
    pub fn listen(told: impl Fn(bool) + 'static) -> Option<Self> {
        let query = window().match_media("print").ok().flatten()?;
        let asked = query.clone();
        let callback = Closure::<dyn Fn()>::new(move || told(asked.matches()));
        query.add_event_listener_with_callback("change", callback.as_ref().unchecked_ref()).ok()?;
        Some(Self { query, callback })
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        // Removing a listener does not fail.
        let _ = self.query.remove_event_listener_with_callback("change", self.callback.as_ref().unchecked_ref());
    }
}
