//! The whole app: starts it, and shows the page that the address names.

use std::sync::Arc;

use futures_util::future::join3;
use leptos::prelude::*;
use thiserror::Error;

use crate::components::header::Header;
use crate::components::notice::StoreNotice;
use crate::components::route::{self, Route};
use crate::components::words;
use crate::content::topics::Topics;
use crate::content::words::{Words, WordsError};
use crate::pages::home::Home;
use crate::pages::not_found::NotFound;
use crate::pages::pair::list::Pairs;
use crate::pages::pair::part::Part;
use crate::pages::pair::space::Space;
use crate::pages::profile::{AtQuestion, Profiles};
use crate::pages::programme::list::Programmes;
use crate::pages::programme::{AboutProgramme, bring, matching, overview, people, take_away};
use crate::pages::two::Two;
use crate::platform::fetch::{self, NotFetched};
use crate::store::Store;
use crate::store::content::{self, ContentTrouble};
use crate::store::preferences::Preferences;

/// Why the app did not start.
#[derive(Debug, Error)]
pub enum StartError {
    #[error(transparent)]
    Fetch(#[from] NotFetched),
    #[error(transparent)]
    Words(#[from] WordsError),
    #[error(transparent)]
    Content(#[from] ContentTrouble),
}

/// Everything that the app needs before it can show a page.
pub struct Start {
    store: Store,
    preferences: Preferences,
    topics: Arc<Topics>,
}

impl Start {
    /// Loads the words, the topics and the journal, all at once.
    ///
    /// # Errors
    /// [`StartError`] where the words or the topics do not arrive or cannot be read. A journal that cannot be opened is
    /// no such error: the app starts and says so.
    pub async fn load() -> Result<Self, StartError> {
        let (source, topics, store) =
            join3(fetch::text("locales/en-GB.ftl"), content::load_topics(), Store::open()).await;
        words::set(Words::new(words::LANGUAGE, source?)?);
        Ok(Self { store, preferences: Preferences::load(), topics: topics? })
    }
}

#[component]
pub fn App(start: Start) -> impl IntoView {
    let store = start.store;
    provide_context(store);
    provide_context(start.preferences);
    provide_context(start.topics);
    let route = route::current();
    view! {
        <Header />
        <StoreNotice store />
        {move || match route.get() {
            Route::Home => view! { <Home /> }.into_any(),
            Route::Pairs => view! { <Pairs /> }.into_any(),
            Route::Pair(id) => view! { <Space id /> }.into_any(),
            Route::PairPart(id, part) => view! { <Part id part /> }.into_any(),
            Route::Programmes => view! { <Programmes /> }.into_any(),
            Route::Programme(id) => view! { <AboutProgramme id page=overview::page /> }.into_any(),
            Route::Bring(id) => view! { <AboutProgramme id page=bring::page /> }.into_any(),
            Route::People(id) => view! { <AboutProgramme id page=people::page /> }.into_any(),
            Route::Match(id) => view! { <AboutProgramme id page=matching::page /> }.into_any(),
            Route::TakeAway(id) => view! { <AboutProgramme id page=take_away::page /> }.into_any(),
            Route::Profiles => view! { <Profiles /> }.into_any(),
            Route::Question(id, name) => view! { <AtQuestion id name /> }.into_any(),
            Route::Two => view! { <Two /> }.into_any(),
            _ => view! { <NotFound /> }.into_any(),
        }}
    }
}
