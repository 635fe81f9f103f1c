//! An area of the app: loads what it needs, and shows its pages under the shell's header for as long as the address is its.

use futures_util::future::{join, join3};
use leptos::prelude::*;
use thiserror::Error;
use wasm_bindgen::JsCast;

use crate::components::area::Area;
use crate::components::at_risk::BackupReminder;
use crate::components::carry_on;
use crate::components::dock::Dock;
use crate::components::lock_now::{LockNow, LockOffer, Offer};
use crate::components::notice::StoreNotice;
use crate::components::page::Page;
use crate::components::route::{self, Route};
use crate::components::undo::{InWords, UndoNotice, in_words, is_quiet};
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
    let (topics, background, store) = join3(content::load_topics(), content::load_background(), begin(area)).await;
    let (topics, (), store) = (topics?, background?, store?);
    mount(area, store, move || provide_context(topics), Some(in_words), page, lost)
}

/// As [`enter`], for an area whose pages say nothing of topics, and in which nothing is done that could be undone. `provide` gives
/// its pages what lives as long as the area.
///
/// # Errors
/// As [`enter`].
pub async fn enter_plainly(
    area: Area,
    provide: fn(),
    page: fn(Route) -> AnyView,
    lost: fn(Store) -> AnyView,
) -> Result<(), EnterError> {
    let store = begin(area).await?;
    mount(area, store, provide, None, page, lost)
}

async fn begin(area: Area) -> Result<Store, EnterError> {
    let (source, store) = join(fetch::text(area.words()), Store::open()).await;
    words::set(Words::new(words::LANGUAGE, source?)?);
    Ok(store)
}

fn mount(
    area: Area,
    store: Store,
    provide: impl FnOnce() + 'static,
    in_words: Option<InWords>,
    page: fn(Route) -> AnyView,
    lost: fn(Store) -> AnyView,
) -> Result<(), EnterError> {
    let place = device::by_id(area.name()).ok_or(EnterError::NoPlace)?;
    let show = move || {
        provide_context(store);
        provide();
        let route = route::current();
        carry_on::note(store, area, route);
        let closed = Memo::new(move |_| store.standing().get() == Standing::Closed);
        let here = Memo::new(move |_| route.with(|route| route.area() == Some(area)));
        // Also on the first page, which is no area's: what was opened before is still open.
        let was_here = Memo::new(move |before: Option<&bool>| {
            let now = route.with(Route::area);
            now.map_or(before.copied().unwrap_or_default(), |now| now == area)
        });
        let offer = RwSignal::new(Offer::default());
        view! {
            // Before the page, so that the keyboard comes to it from the heading by one step back.
            <Dock area>
                {move || here.get().then(|| view! { <StoreNotice store /> })}
                <UndoNotice store route in_words quiet=Signal::derive(move || !here.get() || route.with(is_quiet)) />
            </Dock>
            {move || shown(store, closed, offer, route.get(), area, page, lost)}
            {move || was_here.get().then(|| view! { <LockNow store /> })}
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
    offer: RwSignal<Offer>,
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
    let reminder = comes_first.then(|| view! { <BackupReminder store /> <LockOffer store offer /> });
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
