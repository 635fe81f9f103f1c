//! Files of our own site. What is asked for never depends on an answer.

use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::device::window;
use super::site;

/// A file of the site did not arrive.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a part of the site did not load: {0}")]
pub struct NotFetched(pub &'static str);

/// The text of a file of the site, by its plain name.
///
/// # Errors
/// [`NotFetched`] where there is no connection, no such file, or no text in it.
pub async fn text(name: &'static str) -> Result<String, NotFetched> {
    let text = arrived(&site::address(name)).await;
    if text.is_none() {
        site::missing();
    }
    text.ok_or(NotFetched(name))
}

async fn arrived(address: &str) -> Option<String> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.unchecked_into();
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    // Some hosts answer with the first page where they have no such file.
    (!text.starts_with("<!doctype html>")).then_some(text)
}
