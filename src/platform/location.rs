//! The address: only its fragment, which never reaches a host.

use std::cell::{Cell, RefCell};

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::device::window;

/// The fragment, without its `#`.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_string()
}

thread_local! {
    // The app runs in one thread. Where the program itself is leading to, and whether it led to what is shown.
    static LEADING_TO: RefCell<Option<String>> = const { RefCell::new(None) };
    static LED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the program itself led to the fragment that is shown, and not a link or the browser's own buttons.
pub fn was_led_here() -> bool {
    LED.get()
}

fn lead_to(fragment: &str) {
    LEADING_TO.set(Some(fragment.to_string()));
}

/// Goes to a fragment, as a link would.
pub fn go(fragment: &str) {
    lead_to(fragment);
    // Setting a fragment does not fail.
    let _ = window().location().set_hash(fragment);
}

/// Goes to a fragment in place of this one: `Back` then skips this one.
pub fn go_instead(fragment: &str) {
    lead_to(fragment);
    // As above.
    let _ = window().location().replace(&format!("#{fragment}"));
}

/// What the history holds of a page that the program started afresh.
const AFRESH: &str = "afresh";

/// Starts the page afresh at a fragment: nothing that a program holds in memory is left. Nothing is shown there before, as
/// [`go_instead`] would.
pub fn start_afresh(fragment: &str) {
    // By name: web-sys has the history as a feature of its own. A page may always name another fragment of itself.
    let history = Reflect::get(&window(), &"history".into()).unwrap_or_default();
    if let Ok(replace) = Reflect::get(&history, &"replaceState".into()).and_then(JsCast::dyn_into::<Function>) {
        let _ = replace.call3(&history, &AFRESH.into(), &"".into(), &format!("#{fragment}").into());
    }
    // Loading the page again does not fail.
    let _ = window().location().reload();
}

/// Whether the program itself started the page afresh here. It is said once: a person who loads the page again starts it.
pub fn began_afresh() -> bool {
    // By name, as above.
    let history = Reflect::get(&window(), &"history".into()).unwrap_or_default();
    let state = Reflect::get(&history, &"state".into()).unwrap_or_default();
    let afresh = state.as_string().as_deref() == Some(AFRESH);
    if afresh && let Ok(replace) = Reflect::get(&history, &"replaceState".into()).and_then(JsCast::dyn_into::<Function>)
    {
        // The state of the page that is shown can always be changed.
        let _ = replace.call2(&history, &JsValue::NULL, &"".into());
    }
    afresh
}

/// Calls back at every change of the fragment, for as long as the page lives.
pub fn on_change(mut changed: impl FnMut(String) + 'static) {
    let callback = Closure::<dyn FnMut()>::new(move || {
        let now = fragment();
        LED.set(LEADING_TO.take().as_ref() == Some(&now));
        changed(now);
    });
    // Adding a listener to the window does not fail.
    let _ = window().add_event_listener_with_callback("hashchange", callback.as_ref().unchecked_ref());
    callback.forget();
}
