//! The person that the answers of a questionnaire describe.

use super::Draft;
use crate::domain::audience::{Audience, Field};
use crate::domain::background::{BackgroundAnswer, BackgroundQuestion};
use crate::domain::person::{Person, Role};
use crate::domain::questionnaire;
use crate::domain::time::Availability;

impl Draft {
    /// The person that these answers describe, once the questions that cannot be left out are answered.
    pub fn person(&self) -> Option<Person> {
        if !questionnaire::missing(self).is_empty() {
            return None;
        }
        // Two people with no coordinator say together which of them is the mentor.
        let role = if self.between_two { self.role.unwrap_or(Role::Either) } else { self.role? };
        let mut person = Person::new(self.id.clone(), self.name.trim(), role);
        person.answers = self.answers();
        person.languages = self.languages.clone().unwrap_or_default();
        person.availability = self.times.filter(|times| *times != Availability::default());
        person.team = self.team.as_deref().map(str::trim).filter(|team| !team.is_empty()).map(String::from);
        person.capacity = self.capacity.unwrap_or(1);
        let stated = |question| Some((question, self.background.get(&question)?.clone()?));
        person.background = self.asked_of_background().filter_map(stated).collect();
        let usable = |question: &BackgroundQuestion| {
            self.for_matching.contains(question)
                && person.background.get(question).is_some_and(|answer| *answer != BackgroundAnswer::PreferNotToSay)
                && self.audience(Field::Background(*question)).admits(Audience::Organiser)
        };
        person.for_matching = self.asked_of_background().filter(usable).collect();
        person.audiences = self.fields().into_iter().map(|field| (field, self.audience(field))).collect();
        person.agreed.clone_from(&self.consent);
        Some(person)
    }
}
