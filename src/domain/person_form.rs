//! A person as a coordinator wrote them down, checked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answer::Answer;
use super::directory::{Directory, Found};
use super::fold::fold;
use super::id::PersonId;
use super::person::{Answers, Person, Role};
use super::time::Availability;
use super::topic::TopicId;

/// The most characters of a name, an id, an address, a topic.
pub const MOST_CHARACTERS: usize = 200;
/// The most partners of one person.
pub const MOST_PARTNERS: u16 = 50;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormField {
    Id,
    Name,
    Email,
    Role,
    Topics,
    Capacity,
    Team,
    Manager,
    Languages,
    Conflicts,
    Earlier,
    Vetoes,
    Likes,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonFault {
    NoName,
    NoRole,
    /// Somebody else has this id.
    IdTaken,
    /// No address that mail could go to.
    NoAddress,
    /// Not a whole number up to [`MOST_PARTNERS`].
    Capacity,
    TooLong,
    /// This topic is there twice.
    TopicTwice(TopicId),
    /// Several people have this name.
    Several(String),
    /// Nobody in the programme has this name.
    Nobody(String),
    /// The person themselves.
    Themselves,
}

/// What is wrong with a form, in the order of its fields.
pub type Faults = Vec<(FormField, PersonFault)>;

/// A person as they were written down, not yet checked. Lists are one entry to a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PersonForm {
    pub id: String,
    pub name: String,
    pub email: String,
    pub role: Option<Role>,
    pub answers: Vec<(TopicId, Answer)>,
    pub capacity: String,
    pub team: String,
    pub manager: String,
    pub languages: String,
    pub times: Availability,
    pub conflicts: String,
    pub earlier: String,
    pub vetoes: String,
    /// Whom the person would like as a partner, the most wished for first.
    pub likes: String,
}

impl PersonForm {
    /// How a person is written down, with those whom they would like as a partner.
    pub fn of(person: &Person, likes: &[PersonId], people: &BTreeMap<PersonId, Arc<Person>>) -> Self {
        let directory = Directory::new(people.values().map(AsRef::as_ref));
        // By their name where that is enough.
        let called = |id: &PersonId| {
            let named = people.get(id).filter(|liked| directory.one(&liked.name).is_some());
            named.map_or_else(|| id.to_string(), |liked| liked.name.clone())
        };
        let lines = |entries: &BTreeSet<String>| entries.iter().cloned().collect::<Vec<_>>().join("\n");
        Self {
            id: person.id.to_string(),
            name: person.name.clone(),
            email: person.email.clone().unwrap_or_default(),
            role: Some(person.role),
            answers: person.answers.iter().map(|(topic, answer)| (topic.clone(), *answer)).collect(),
            capacity: person.capacity.to_string(),
            team: person.team.clone().unwrap_or_default(),
            manager: person.manager.clone().unwrap_or_default(),
            languages: lines(&person.languages),
            times: person.availability.unwrap_or_default(),
            conflicts: lines(&person.conflicts),
            earlier: lines(&person.earlier),
            vetoes: lines(&person.vetoes),
            likes: likes.iter().map(called).collect::<Vec<_>>().join("\n"),
        }
    }

