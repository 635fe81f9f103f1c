//! The address: only its fragment, which never reaches a host.

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::device::window;

/// The fragment, without its `#`.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_string()
}

/// Goes to a fragment, as a link would.
pub fn go(fragment: &str) {
    // Setting a fragment does not fail.
    let _ = window().location().set_hash(fragment);
}

/// Goes to a fragment in place of this one: `Back` then skips this one.
pub fn go_instead(fragment: &str) {
    // As above.
    let _ = window().location().replace(&format!("#{fragment}"));
}

/// Starts the page afresh at a fragment: nothing that a program holds in memory is left. Nothing is shown there before, as
/// [`go_instead`] would.
pub fn start_afresh(fragment: &str) {
    // By name: web-sys has the history as a feature of its own. A page may always name another fragment of itself.
    let history = Reflect::get(&window(), &"history".into()).unwrap_or_default();
    if let Ok(replace) = Reflect::get(&history, &"replaceState".into()).and_then(JsCast::dyn_into::<Function>) {
        let _ = replace.call3(&history, &JsValue::NULL, &"".into(), &format!("#{fragment}").into());
    }
    // Loading the page again does not fail.
    let _ = window().location().reload();
}

/// Calls back at every change of the fragment, for as long as the page lives.
pub fn on_change(mut changed: impl FnMut(String) + 'static) {
    let callback = Closure::<dyn FnMut()>::new(move || changed(fragment()));
    // Adding a listener to the window does not fail.
    let _ = window().add_event_listener_with_callback("hashchange", callback.as_ref().unchecked_ref());
    callback.forget();
}
