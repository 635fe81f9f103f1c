//! What stands in the form.

use leptos::prelude::*;

use super::rows::{self, Rows};
use crate::components::draft::Draft;
use crate::domain::id::PersonId;
use crate::domain::person::Role;
use crate::domain::person_form::PersonForm;
use crate::domain::programme::Programme;
use crate::domain::time::{Availability, Slot};

/// The fields of the form. Copies are the same.
#[derive(Clone, Copy)]
pub struct Fields {
    pub id: RwSignal<String>,
    pub name: RwSignal<String>,
    pub email: RwSignal<String>,
    pub role: RwSignal<Option<Role>>,
    pub topics: Rows,
    /// A topic that is typed and not added.
    pub topic: RwSignal<String>,
    pub capacity: RwSignal<String>,
    pub team: RwSignal<String>,
    pub manager: RwSignal<String>,
    pub languages: RwSignal<String>,
    pub times: RwSignal<Availability>,
    pub conflicts: RwSignal<String>,
    pub earlier: RwSignal<String>,
    pub vetoes: RwSignal<String>,
    pub likes: RwSignal<String>,
}

impl Fields {
    pub fn new(draft: &mut Draft, programme: &Programme, known: Option<&PersonId>) -> Self {
        let person = known.and_then(|id| programme.people.get(id));
        let likes = known.and_then(|id| programme.choices.get(id)).map(|choices| choices.likes.as_slice());
        let was = match person {
            Some(person) => PersonForm::of(person, likes.unwrap_or_default(), &programme.people),
            None => PersonForm { capacity: "1".into(), ..PersonForm::default() },
        };
        // An id may be somebody's address, and is no part of one of ours.
        let who = known.map_or_else(|| "new".to_string(), |id| format!("of-{id}"));
        let mut field = |name: &str, first: String| draft.field(&format!("{who}.{name}"), first);
        Self {
            id: field("id", if person.is_some() { was.id } else { String::new() }),
            name: field("name", was.name),
            email: field("email", was.email),
            role: RwSignal::new(was.role),
            topics: Rows(field("topics", rows::text(&was.answers))),
            topic: field("topic", String::new()),
            capacity: field("capacity", was.capacity),
            team: field("team", was.team),
            manager: field("manager", was.manager),
            languages: field("languages", was.languages),
            times: RwSignal::new(was.times),
            conflicts: field("conflicts", was.conflicts),
            earlier: field("earlier", was.earlier),
            vetoes: field("vetoes", was.vetoes),
            likes: field("likes", was.likes),
        }
    }

    pub fn toggle(self, slot: Slot) {
        self.times.update(|times| *times = times.toggled(slot));
    }

    /// Whether anything is said of other people, so that it is to be seen at once.
    pub fn names_somebody(self) -> bool {
        let fields = [self.likes, self.vetoes, self.earlier, self.conflicts];
        fields.iter().any(|field| field.with_untracked(|text| !text.trim().is_empty()))
    }

    pub fn form(self) -> PersonForm {
        PersonForm {
            id: self.id.get_untracked(),
            name: self.name.get_untracked(),
            email: self.email.get_untracked(),
            role: self.role.get_untracked(),
            answers: self.topics.answers(),
            capacity: self.capacity.get_untracked(),
            team: self.team.get_untracked(),
            manager: self.manager.get_untracked(),
            languages: self.languages.get_untracked(),
            times: self.times.get_untracked(),
            conflicts: self.conflicts.get_untracked(),
            earlier: self.earlier.get_untracked(),
            vetoes: self.vetoes.get_untracked(),
            likes: self.likes.get_untracked(),
        }
    }
}
