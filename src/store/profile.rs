//! What a participant does with their own questionnaire: each act is an entry about it.

use std::rc::Rc;

use futures_util::lock::Mutex;
use leptos::prelude::*;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::consent::Consent;
use crate::domain::id::{PersonId, ProgrammeId};
use crate::domain::invitation::Invitation;
use crate::domain::journal::Author;
use crate::domain::profile::{Draft, Given, ProfileChange};
use crate::domain::questionnaire;
use crate::platform::{chance, clock};

/// The questionnaire as it is now; `None` where this device has none of that id.
pub fn draft(store: Store, id: &PersonId) -> Option<Draft> {
    store.state().with_untracked(|state| state.profiles.get(id).cloned())
}

/// Every questionnaire of a participant in which something is answered, the newest first. Those of two people with no
/// coordinator have a page of their own.
pub fn drafts(store: Store) -> Vec<Draft> {
    store.state().with(|state| {
        let mut drafts: Vec<_> =
            state.profiles.values().filter(|draft| begun(draft) && !draft.between_two).cloned().collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started));
        drafts
    })
}

/// A questionnaire that answers an invitation is there from the moment in which the invitation was taken in.
fn begun(draft: &Draft) -> bool {
    draft.invitation.is_some() || questionnaire::is_begun(draft)
}

/// Starts a questionnaire, or finds the one that was started and left without an answer.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn start(store: Store) -> Result<PersonId, Trouble> {
    start_with(store, |draft| !draft.between_two, Vec::new()).await
}

/// As [`start`], for two people with no coordinator.
pub async fn start_for_two(store: Store) -> Result<PersonId, Trouble> {
    start_with(store, |draft| draft.between_two, vec![ProfileChange::ForTwo]).await
}

/// Finds a blank questionnaire that suits, or starts one with these first changes.
async fn start_with(
    store: Store,
    suits: impl Fn(&Draft) -> bool,
    first: Vec<ProfileChange>,
) -> Result<PersonId, Trouble> {
    let blank = store.state().with_untracked(|state| {
        let blank = |draft: &&Draft| !begun(draft) && suits(draft);
        state.profiles.values().find(blank).map(|draft| draft.id.clone())
    });
    if let Some(blank) = blank {
        return Ok(blank);
    }
    let id = PersonId::new(chance::fresh_id());
    change(store, &id, std::iter::once(ProfileChange::ProfileStarted).chain(first).collect()).await?;
    Ok(id)
}

/// The newest questionnaire on this device that answers an invitation to that programme.
pub fn invited_to(store: Store, programme: &ProgrammeId) -> Option<Draft> {
    let to = |draft: &&Draft| draft.invitation.as_ref().is_some_and(|invitation| invitation.programme == *programme);
    store.state().with_untracked(|state| state.profiles.values().filter(to).max_by_key(|draft| draft.started).cloned())
}

/// Takes an invitation in, for the questionnaire that is to answer it or for a new one.
pub async fn invited(store: Store, invitation: Invitation, known: Option<PersonId>) -> Result<PersonId, Trouble> {
    match known {
        Some(id) => {
            let same = draft(store, &id).is_some_and(|draft| draft.invitation.as_ref() == Some(&invitation));
            if !same {
                change(store, &id, vec![ProfileChange::Invited { invitation }]).await?;
            }
            Ok(id)
        }
        None => {
            let id = PersonId::new(chance::fresh_id());
            change(store, &id, vec![ProfileChange::ProfileStarted, ProfileChange::Invited { invitation }]).await?;
            Ok(id)
        }
    }
}

/// Notes what the person agreed to.
pub async fn agree(store: Store, id: &PersonId, words: String, purpose: String) -> Result<(), Trouble> {
    let consent = Consent { words, purpose, at: clock::now() };
    change(store, id, vec![ProfileChange::Consented { consent }]).await
}

/// Notes that the person no longer agrees.
pub async fn withdraw(store: Store, id: &PersonId) -> Result<(), Trouble> {
    change(store, id, vec![ProfileChange::ConsentWithdrawn]).await
}

thread_local! {
    // The app runs in one thread.
    static ANSWERING: Rc<Mutex<()>> = Rc::default();
}

/// Takes in answers, leaving out those that change nothing. One after the other: what is kept as a field is left comes
/// again from the button that it was left for, and has nothing new once the first is stored.
pub async fn answer(store: Store, id: &PersonId, given: Vec<Given>) -> Result<(), Trouble> {
    let answering = ANSWERING.with(Rc::clone);
    let _alone = answering.lock().await;
    let Some(mut draft) = draft(store, id) else { return Ok(()) };
    let mut changes = Vec::new();
    for given in given {
        let before = draft.clone();
        draft.give(given.clone());
        if draft != before {
            changes.push(ProfileChange::ProfileAnswered { given });
        }
    }
    if changes.is_empty() { Ok(()) } else { change(store, id, changes).await }
}

/// Takes in one answer as the person marks it. `failed` is called where it was not stored.
pub fn mark(store: Store, id: PersonId, given: Given, failed: impl Fn() + 'static) {
    leptos::task::spawn_local(async move {
        if change(store, &id, vec![ProfileChange::ProfileAnswered { given }]).await.is_err() {
            failed();
        }
    });
}

/// Notes that the profile file was saved.
pub async fn saved(store: Store, id: &PersonId) -> Result<(), Trouble> {
    change(store, id, vec![ProfileChange::ProfileSaved]).await
}

pub async fn remove(store: Store, id: &PersonId) -> Result<(), Trouble> {
    change(store, id, vec![ProfileChange::ProfileRemoved]).await
}

async fn change(store: Store, id: &PersonId, changes: Vec<ProfileChange>) -> Result<(), Trouble> {
    store.record(Author::Person(id.clone()), id, changes).await
}
