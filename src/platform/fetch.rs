//! Files of our own site. What is asked for never depends on an answer.

use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::device::window;

/// A file of the site did not arrive.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a part of the site did not load: {0}")]
pub struct NotFetched(pub &'static str);

/// The text of a file of the site, by its address relative to the page.
///
/// # Errors
/// [`NotFetched`] where there is no connection, no such file, or no text in it.
pub async fn text(address: &'static str) -> Result<String, NotFetched> {
    let failed = |_| NotFetched(address);
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.map_err(failed)?.unchecked_into();
    if !response.ok() {
        return Err(NotFetched(address));
    }
    let text = JsFuture::from(response.text().map_err(failed)?).await.map_err(failed)?;
    text.as_string().ok_or(NotFetched(address))
}
