//! Opening one file: where to choose it, what is in it or why it was not opened, and the focus on that. A file that belongs
//! to another page is handed on to the page that knows them all.
//!
//! ```ignore
//! let opened = RwSignal::new(None::<Found>);
//! let read = move |bytes: Vec<u8>| -> Result<Found, String> { … };
//! view! { <OpenOne store id="pair-file" label hint one takes=&[Kind::PAIR] read opened heading=OPENED /> }
//! ```

use leptos::prelude::*;

use super::notice::Complaint;
use super::open_file::{OpenFile, Opened, hand_on};
use super::route::Route;
use crate::codec::files::Kind;
use crate::codec::sorting::{Sort, sort};
use crate::platform::device;
use crate::store::Store;

/// The id of the place that takes every file: on the page [`Route::Open`].
pub const ANY: &str = "open-file";

/// Whether the file is one that another page reads.
fn is_elsewhere(file: &Opened, takes: &[Kind]) -> bool {
    let sorted = file.bytes.as_ref().ok().and_then(|bytes| sort(&file.name, bytes).ok());
    sorted.is_some_and(|sorted| !matches!(sorted, Sort::Ours(kind) if takes.contains(&kind)))
}

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
    /// The kinds of file that are read here.
    takes: &'static [Kind],
    /// What the page shows of the file, or the sentence that says why it cannot be taken in here.
    read: impl Fn(Vec<u8>) -> Result<T, String> + Clone + 'static,
    opened: RwSignal<Option<T>>,
    /// The id of the heading of what was opened: it takes the focus.
    heading: &'static str,
) -> impl IntoView {
    let complaint = RwSignal::new(None::<String>);
    let most = takes.iter().map(|kind| kind.most_bytes()).max().unwrap_or_default();
    let chosen = move |files: Vec<Opened>| {
        let only = <[Opened; 1]>::try_from(files).map_err(|_| one.clone());
        let only = match only {
            Ok([file]) if is_elsewhere(&file, takes) => {
                hand_on(ANY, [file]);
                return Route::Open.go();
            }
            only => only,
        };
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
