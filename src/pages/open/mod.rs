//! Opening a file of any kind: what it is, in a plain sentence, and the way to the page that reads it.

use leptos::prelude::*;

use crate::codec::files::Kind;
use crate::components::open_file::{OpenFile, Opened};
use crate::components::open_one::ANY;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::platform::device;
use crate::store::Store;
use crate::t;

mod cards;
mod sorted;

use sorted::Sorted;

/// The id of the heading over what was opened: it takes the focus.
const OPENED: &str = "opened";

#[component]
pub fn OpenAny() -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let sorted = RwSignal::new(None::<Sorted>);
    let most = Kind::all().map(Kind::most_bytes).max().unwrap_or_default();
    let opened = move |files: Vec<Opened>| {
        sorted.set(Some(Sorted::of(files)));
        request_animation_frame(|| device::focus(OPENED));
    };
    view! {
        <Page title=t!("open-title") back=(Route::Home, t!("back-home"))>
            <p class="lead">{t!("open-lead")}</p>
            <OpenFile
                store id=ANY label=t!("open-choose") hint=t!("open-hint") accept=".json,.csv,.tsv,.txt,.xlsx,.xls,.ods"
                several=true most begun=Callback::new(move |()| sorted.set(None)) opened
            />
            {move || sorted.get().map(|sorted| view! { <cards::Cards store sorted /> })}
        </Page>
    }
}
