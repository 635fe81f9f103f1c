//! The way in: opening the directory that the coordinator sent, or carrying on with one that is open.

use leptos::prelude::*;

use super::arrival::{Arrived, NewDirectory};
use crate::codec::files::{self, Kind};
use crate::components::open_one::OpenOne;
use crate::components::route::Route;
use crate::components::words::say;
use crate::domain::profile::Draft;
use crate::platform::device;
use crate::store::{Store, profile};
use crate::t;

/// The id of the heading of a directory that was opened: it takes the focus.
pub const OPENED: &str = "directory-opened";
const TITLE: &str = "choosing";

#[component]
pub fn Door() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let arrived = RwSignal::new(None::<Arrived>);
    let read = move |bytes: Vec<u8>| open(store, &bytes);
    view! {
        <section class="card stack taking-part choosing-door" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">{t!("choosing-door-title")}</h2>
            <p>{t!("choosing-door-about")}</p>
            {move || open_ones(store)}
            {move || match arrived.get() {
                Some(found) => {
                    let close = move || {
                        arrived.set(None);
                        device::focus(TITLE);
                    };
                    view! { <NewDirectory store arrived=found close /> }.into_any()
                }
                None => view! {
                    <OpenOne
                        store id="directory-file" label=t!("choosing-door-choose") hint=t!("choosing-door-hint")
                        one=t!("choosing-one-file") takes=&[Kind::DIRECTORY] read opened=arrived heading=OPENED
                    />
                }.into_any(),
            }}
        </section>
    }
}

/// The directories that are open on this device.
fn open_ones(store: Store) -> impl IntoView {
    let open: Vec<_> = store.state().with(|state| {
        let open =
            |draft: &Draft| Some((draft.id.clone(), draft.name.clone(), draft.choosing.as_ref()?.book.name.clone()));
        state.profiles.values().filter_map(open).collect()
    });
    (!open.is_empty()).then(|| {
        let link = |(id, name, programme): (_, String, String)| {
            let words = t!("choosing-door-carry-on", name = name, programme = programme);
            view! { <li><a class="button" href=Route::Choose(id).href()>{words}</a></li> }
        };
        view! { <ul class="choosing-open">{open.into_iter().map(link).collect_view()}</ul> }
    })
}

/// Reads a directory, or answers with the sentence that says why not.
fn open(store: Store, bytes: &[u8]) -> Result<Arrived, String> {
    let drafts = profile::drafts(store);
    if drafts.is_empty() {
        return Err(t!("choosing-no-answers"));
    }
    let file = files::read(bytes).map_err(|error| say(&error))?;
    let saved = file.created;
    let book = file.into_directory().map_err(|error| say(&error))?;
    Ok(Arrived::new(store, book, saved, &drafts))
}
