//! What a participant does with their own questionnaire: each act is an entry about it.

use leptos::prelude::*;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::id::PersonId;
use crate::domain::journal::{Author, Change, Subject};
use crate::domain::profile::{Draft, Given};
use crate::domain::questionnaire;
use crate::platform::chance;

/// The questionnaire as it is now; `None` where this device has none of that id.
pub fn draft(store: Store, id: &PersonId) -> Option<Draft> {
    store.state().with_untracked(|state| state.profiles.get(id).cloned())
}

/// Every questionnaire in which something is answered, the newest first.
pub fn drafts(store: Store) -> Vec<Draft> {
    store.state().with(|state| {
        let mut drafts: Vec<_> = state.profiles.values().filter(|draft| begun(draft)).cloned().collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started));
        drafts
    })
}

fn begun(draft: &Draft) -> bool {
    questionnaire::progress(draft).0 > 0
}

/// Starts a questionnaire, or finds the one that was started and left without an answer.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn start(store: Store) -> Result<PersonId, Trouble> {
    let blank = store
        .state()
        .with_untracked(|state| state.profiles.values().find(|draft| !begun(draft)).map(|draft| draft.id.clone()));
    if let Some(blank) = blank {
        return Ok(blank);
    }
    let id = PersonId::new(chance::fresh_id());
    change(store, &id, vec![Change::ProfileStarted]).await?;
    Ok(id)
}

/// Takes in answers, leaving out those that change nothing.
pub async fn answer(store: Store, id: &PersonId, given: Vec<Given>) -> Result<(), Trouble> {
    let Some(mut draft) = draft(store, id) else { return Ok(()) };
    let mut changes = Vec::new();
    for given in given {
        let before = draft.clone();
        draft.give(given.clone());
        if draft != before {
            changes.push(Change::ProfileAnswered { given });
        }
    }
    if changes.is_empty() { Ok(()) } else { change(store, id, changes).await }
}

/// Takes in one answer as the person marks it. `failed` is called where it was not stored.
pub fn mark(store: Store, id: PersonId, given: Given, failed: impl Fn() + 'static) {
    leptos::task::spawn_local(async move {
        if change(store, &id, vec![Change::ProfileAnswered { given }]).await.is_err() {
            failed();
        }
    });
}

/// Notes that the profile file was saved.
pub async fn saved(store: Store, id: &PersonId) -> Result<(), Trouble> {
    change(store, id, vec![Change::ProfileSaved]).await
}

pub async fn remove(store: Store, id: &PersonId) -> Result<(), Trouble> {
    change(store, id, vec![Change::ProfileRemoved]).await
}

async fn change(store: Store, id: &PersonId, changes: Vec<Change>) -> Result<(), Trouble> {
    store.record(Author::Person(id.clone()), Subject::Profile(id.clone()), changes).await
}
