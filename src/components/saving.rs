//! Saving one of our files: written, read back, compared, and only then handed to the browser and called saved.

use leptos::prelude::*;

use super::notice::Complaint;
use crate::codec::files::{self, File, FileError, Kind, Leaves};
use crate::platform::{clock, files as disk};
use crate::t;

const MEDIA_TYPE: &str = "application/json";

/// What was saved last, or why it was not. Copies are the same.
#[derive(Clone, Copy)]
pub struct Saved(RwSignal<Option<Result<String, String>>>);

impl Default for Saved {
    fn default() -> Self {
        Self(RwSignal::new(None))
    }
}

impl Saved {
    /// Tells that nothing was saved, and why.
    pub fn failed(self, sentence: String) {
        self.0.set(Some(Err(sentence)));
    }

    /// Hands bytes to the browser, under a name that tells nothing of what is in them. Answers whether it took them.
    pub fn bytes(self, name: String, media_type: &str, bytes: &[u8]) -> bool {
        let result = disk::save(&name, media_type, bytes);
        let taken = result.is_ok();
        self.0.set(Some(result.map(|()| name).map_err(|_| t!("not-saved"))));
        taken
    }

    /// Saves a file of ours. Answers whether it is saved.
    pub fn file<T: Leaves + PartialEq>(self, kind: Kind, contents: &T, back: fn(File) -> Result<T, FileError>) -> bool {
        let now = clock::now();
        let text = files::write(contents, now);
        if files::read(text.as_bytes()).and_then(back).as_ref() != Ok(contents) {
            self.failed(t!("not-saved-wrong"));
            return false;
        }
        self.bytes(files::file_name(kind, clock::day(now)), MEDIA_TYPE, text.as_bytes())
    }
}

/// What was saved, or why not, once something was asked for.
#[component]
pub fn Told(saved: Saved) -> impl IntoView {
    let complaint = Signal::derive(move || saved.0.get().and_then(Result::err));
    view! {
        <div role="status">
            {move || saved.0.get().and_then(Result::ok).map(|name| view! { <p class="notice notice-done">{t!("saved-as", name = name)}</p> })}
        </div>
        <Complaint text=complaint />
    }
}
