//! An area of the app: loads what it needs, and shows its pages under the shell's header for as long as the address is its.

use futures_util::future::join4;
use leptos::prelude::*;
use thiserror::Error;
use wasm_bindgen::JsCast;

use crate::components::area::Area;
use crate::components::at_risk::BackupReminder;
use crate::components::lock_now::{LockNow, LockOffer};
use crate::components::notice::StoreNotice;
use crate::components::page::Page;
use crate::components::route::{self, Route};
use crate::components::undo::{UndoNotice, is_quiet};
use crate::components::words;
use crate::content::words::{Words, WordsError};
use crate::pages::locked::Locked;
use crate::platform::device;
use crate::platform::fetch::{self, NotFetched};
use crate::store::Store;
use crate::store::content::{self, ContentTrouble};
use crate::store::lock::Standing;
use crate::t;

/// Why an area did not start.
#[derive(Debug, Error)]
pub enum EnterError {
    #[error(transparent)]
    Fetch(#[from] NotFetched),
    #[error(transparent)]
    Words(#[from] WordsError),
    #[error(transparent)]
    Content(#[from] ContentTrouble),
    #[error("the page has no place for this area")]
    NoPlace,
}

/// Loads the area's words, the topics and the journal, all at once, and mounts the area in its place on the page.
///
/// # Errors
/// [`EnterError`] where the words or the topics do not arrive or cannot be read; the area can be entered again then. A
/// journal that cannot be opened is no such error: the area starts and says so.
pub async fn enter(area: Area, page: fn(Route) -> AnyView, lost: fn(Store) -> AnyView) -> Result<(), EnterError> {
    let (source, topics, background, store) =
        join4(fetch::text(area.words()), content::load_topics(), content::load_background(), Store::open()).await;
    words::set(Words::new(words::LANGUAGE, source?)?);
    let (topics, background) = (topics?, background?);
    let place = device::by_id(area.name()).ok_or(EnterError::NoPlace)?;
    let show = move || {
        provide_context(store);
        provide_context(topics);
        provide_context(background);
        let route = route::current();
        let closed = Memo::new(move |_| store.standing().get() == Standing::Closed);
        let here = Memo::new(move |_| route.with(|route| route.area() == Some(area)));
        view! {
            {move || here.get().then(|| view! { <StoreNotice store /> })}
            {move || shown(store, closed, route.get(), area, page, lost)}
            {move || here.get().then(|| view! { <LockNow store /> })}
            <UndoNotice store route quiet=Signal::derive(move || !here.get() || route.with(is_quiet)) />
        }
    };
    // An element of the page's own, as index.html has it.
    mount_to(place.unchecked_into(), show).forget();
    Ok(())
}

/// The page of the area at an address, with a word about a backup on the pages that one comes to first; while another tab
/// keeps the journal from opening, or while this device is locked, the page that says so; `lost` is what that one offers to
/// those who have forgotten the passphrase.
fn shown(
    store: Store,
    closed: Memo<bool>,
    route: Route,
    area: Area,
    page: fn(Route) -> AnyView,
    lost: fn(Store) -> AnyView,
) -> Option<AnyView> {
    if route.area() != Some(area) {
        return None;
    }
    if store.waiting().get() {
        return Some(view! { <Blocked /> }.into_any());
    }
    if closed.get() {
        return Some(view! { <Locked store last=move || lost(store) /> }.into_any());
    }
    let comes_first =
        matches!(route, Route::Programmes | Route::Programme(_) | Route::Profiles | Route::Pairs | Route::Pair(_));
    let reminder = comes_first.then(|| view! { <BackupReminder store /> <LockOffer store /> });
    Some(view! { {reminder} {page(route)} }.into_any())
}

/// Another tab with an older Turnabout is in the way.
#[component]
fn Blocked() -> impl IntoView {
    view! {
        <Page title=t!("blocked-title") back=(Route::Home, t!("back-home"))>
            <p class="lead" role="status">{t!("blocked-body")}</p>
        </Page>
    }
}
