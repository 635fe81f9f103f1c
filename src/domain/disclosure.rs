//! What of a person may leave their device, and for whose eyes.

pub use super::audience::{Audience, Audiences, Field};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Wish};
use super::background::BackgroundItem;
use super::instrument::ItemAnswer;
use super::person::{Answers, Person};

/// What one audience may see of a person. [`disclose`] is the only way to one, and an exported file takes nothing else
/// that answers can be in.
#[derive(Clone, Debug, PartialEq)]
pub struct DisclosedProfile {
    audience: Audience,
    shown: Person,
}

impl DisclosedProfile {
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The person as this audience sees them. What is withheld is blank, as if it had not been asked.
    pub fn shown(&self) -> &Person {
        &self.shown
    }
}

/// The answers on background that one of a pair shows the other: [`Self::between`] is the only way from answers to them, and what
/// is handed to a pair takes no others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ShownItems(BTreeMap<BackgroundItem, ItemAnswer>);

impl ShownItems {
    /// What `person` shows their partner `other`. An answer that waits for both is not among them before both have answered.
    pub fn between(person: &Person, other: &Person) -> Self {
        let said = |by: &Person, item: &BackgroundItem| {
            by.background.get(item).is_some_and(|said| *said != ItemAnswer::PreferNotToSay)
        };
        let shows = |item: &BackgroundItem| {
            let waits = person.until_both.contains(item) && !(said(person, item) && said(other, item));
            !waits && person.audiences.of(Field::Background(*item)).admits(Audience::Partner)
        };
        let shown = person.background.iter().filter(|(item, _)| shows(item));
        Self(shown.map(|(item, answer)| (*item, answer.clone())).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = (BackgroundItem, &ItemAnswer)> {
        self.0.iter().map(|(item, answer)| (*item, answer))
    }

    pub fn answers(&self) -> &BTreeMap<BackgroundItem, ItemAnswer> {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The part of a person that an audience may see. The id and the side go to everyone: they are what files agree on.
///
/// Each field goes as far as its owner said. What only a coordinator's own table says of a person (e-mail address, manager,
/// appraiser, conflicts, earlier pairs, vetoes, consent) is handed to nobody.
pub fn disclose(person: &Person, audience: Audience) -> DisclosedProfile {
    // Field by field, so that a new field does not compile until somebody has decided who may see it.
    let Person {
        id,
        name,
        email,
        role,
        answers,
        team,
        manager,
        appraiser,
        languages,
        availability,
        capacity,
        conflicts,
        earlier,
        vetoes,
        consent,
        background,
        for_matching,
        until_both,
        audiences,
        agreed,
    } = person;
    let may = |field: Field| audiences.of(field).admits(audience);
    let mut shown = Person::new(id.clone(), "", *role);
    shown.audiences = audiences.admitting(audience);
    if may(Field::Name) {
        shown.name.clone_from(name);
    }
    shown.answers = topics(answers, may(Field::Offers), may(Field::Wishes));
    if may(Field::Team) {
        shown.team.clone_from(team);
    }
    if may(Field::Languages) {
        shown.languages.clone_from(languages);
    }
    if may(Field::Times) {
        shown.availability = *availability;
    }
    if may(Field::Capacity) {
        shown.capacity = *capacity;
    }
    let waits = |item: &BackgroundItem| until_both.contains(item) && !Audience::Organiser.admits(audience);
    for (item, answer) in background.iter().filter(|(item, _)| may(Field::Background(**item)) && !waits(item)) {
        shown.background.insert(*item, answer.clone());
        // Words to whoever matches and hands pairs out, and to nobody else.
        if Audience::Organiser.admits(audience) {
            shown.for_matching.extend(for_matching.get(item));
            shown.until_both.extend(until_both.get(item));
        }
    }
    // What was agreed to goes with what it was agreed for.
    if Audience::Partner.admits(audience) {
        shown.agreed.clone_from(agreed);
    }
    if Audience::OnlyMe.admits(audience) {
        shown.email.clone_from(email);
        shown.manager.clone_from(manager);
        shown.appraiser.clone_from(appraiser);
        shown.conflicts.clone_from(conflicts);
        shown.earlier.clone_from(earlier);
        shown.vetoes.clone_from(vetoes);
        shown.consent = *consent;
    }
    DisclosedProfile { audience, shown }
}

/// The answers on topics, with and without what the person offers, with and without what they wish for. How well a topic
/// is known belongs to each of the two.
fn topics(answers: &Answers, offers: bool, wishes: bool) -> Answers {
    let part = |answer: &Answer| {
        let wished = answer.wish > Wish::default();
        match (offers, wishes) {
            (true, true) => Some(*answer),
            (true, false) if answer.willing || !wished => Some(Answer { wish: Wish::default(), ..*answer }),
            (false, true) if wished => Some(Answer { willing: false, ..*answer }),
            _ => None,
        }
    };
    answers.iter().filter_map(|(topic, answer)| Some((topic.clone(), part(answer)?))).collect()
}
