//! Files that are fetched before they are needed, while nothing else is asked for.

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestInit, Response};

use super::device::window;
use super::site;

/// Fetches files of the site by their plain names, one after the other, once the page is still. Not where the person, or the
/// network, asks to spare data. What does not come is fetched when it is needed.
pub fn fetch(names: Vec<String>) {
    if spares_data() {
        return;
    }
    when_still(move || {
        spawn_local(async move {
            for name in names {
                let options = RequestInit::new();
                // By name: not every browser knows it. Setting a property of a fresh object cannot fail.
                let _ = Reflect::set(&options, &"priority".into(), &"low".into());
                let asked = window().fetch_with_str_and_init(&site::address(&name), &options);
                let Ok(response) = JsFuture::from(asked).await.and_then(JsCast::dyn_into::<Response>) else { return };
                // Read to its end, so that the browser keeps all of it.
                let Ok(body) = response.array_buffer() else { return };
                if JsFuture::from(body).await.is_err() {
                    return;
                }
            }
        });
    });
}

/// Whether data is to be spared: Save-Data is on, or the network is slow. A browser that does not say is taken to say no.
fn spares_data() -> bool {
    let of =
        |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok().filter(|found| !found.is_undefined());
    let Some(connection) = of(&window().navigator(), "connection") else { return false };
    let saves = of(&connection, "saveData").is_some_and(|on| on.is_truthy());
    let slow =
        of(&connection, "effectiveType").and_then(|kind| kind.as_string()).is_some_and(|kind| kind.contains("2g"));
    saves || slow
}

/// Calls back once the page is loaded and the browser has nothing to do.
fn when_still(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let later: Function = act.unchecked_into();
    // By name: not every browser has it.
    let idle = Reflect::get(&window(), &"requestIdleCallback".into()).and_then(JsCast::dyn_into::<Function>);
    // Neither fails: a function is given.
    let _ = match idle {
        Ok(idle) => idle.call1(&window(), &later).map(drop),
        Err(_) => window().set_timeout_with_callback_and_timeout_and_arguments_0(&later, 2000).map(drop),
    };
}
