//! Opening one file: where to choose it, what is in it or why it was not opened, and the focus on that.
//!
//! ```ignore
//! let opened = RwSignal::new(None::<Found>);
//! let read = move |bytes: Vec<u8>| -> Result<Found, String> { … };
//! view! { <OpenOne store id="pair-file" label hint one read opened heading=OPENED /> }
//! ```

use leptos::prelude::*;

use super::notice::Complaint;
use super::open_file::{OpenFile, Opened};
use crate::codec::files::envelope::MOST_BYTES;
use crate::platform::device;
use crate::store::Store;

#[component]
pub fn OpenOne<T: Send + Sync + 'static>(
    store: Store,
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    /// What is said where several files are chosen.
    #[prop(into)]
    one: String,
    /// The most bytes of the file.
    #[prop(default = MOST_BYTES)]
    most: usize,
    /// What the page shows of the file, or the sentence that says why it cannot be taken in here.
    read: impl Fn(Vec<u8>) -> Result<T, String> + Clone + 'static,
    opened: RwSignal<Option<T>>,
    /// The id of the heading of what was opened: it takes the focus.
    heading: &'static str,
) -> impl IntoView {
    let complaint = RwSignal::new(None::<String>);
    let chosen = move |files: Vec<Opened>| {
        let only = <[Opened; 1]>::try_from(files).map_err(|_| one.clone());
        match only.and_then(|[file]| read(file.bytes?)) {
            Ok(found) => {
                opened.set(Some(found));
                request_animation_frame(move || device::focus(heading));
            }
            Err(sentence) => complaint.set(Some(sentence)),
        }
    };
    view! {
        <Complaint text=complaint />
        <OpenFile
            store id label hint accept=".json,application/json" most
            begun=Callback::new(move |()| complaint.set(None)) opened=chosen
        />
    }
}
