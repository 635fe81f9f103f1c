//! What two people with no coordinator do before they are a pair: each act is an entry about a questionnaire, or about the
//! programme of two.

use leptos::prelude::*;

use super::journal::Store;
use super::profile;
use super::trouble::Trouble;
use crate::domain::id::{PersonId, ProgrammeId};
use crate::domain::journal::Author;
use crate::domain::person::Person;
use crate::domain::profile::{Given, ProfileChange};
use crate::domain::programme::ProgrammeChange;
use crate::domain::questionnaire::Question;
use crate::domain::two::Two;

/// Who is done, and whose turn it is.
pub fn now(store: Store) -> Two {
    store.state().with(Two::of)
}

/// Begins the questions of somebody whose name is known: that question has its answer.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn begin(store: Store, name: String) -> Result<PersonId, Trouble> {
    let id = profile::start_for_two(store).await?;
    let continued = profile::draft(store, &id).and_then(|draft| Question::Name.mark(&draft));
    let continued = continued.map(|question| Given::Continued { question });
    profile::answer(store, &id, std::iter::once(Given::Name { name }).chain(continued).collect()).await?;
    Ok(id)
}

/// Notes that somebody is done, and passes the device on.
pub async fn hand_on(store: Store, id: &PersonId) -> Result<(), Trouble> {
    store.record(Author::Person(id.clone()), id, vec![ProfileChange::HandedOn]).await
}

/// Keeps the answers that came in a file. `name` is what the programme of the two is called.
pub async fn bring(store: Store, name: String, person: Person) -> Result<(), Trouble> {
    let mut changes = vec![ProgrammeChange::PeopleBrought { people: vec![person] }];
    if !store.state().with_untracked(|state| state.programmes.contains_key(&ProgrammeId::home())) {
        changes.insert(0, ProgrammeChange::ProgrammeCreated { name, aim: String::new(), sample: false });
    }
    store.record(Author::Organiser, &ProgrammeId::home(), changes).await
}

/// Forgets the answers that came in a file.
pub async fn remove(store: Store, person: PersonId) -> Result<(), Trouble> {
    let change = ProgrammeChange::PersonRemoved { person };
    store.record(Author::Organiser, &ProgrammeId::home(), vec![change]).await
}
