//! Storage buckets: places of this site's storage with files of their own, in browsers that have them.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbFactory;

use super::database::DatabaseError;
use super::device::window;

#[wasm_bindgen]
extern "C" {
    type Buckets;
    #[wasm_bindgen(method, catch)]
    async fn open(this: &Buckets, name: &str, options: &Object) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn delete(this: &Buckets, name: &str) -> Result<JsValue, JsValue>;
}

/// By name, as web-sys has no words for them.
fn buckets() -> Option<Buckets> {
    let buckets = Reflect::get(&window().navigator(), &"storageBuckets".into()).ok()?;
    buckets.is_object().then(|| buckets.unchecked_into())
}

/// Whether the browser has buckets.
pub fn are_there() -> bool {
    buckets().is_some()
}

/// The databases of a bucket, which is made where it is not there.
///
/// # Errors
/// [`DatabaseError::Absent`]
pub async fn databases(name: &str) -> Result<IdbFactory, DatabaseError> {
    let options = Object::new();
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
    let bucket = match buckets() {
        Some(buckets) => buckets.open(name, &options).await.map_err(|_| DatabaseError::Absent)?,
        None => return Err(DatabaseError::Absent),
    };
    Reflect::get(&bucket, &"indexedDB".into())
        .ok()
        .and_then(|factory| factory.dyn_into().ok())
        .ok_or(DatabaseError::Absent)
}

/// Deletes a bucket with its files, whoever has something in it open. Where there is none, that is as well.
///
/// # Errors
/// [`DatabaseError::Refused`]
pub async fn delete(name: &str) -> Result<(), DatabaseError> {
    match buckets() {
        Some(buckets) => buckets.delete(name).await.map(drop).map_err(|_| DatabaseError::Refused),
        None => Ok(()),
    }
}
