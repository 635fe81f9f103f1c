//! What a participant does with the directory of their programme: each act is an entry about their own questionnaire.

use std::rc::Rc;

use futures_util::lock::Mutex;
use leptos::prelude::*;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::choosing::{CardBook, Choices, Choosing};
use crate::domain::id::PersonId;
use crate::domain::journal::Author;
use crate::domain::profile::ProfileChange;

/// The directory that somebody chooses from, and whom they chose.
pub fn choosing(store: Store, id: &PersonId) -> Option<Choosing> {
    store.state().with(|state| state.profiles.get(id)?.choosing.as_deref().cloned())
}

/// Opens a directory for somebody. What they chose from an earlier one of the same programme stays.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn open(store: Store, id: &PersonId, book: CardBook) -> Result<(), Trouble> {
    change(store, id, ProfileChange::DirectoryOpened { book }).await
}

thread_local! {
    // The app runs in one thread.
    static CHOOSING: Rc<Mutex<()>> = Rc::default();
}

/// Changes what somebody chose, and answers with it. One after the other: a choice is kept as a whole, so one that is made
/// while another is being stored has to begin from that.
pub async fn choose(
    store: Store,
    id: &PersonId,
    chosen: impl FnOnce(Choices) -> Choices,
) -> Result<Option<Choices>, Trouble> {
    let choosing = CHOOSING.with(Rc::clone);
    let _alone = choosing.lock().await;
    let now = store.state().with_untracked(|state| Some(state.profiles.get(id)?.choosing.as_ref()?.choices.clone()));
    let Some(now) = now else { return Ok(None) };
    let choices = chosen(now);
    change(store, id, ProfileChange::ChoiceMade { choices: choices.clone() }).await?;
    Ok(Some(choices))
}

async fn change(store: Store, id: &PersonId, change: ProfileChange) -> Result<(), Trouble> {
    store.record(Author::Person(id.clone()), id, vec![change]).await
}