    /// The person, and whom they would like as a partner. What the form does not ask stays as it `was`; somebody new without an id has the `fresh` one.
    ///
    /// # Errors
    /// What is wrong with each field, in their order.
    pub fn check(
        self,
        was: Option<&Person>,
        people: &BTreeMap<PersonId, Arc<Person>>,
        fresh: PersonId,
    ) -> Result<(Person, Vec<PersonId>), Faults> {
        let mut faults = Vec::new();
        let mut person = match was {
            Some(was) => was.clone(),
            None => Person::new(self.id(fresh, people, &mut faults), "", Role::Either),
        };
        let long = |text: &str| text.chars().count() > MOST_CHARACTERS;
        let mut wrong = |field, fault| faults.push((field, fault));
        person.name = one_line(&self.name);
        match person.name.as_str() {
            "" => wrong(FormField::Name, PersonFault::NoName),
            name if long(name) => wrong(FormField::Name, PersonFault::TooLong),
            _ => {}
        }
        person.email = Some(self.email.trim().to_string()).filter(|email| !email.is_empty());
        match person.email.as_deref() {
            Some(email) if long(email) => wrong(FormField::Email, PersonFault::TooLong),
            Some(email) if !is_address(email) => wrong(FormField::Email, PersonFault::NoAddress),
            _ => {}
        }
        match self.role {
            Some(role) => person.role = role,
            None => wrong(FormField::Role, PersonFault::NoRole),
        }
        let (answers, topics) = answers(self.answers);
        person.answers = answers;
        topics.into_iter().for_each(|fault| wrong(FormField::Topics, fault));
        match self.capacity.trim().parse() {
            Ok(capacity) if capacity <= MOST_PARTNERS => person.capacity = capacity,
            _ => wrong(FormField::Capacity, PersonFault::Capacity),
        }
        for (field, text, kept) in
            [(FormField::Team, &self.team, &mut person.team), (FormField::Manager, &self.manager, &mut person.manager)]
        {
            *kept = Some(one_line(text)).filter(|text| !text.is_empty());
            if kept.as_deref().is_some_and(long) {
                wrong(field, PersonFault::TooLong);
            }
        }
        person.languages = lines(&self.languages);
        if person.languages.iter().any(|language| long(language)) {
            wrong(FormField::Languages, PersonFault::TooLong);
        }
        person.availability = Some(self.times).filter(|times| *times != Availability::default());
        person.conflicts = lines(&self.conflicts);
        person.earlier = lines(&self.earlier);
        person.vetoes = lines(&self.vetoes);
        // The person may have a new name, by which they cannot be meant.
        let others = || people.values().filter(|other| other.id != person.id).map(AsRef::as_ref);
        let directory = Directory::new(others().chain([&person]));
        let own = directory.place(&person.id);
        let named = [
            (FormField::Manager, person.manager.iter().collect::<Vec<_>>()),
            (FormField::Conflicts, person.conflicts.iter().collect()),
            (FormField::Earlier, person.earlier.iter().collect()),
            (FormField::Vetoes, person.vetoes.iter().collect()),
        ];
        for (field, references) in named {
            let fault = references.into_iter().find_map(|reference| match directory.find(reference) {
                _ if long(reference) => Some(PersonFault::TooLong),
                Found::Several => Some(PersonFault::Several(reference.clone())),
                Found::One(place) if Some(place) == own => Some(PersonFault::Themselves),
                _ => None,
            });
            // What is too long is told once.
            if let Some(fault) = fault.filter(|fault| field != FormField::Manager || *fault != PersonFault::TooLong) {
                wrong(field, fault);
            }
        }
        let everybody: Vec<&Person> = others().chain([&person]).collect();
        let mut likes = Vec::new();
        for name in self.likes.lines().map(one_line).filter(|name| !name.is_empty()) {
            match directory.find(&name) {
                Found::One(place) if Some(place) == own => wrong(FormField::Likes, PersonFault::Themselves),
                Found::One(place) if !likes.contains(&everybody[place].id) => likes.push(everybody[place].id.clone()),
                Found::One(_) => {}
                Found::Several => wrong(FormField::Likes, PersonFault::Several(name)),
                Found::Nobody => wrong(FormField::Likes, PersonFault::Nobody(name)),
            }
        }
        if faults.is_empty() { Ok((person, likes)) } else { Err(faults) }
    }

    fn id(&self, fresh: PersonId, people: &BTreeMap<PersonId, Arc<Person>>, faults: &mut Faults) -> PersonId {
        let written = self.id.trim();
        if written.is_empty() {
            return fresh;
        }
        if written.chars().count() > MOST_CHARACTERS {
            faults.push((FormField::Id, PersonFault::TooLong));
        } else if people.contains_key(&PersonId::new(written)) {
            faults.push((FormField::Id, PersonFault::IdTaken));
        }
        PersonId::new(written)
    }
}

/// The answers by topic, and what is wrong with the topics. A row that says nothing is left out.
fn answers(rows: Vec<(TopicId, Answer)>) -> (Answers, Vec<PersonFault>) {
    let (mut answers, mut faults, mut seen) = (Answers::new(), Vec::new(), BTreeSet::new());
    for (topic, answer) in rows {
        if topic.as_str().trim().is_empty() {
            continue;
        }
        if topic.as_str().chars().count() > MOST_CHARACTERS {
            faults.push(PersonFault::TooLong);
        } else if !seen.insert(fold(topic.as_str())) {
            faults.push(PersonFault::TopicTwice(topic));
        } else {
            answers.insert(topic, answer);
        }
    }
    (answers, faults)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The entries of a list, one to a line.
fn lines(text: &str) -> BTreeSet<String> {
    text.lines().map(one_line).filter(|line| !line.is_empty()).collect()
}

/// Whether mail could go there: a name, an at sign, and a host with a dot in it.
fn is_address(text: &str) -> bool {
    let host = |host: &str| {
        host.contains('.') && host.split('.').all(|part| !part.is_empty()) && !host.contains(['@', ',', ';', '<', '>'])
    };
    !text.contains(char::is_whitespace)
        && text
            .rsplit_once('@')
            .is_some_and(|(name, after)| !name.is_empty() && !name.contains(['@', ',', ';', '<', '>']) && host(after))
}
