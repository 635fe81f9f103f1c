//! Two people with no coordinator: those who answered on this device, and those whose file of answers was opened here.

use std::sync::Arc;

use leptos::prelude::*;

use super::journal::Store;
use super::trouble::Trouble;
use crate::domain::id::{PersonId, ProgrammeId};
use crate::domain::journal::{Author, Change, State, Subject};
use crate::domain::person::Person;
use crate::domain::profile::Draft;

/// Somebody who could be one of the two.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// Answered on this device, and still can.
    Here(Arc<Person>),
    /// Came in a file.
    Brought(Arc<Person>),
}

impl Known {
    pub fn person(&self) -> &Arc<Person> {
        match self {
            Known::Here(person) | Known::Brought(person) => person,
        }
    }
}

/// Everybody who answered what is needed, by name. Somebody who answered here and came in a file too counts as here.
pub fn people(state: &State) -> Vec<Known> {
    let here = state.profiles.values().filter_map(Draft::person).map(|person| Known::Here(Arc::new(person)));
    let home = state.programmes.get(&ProgrammeId::home());
    let brought = home.into_iter().flat_map(|home| home.people.values());
    let brought = brought.filter(|person| !state.profiles.contains_key(&person.id)).cloned().map(Known::Brought);
    let mut people: Vec<_> = here.chain(brought).collect();
    people.sort_by(|a, b| a.person().name.cmp(&b.person().name).then_with(|| a.person().id.cmp(&b.person().id)));
    people
}

/// The questionnaires on this device that lack an answer that is needed, the newest first.
pub fn unfinished(state: &State) -> Vec<Draft> {
    let begun = |draft: &&Draft| draft.person().is_none() && !draft.name.trim().is_empty();
    let mut drafts: Vec<_> = state.profiles.values().filter(begun).cloned().collect();
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.started));
    drafts
}

/// Keeps the answers that came in a file. `name` is what the programme of the two is called.
///
/// # Errors
/// As [`Store::record`], as for all acts here.
pub async fn bring(store: Store, name: String, person: Person) -> Result<(), Trouble> {
    let mut changes = vec![Change::PeopleBrought { people: vec![person] }];
    if !store.state().with_untracked(|state| state.programmes.contains_key(&ProgrammeId::home())) {
        changes.insert(0, Change::ProgrammeCreated { name, aim: String::new(), sample: false });
    }
    store.record(Author::Organiser, Subject::Programme(ProgrammeId::home()), changes).await
}

/// Forgets the answers that came in a file.
pub async fn remove(store: Store, person: PersonId) -> Result<(), Trouble> {
    let change = Change::PersonRemoved { person };
    store.record(Author::Organiser, Subject::Programme(ProgrammeId::home()), vec![change]).await
}
