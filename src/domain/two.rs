//! Two people with no coordinator: who has answered, whose turn it is, and when both may see what the other said.

use std::sync::Arc;

use super::id::{PairId, PersonId, ProgrammeId};
use super::pair::PairCard;
use super::person::Person;
use super::profile::Draft;
use super::questionnaire;
use super::state::State;

/// Somebody of the two who is done.
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

/// The people of this device who have no coordinator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Two {
    /// Who is done, by name.
    pub done: Vec<Known>,
    /// Whose questions are begun and not done, in the order of their turns.
    pub waiting: Vec<Draft>,
}

impl Two {
    /// Somebody who answered here and came in a file too counts as here.
    pub fn of(state: &State) -> Self {
        let (mut done, mut waiting) = (Vec::new(), Vec::new());
        for draft in state.profiles.values().filter(|draft| draft.between_two && draft.withdrawn.is_none()) {
            match draft.person_of_two().filter(|_| draft.handed_on.is_some() || draft.saved.is_some()) {
                Some(person) => done.push(Known::Here(Arc::new(person))),
                None if questionnaire::is_begun(draft) => waiting.push(draft.clone()),
                None => {}
            }
        }
        let home = state.programmes.get(&ProgrammeId::home());
        let brought = home.into_iter().flat_map(|home| home.people.values());
        done.extend(brought.filter(|person| !state.profiles.contains_key(&person.id)).cloned().map(Known::Brought));
        done.sort_by(|a, b| a.person().name.cmp(&b.person().name).then_with(|| a.person().id.cmp(&b.person().id)));
        waiting.sort_by(|a, b| a.started.cmp(&b.started).then_with(|| a.id.cmp(&b.id)));
        Self { done, waiting }
    }

    /// Whether everybody who has begun is done, so that all may see.
    pub fn is_open(&self) -> bool {
        self.done.len() >= 2 && self.waiting.is_empty()
    }
}

/// Whether nobody sees these answers for now: one of the two passed the device on, and the other is not done.
pub fn is_closed(state: &State, person: &PersonId) -> bool {
    let handed_on = state.profiles.get(person).is_some_and(|draft| draft.between_two && draft.handed_on.is_some());
    handed_on && !Two::of(state).is_open()
}

/// Whether a pair has no coordinator. A card of an older version does not say; but the name of its pair was made of its
/// two people, whom this device knows where they started here.
pub fn is_home(state: &State, card: &PairCard) -> bool {
    let home = ProgrammeId::home();
    let brought = state.programmes.get(&home).into_iter().flat_map(|programme| programme.people.keys());
    let known: Vec<&PersonId> = state.profiles.keys().chain(brought).collect();
    let made_of = |a: &&PersonId| known.iter().any(|b| PairId::of(&home, a, b) == card.pair);
    card.home || known.iter().any(made_of)
}

/// Whether both of a pair gave their answers on this device: the name of the pair was made of the two.
pub fn answered_here(state: &State, card: &PairCard) -> bool {
    let made_of = |a: &PersonId| state.profiles.keys().any(|b| PairId::of(&ProgrammeId::home(), a, b) == card.pair);
    state.profiles.keys().any(made_of)
}
