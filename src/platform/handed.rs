//! Files on their way from one page to another. Each area is a program of its own; the window is what they have in common.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::device::window;

/// Where in the window they lie.
const PLACE: &str = "turnaboutHanded";

/// A file that was opened: its name, its bytes, and whether it was sealed.
pub type Handed = (String, Vec<u8>, bool);

/// Hands files to the place of that name, in place of what was on its way before.
pub fn put(place: &str, files: impl IntoIterator<Item = Handed>) {
    let files = files.into_iter().map(|(name, bytes, sealed)| {
        Array::of3(&name.into(), &Uint8Array::from(bytes.as_slice()), &JsValue::from_bool(sealed))
    });
    let all = Array::of2(&place.into(), &files.collect::<Array>());
    // Setting a property of the window does not fail.
    let _ = Reflect::set(&window(), &PLACE.into(), &all);
}

/// The files for the place of that name. They are on their way no longer.
pub fn take(place: &str) -> Vec<Handed> {
    let all = Reflect::get(&window(), &PLACE.into()).ok().and_then(|all| all.dyn_into::<Array>().ok());
    let Some(all) = all.filter(|all| all.get(0).as_string().as_deref() == Some(place)) else { return Vec::new() };
    let _ = Reflect::delete_property(&window(), &PLACE.into());
    let Ok(files) = all.get(1).dyn_into::<Array>() else { return Vec::new() };
    let one = |file: JsValue| {
        let file = file.dyn_into::<Array>().ok()?;
        let bytes = file.get(1).dyn_into::<Uint8Array>().ok()?;
        Some((file.get(0).as_string()?, bytes.to_vec(), file.get(2).is_truthy()))
    };
    files.iter().filter_map(one).collect()
}
