//! The person that the answers of a questionnaire describe.

use super::Draft;
use crate::domain::audience::{Audience, Field};
use crate::domain::background::BackgroundItem;
use crate::domain::instrument::{Instrument, Item, ItemAnswer};
use crate::domain::person::{Person, Role};
use crate::domain::questionnaire;
use crate::domain::time::Availability;

impl Draft {
    /// The person that these answers describe, once the questions that cannot be left out are answered.
    pub fn person(&self, about: &Instrument) -> Option<Person> {
        let mut person = self.person_of_two()?;
        for item in self.asked_items(about) {
            self.state(&mut person, item, about);
        }
        let fields = self.fields(about).into_iter();
        person.audiences = fields.map(|field| (field, self.audience(field, about))).collect();
        Some(person)
    }

    /// As [`Self::person`], without what nobody is asked where two people have no coordinator: the background items.
    pub fn person_of_two(&self) -> Option<Person> {
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
        let fields = Self::FIELDS_OF_TWO.into_iter();
        person.audiences =
            fields.map(|field| (field, self.audiences.said(field).unwrap_or(self.usual(field)))).collect();
        person.agreed.clone_from(&self.consent);
        Some(person)
    }

    /// What the person answered to an item, whether it may be used to find a partner, and what has to happen before that one
    /// sees it.
    fn state(&self, person: &mut Person, item: &Item, about: &Instrument) {
        let key = BackgroundItem(item.key);
        let Some(answer) = self.stated(key) else { return };
        let seen = about.disclosure(item);
        let declined = *answer == ItemAnswer::PreferNotToSay;
        let to_organiser = self.audience(Field::Background(key), about).admits(Audience::Organiser);
        if self.for_matching.contains(&key) && !declined && to_organiser {
            person.for_matching.insert(key);
        }
        if seen.until.is_some() {
            person.until_both.insert(key);
        }
        person.background.insert(key, answer.clone());
    }
}
