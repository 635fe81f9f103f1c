//! The shell: the head of every page, the first page, and the way into the areas.

use leptos::prelude::*;
use thiserror::Error;

use super::entering::{Entered, Entering};
use crate::components::header::Header;
use crate::components::route::{self, Route};
use crate::components::words;
use crate::content::words::{Words, WordsError};
use crate::pages::erased::Erased;
use crate::pages::home::Home;
use crate::pages::not_found::NotFound;
use crate::platform::fetch::{self, NotFetched};
use crate::store::preferences::Preferences;

/// Why the app did not start.
#[derive(Debug, Error)]
pub enum StartError {
    #[error(transparent)]
    Fetch(#[from] NotFetched),
    #[error(transparent)]
    Words(#[from] WordsError),
}

/// Loads the words of the shell.
///
/// # Errors
/// [`StartError`] where they do not arrive or cannot be read.
pub async fn load() -> Result<(), StartError> {
    let source = fetch::text("locales/en-GB/turnabout.ftl").await?;
    words::set(Words::new(words::LANGUAGE, source)?);
    Ok(())
}

#[component]
pub fn Shell() -> impl IntoView {
    provide_context(Preferences::load());
    let route = route::current();
    let area = Memo::new(move |_| route.with(Route::area));
    let entered = Entered::default();
    view! {
        <Header />
        {move || match area.get() {
            Some(area) => view! { <Entering area entered=entered.of(area) /> }.into_any(),
            None => (move || match route.get() {
                Route::Home => view! { <Home /> }.into_any(),
                Route::Erased => view! { <Erased /> }.into_any(),
                _ => view! { <NotFound /> }.into_any(),
            })
            .into_any(),
        }}
    }
}
