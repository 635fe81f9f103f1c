//! The content that comes with the site, loaded once when the app starts.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use thiserror::Error;

use crate::content::error::ContentError;
use crate::content::instruments;
use crate::content::passphrase_words::PassphraseWords;
use crate::content::topics::Topics;
use crate::domain::instrument::Instrument;
use crate::platform::chance;
use crate::platform::fetch::{self, NotFetched};

/// Why content did not load.
#[derive(Debug, Error)]
pub enum ContentTrouble {
    #[error(transparent)]
    Fetch(#[from] NotFetched),
    #[error("the content cannot be read: {0}")]
    Content(#[from] ContentError),
}

/// Fetches the built-in topics.
///
/// # Errors
/// [`ContentTrouble`] where the file does not arrive or cannot be read.
pub async fn load_topics() -> Result<Arc<Topics>, ContentTrouble> {
    let file = fetch::text("content/en-GB/topics.json").await?;
    Ok(Arc::new(Topics::parse(&file)?))
}

thread_local! {
    // The app runs in one thread.
    static BACKGROUND: RefCell<Option<Arc<Instrument>>> = const { RefCell::new(None) };
}

/// Fetches the background instrument: always, so that nobody can tell from it who is asked.
///
/// # Errors
/// As [`load_topics`].
pub async fn load_background() -> Result<(), ContentTrouble> {
    let instrument = load_instrument("content/en-GB/instruments/background.json").await?;
    BACKGROUND.set(Some(instrument));
    Ok(())
}

/// Fetches an instrument from its file.
///
/// # Errors
/// As [`load_topics`].
pub async fn load_instrument(file: &'static str) -> Result<Arc<Instrument>, ContentTrouble> {
    Ok(Arc::new(instruments::parse(&fetch::text(file).await?)?))
}

/// The background instrument: what people are asked beside what the matching reads.
pub fn background() -> Arc<Instrument> {
    // The area loads it before it shows anything.
    BACKGROUND.with_borrow(Clone::clone).expect("the area has loaded it")
}

/// The built-in topics, for any component of the app.
pub fn topics() -> Arc<Topics> {
    // The app provides the topics before it shows anything.
    expect_context::<Arc<Topics>>()
}

/// A passphrase of several words, made by chance. The words are fetched when somebody asks for one.
///
/// # Errors
/// [`ContentTrouble`] where the words do not arrive or cannot be read.
pub async fn suggest_passphrase() -> Result<String, ContentTrouble> {
    let words = PassphraseWords::parse(&fetch::text("content/en-GB/passphrase-words.json").await?)?;
    let [a, b, c, d, e, f, ..] = chance::bytes();
    Ok(words.suggestion(&[a, b, c, d, e, f]))
}
