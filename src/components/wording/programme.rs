//! What changes of a programme are called.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;

use super::Wording;
use crate::domain::id::{PersonId, ProgrammeId};
use crate::domain::journal::EntryId;
use crate::domain::person::Person;
use crate::domain::programme::ProgrammeChange;
use crate::domain::state::{AnyEntry, State};
use crate::domain::topic::TopicId;
use crate::t;

impl Wording<'_> {
    pub(super) fn of_programme(&self, about: &ProgrammeId, entry: &AnyEntry, change: &ProgrammeChange) -> String {
        match change {
            ProgrammeChange::ProgrammeCreated { name, .. } => t!("did-programme-created", name = name.as_str()),
            ProgrammeChange::ProgrammeRenamed { name, .. } => t!("did-programme-renamed", name = name.as_str()),
            ProgrammeChange::ProgrammeRemoved => t!("did-programme-removed", name = self.programme()),
            ProgrammeChange::PeopleBrought { people } => self.people_brought(about, entry, people),
            ProgrammeChange::PersonChanged { person } => t!("did-person-changed", name = person.name.as_str()),
            ProgrammeChange::TopicsMerged { topics, into } => self.merged(topics, into),
            ProgrammeChange::PersonRemoved { person } => t!("did-person-removed", name = self.person(about, person)),
            ProgrammeChange::RulesSet { .. } => t!("did-rules-set"),
            ProgrammeChange::PairBanned { couple } => self.couple("did-pair-banned", about, couple),
            ProgrammeChange::PairUnbanned { couple } => self.couple("did-pair-unbanned", about, couple),
            ProgrammeChange::PairPinned { couple } => self.couple("did-pair-pinned", about, couple),
            ProgrammeChange::PairUnpinned { couple } => self.couple("did-pair-unpinned", about, couple),
            ProgrammeChange::PairsHandedOut { pairs } => t!("did-pairs-handed-out", count = pairs.len()),
            ProgrammeChange::PairsLetGo { pairs } => match pairs.as_slice() {
                [couple] => self.couple("did-pair-let-go", about, couple),
                pairs => t!("did-pairs-let-go", count = pairs.len()),
            },
            ProgrammeChange::PairsHeld { pairs } => match pairs.as_slice() {
                [couple] => self.couple("did-pair-held", about, couple),
                pairs => t!("did-pairs-held", count = pairs.len()),
            },
            ProgrammeChange::Matched { outcome, .. } => t!("did-matched", count = outcome.pairs.len()),
            ProgrammeChange::KeyMade { .. } => t!("did-key-made"),
            ProgrammeChange::TermsSet { .. } => t!("did-terms-set"),
            ProgrammeChange::ChoicesBrought { choices } => {
                t!("did-choices-brought", name = self.person(about, &choices.person))
            }
            ProgrammeChange::ProgressBrought { .. } => t!("did-report-brought"),
            ProgrammeChange::TableShown { shown: true } => t!("did-table-shown"),
            ProgrammeChange::TableShown { shown: false } => t!("did-table-hidden"),
            ProgrammeChange::Undone { .. } => t!("did-undone"),
            ProgrammeChange::ResultKept { name, .. } => t!("did-result-kept", name = name.as_str()),
            ProgrammeChange::ResultRenamed { name, .. } => t!("did-result-renamed", name = name.as_str()),
            ProgrammeChange::ResultDropped { result } => t!("did-result-dropped", name = self.result(*result)),
            ProgrammeChange::ResultChosen { result } => t!("did-result-chosen", name = self.result(*result)),
        }
    }

    /// Who is new, and about whom something else is known now: those who came again as they were are neither.
    fn people_brought(&self, about: &ProgrammeId, entry: &AnyEntry, people: &[Person]) -> String {
        let before = State::fold(self.around.iter().copied().filter(|earlier| earlier.id < entry.id));
        let here = before.programmes.get(about);
        let known = |person: &Person| here.and_then(|programme| programme.people.get(&person.id));
        let (again, new): (Vec<_>, Vec<_>) = people.iter().partition(|person| known(person).is_some());
        let changed: Vec<_> =
            again.into_iter().filter(|person| known(person).is_some_and(|was| **was != **person)).collect();
        match (new.as_slice(), changed.as_slice()) {
            ([person], []) => t!("did-person-brought", name = person.name.as_str()),
            (new, []) => t!("did-people-brought", count = new.len()),
            ([], [person]) => t!("did-person-changed", name = person.name.as_str()),
            ([], changed) => t!("did-people-changed", count = changed.len()),
            (new, changed) => t!("did-people-both", new = new.len(), changed = changed.len()),
        }
    }

    fn couple(&self, message: &str, about: &ProgrammeId, couple: &(PersonId, PersonId)) -> String {
        t!(message, mentor = self.person(about, &couple.0), mentee = self.person(about, &couple.1))
    }

    fn merged(&self, topics: &BTreeSet<TopicId>, into: &TopicId) -> String {
        let label = |topic: &TopicId| self.topics.label(topic).to_string();
        let others: Vec<_> = topics.iter().filter(|topic| *topic != into).map(label).collect();
        match others.as_slice() {
            [one] if topics.len() == 1 => t!("did-topic-renamed", was = &**one, is = label(into)),
            _ => t!("did-topics-merged", topics = others.join(", "), into = label(into)),
        }
    }

    /// The programme's name as it was last given.
    fn programme(&self) -> String {
        let named = self.last(|change| {
            if let ProgrammeChange::ProgrammeCreated { name, .. } | ProgrammeChange::ProgrammeRenamed { name, .. } =
                change
            {
                Some(name.clone())
            } else {
                None
            }
        });
        named.unwrap_or_default()
    }

    /// The name under which a result is kept, or was.
    fn result(&self, result: EntryId) -> String {
        let named = self.last(|change| {
            if let ProgrammeChange::ResultKept { result: of, name }
            | ProgrammeChange::ResultRenamed { result: of, name } = change
            {
                (*of == result).then(|| name.clone())
            } else {
                None
            }
        });
        named.unwrap_or_default()
    }

    /// The name of somebody who is, or was, in a programme.
    fn person(&self, about: &ProgrammeId, id: &PersonId) -> String {
        if let Some(person) = self.state.programmes.get(about).and_then(|programme| programme.people.get(id)) {
            return person.name.clone();
        }
        let brought = self.last(|change| {
            let people = if let ProgrammeChange::PersonChanged { person } = change {
                std::slice::from_ref(&**person)
            } else if let ProgrammeChange::PeopleBrought { people } = change {
                people
            } else {
                return None;
            };
            people.iter().find(|person| person.id == *id).map(|person| person.name.clone())
        });
        brought.unwrap_or_else(|| id.to_string())
    }
}
