//! The whole app: starts it, and shows the page that the address names.

use leptos::prelude::*;
use thiserror::Error;

use crate::components::header::Header;
use crate::components::notice::StoreNotice;
use crate::components::route::{self, Route};
use crate::components::words;
use crate::content::words::{Words, WordsError};
use crate::pages::home::Home;
use crate::pages::not_found::NotFound;
use crate::platform::fetch::{self, NotFetched};
use crate::store::Store;
use crate::store::preferences::Preferences;

/// Why the app did not start.
#[derive(Debug, Error)]
pub enum StartError {
    #[error(transparent)]
    Fetch(#[from] NotFetched),
    #[error(transparent)]
    Words(#[from] WordsError),
}

/// Everything that the app needs before it can show a page.
pub struct Start {
    store: Store,
    preferences: Preferences,
}

impl Start {
    /// Loads the words and the journal.
    ///
    /// # Errors
    /// [`StartError`] where the words do not arrive or cannot be read. A journal that cannot be opened is no such error:
    /// the app starts and says so.
    pub async fn load() -> Result<Self, StartError> {
        let source = fetch::text("locales/en-GB.ftl").await?;
        words::set(Words::new(words::LANGUAGE, source)?);
        Ok(Self { store: Store::open().await, preferences: Preferences::load() })
    }
}

#[component]
pub fn App(start: Start) -> impl IntoView {
    let store = start.store;
    provide_context(store);
    provide_context(start.preferences);
    let route = route::current();
    view! {
        <Header />
        <StoreNotice store />
        {move || match route.get() {
            Route::Home => view! { <Home /> }.into_any(),
            _ => view! { <NotFound /> }.into_any(),
        }}
    }
}
