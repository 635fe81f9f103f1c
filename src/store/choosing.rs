//! What a participant does with the directory of their programme: each act is an entry about their own questionnaire.

use leptos::prelude::*;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::choosing::{CardBook, Choices, Choosing};
use crate::domain::id::PersonId;
use crate::domain::journal::{Author, Change, Subject};

/// The directory that somebody chooses from, and whom they chose.
pub fn choosing(store: Store, id: &PersonId) -> Option<Choosing> {
    store.state().with(|state| state.choosing.get(id).cloned())
}

/// Opens a directory for somebody. What they chose from an earlier one of the same programme stays.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn open(store: Store, id: &PersonId, book: CardBook) -> Result<(), Trouble> {
    change(store, id, Change::DirectoryOpened { book }).await
}

pub async fn choose(store: Store, choices: Choices) -> Result<(), Trouble> {
    let id = choices.person.clone();
    change(store, &id, Change::ChoiceMade { choices }).await
}

async fn change(store: Store, id: &PersonId, change: Change) -> Result<(), Trouble> {
    store.record(Author::Person(id.clone()), Subject::Profile(id.clone()), vec![change]).await
}
