//! The content that comes with the site, loaded once when the app starts.

use std::sync::Arc;

use leptos::prelude::*;
use thiserror::Error;

use crate::content::error::ContentError;
use crate::content::topics::Topics;
use crate::platform::fetch::{self, NotFetched};

/// Why content did not load.
#[derive(Debug, Error)]
pub enum ContentTrouble {
    #[error(transparent)]
    Fetch(#[from] NotFetched),
    #[error("the topics cannot be read: {0}")]
    Topics(#[from] ContentError),
}

/// Fetches the built-in topics.
///
/// # Errors
/// [`ContentTrouble`] where the file does not arrive or cannot be read.
pub async fn load_topics() -> Result<Arc<Topics>, ContentTrouble> {
    let file = fetch::text("content/en-GB/topics.json").await?;
    Ok(Arc::new(Topics::parse(&file)?))
}

/// The built-in topics, for any component of the app.
pub fn topics() -> Arc<Topics> {
    // The app provides the topics before it shows anything.
    expect_context::<Arc<Topics>>()
}
