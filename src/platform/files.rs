//! Files that the person chooses, and files that the person saves.

use std::time::Duration;

use js_sys::{Array, Uint8Array};
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, Url};

use super::clock;
use super::device::document;

/// How long the bytes of a saved file can be read from its address.
const KEPT_FOR: Duration = Duration::from_secs(60);

/// A file could not be read or saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FileTrouble {
    #[error("the file cannot be read")]
    Unreadable,
    #[error("the browser did not save the file")]
    Unsaved,
}

/// The files of a drop or of a file field.
pub fn listed(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|i| list.item(i)).collect()
}

/// The first bytes of a file, `most` at most: a file that is too large is not read whole to be refused.
///
/// # Errors
/// [`FileTrouble::Unreadable`] where the file has gone or is not to be read.
pub async fn read(file: &File, most: u32) -> Result<Vec<u8>, FileTrouble> {
    let part = file.slice_with_i32_and_i32(0, most as i32).map_err(|_| FileTrouble::Unreadable)?;
    let buffer = JsFuture::from(part.array_buffer()).await.map_err(|_| FileTrouble::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Hands a file to the browser to save.
///
/// # Errors
/// [`FileTrouble::Unsaved`] where the browser takes no file.
pub fn save(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), FileTrouble> {
    offer(name, &blob(media_type, bytes)?)
}

/// As [`save`], once what the browser has taken was read back from it and is the same.
///
/// # Errors
/// [`FileTrouble::Unsaved`]; nothing is saved then.
pub async fn save_checked(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), FileTrouble> {
    let blob = blob(media_type, bytes)?;
    let taken = JsFuture::from(blob.array_buffer()).await.map_err(|_| FileTrouble::Unsaved)?;
    if Uint8Array::new(&taken).to_vec() != bytes {
        return Err(FileTrouble::Unsaved);
    }
    offer(name, &blob)
}

fn blob(media_type: &str, bytes: &[u8]) -> Result<Blob, FileTrouble> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(|_| FileTrouble::Unsaved)
}

fn offer(name: &str, blob: &Blob) -> Result<(), FileTrouble> {
    let unsaved = |_| FileTrouble::Unsaved;
    let address = Url::create_object_url_with_blob(blob).map_err(unsaved)?;
    let link: HtmlAnchorElement = document().create_element("a").map_err(unsaved)?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // A slow browser, or one that asks where to save, reads the bytes later. Then the address goes, and its memory with it.
    spawn_local(async move {
        clock::wait(KEPT_FOR).await;
        // It fails only for what is no address, and this one is.
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}
