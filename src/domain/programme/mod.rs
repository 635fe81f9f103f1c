//! A programme: its aim, its people, its rules, its match.

mod change;
mod handed_out;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use change::{ProgrammeChange, ProgrammeKey};

use crate::domain::choosing::{CardBook, Choices, DirectoryCard};
use crate::domain::disclosure::{Audience, disclose};
use crate::domain::holding::HandedOut;
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::invitation::{Invitation, OrganiserKey, Terms};
use crate::domain::journal::EntryId;
use crate::domain::matching::Outcome;
use crate::domain::merged::Merged;
use crate::domain::pair::ProgressReport;
use crate::domain::person::Person;
use crate::domain::results::{Asked, Basis, Kept, Mark, Matched, Since};
use crate::domain::rules::{Rules, Steering};
use crate::domain::time::Moment;
use crate::domain::topic::TopicId;

/// A programme as its entries leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    pub id: ProgrammeId,
    pub name: String,
    pub aim: String,
    /// Whether it was made to try the product with invented people.
    pub sample: bool,
    pub created: Moment,
    pub people: BTreeMap<PersonId, Arc<Person>>,
    /// The topics that were merged or renamed; the people here have them as they are now.
    pub merged: Merged,
    pub rules: Rules,
    pub steering: Steering,
    /// What is asked and promised in the invitation, once it was settled.
    pub terms: Option<Terms>,
    /// To whose public half people seal their answers, once it was made.
    pub key: Option<OrganiserKey>,
    /// What people chose, as they last said.
    pub choices: BTreeMap<PersonId, Choices>,
    /// What pairs told of themselves last.
    pub reports: BTreeMap<PairId, Arc<Reported>>,
    /// Whether people of the coordinator's own table know that partners see what each can teach and would like to learn.
    pub table_shown: bool,
    /// The match that is handed out: the last one, or the one that was chosen since.
    pub matched: Option<Matched>,
    /// Every match that was made.
    pub found: BTreeMap<EntryId, Matched>,
    /// Those that are kept under a name, by the entry that made each.
    pub kept: BTreeMap<EntryId, Kept>,
    /// The pairs that were handed out.
    pub handed_out: HandedOut,
    /// Stands for the people and their choices as they are now.
    pub mark: Mark,
}

impl Programme {
    /// A programme with nobody in it yet.
    pub fn new(id: ProgrammeId, name: String, aim: String, sample: bool, created: Moment) -> Self {
        Self {
            id,
            name,
            aim,
            sample,
            created,
            people: BTreeMap::new(),
            merged: Merged::default(),
            rules: Rules::default(),
            steering: Steering::default(),
            terms: None,
            key: None,
            choices: BTreeMap::new(),
            reports: BTreeMap::new(),
            table_shown: sample,
            matched: None,
            found: BTreeMap::new(),
            kept: BTreeMap::new(),
            handed_out: HandedOut::default(),
            mark: Mark::default(),
        }
    }

    /// Takes somebody in, who has the topics as they are now.
    fn write_down(&mut self, person: &Person) {
        self.people.insert(person.id.clone(), Arc::new(self.merged.person(person.clone())));
    }

    fn merge_topics(&mut self, topics: &BTreeSet<TopicId>, into: &TopicId) {
        self.merged.merge(topics, into);
        for person in self.people.values_mut().filter(|person| person.answers.keys().any(|t| topics.contains(t))) {
            *person = Arc::new(self.merged.person(Person::clone(person)));
        }
    }

    /// Takes a match that was made to those that are known.
    fn find(&mut self, entry: EntryId, outcome: &Arc<Outcome>, basis: Option<&Basis>) -> Matched {
        let matched = Matched::new(entry, outcome, basis, || self.basis(self.rules.clone(), entry));
        self.found.insert(entry, matched.clone());
        matched
    }

    fn look_whether_stale(&mut self) {
        if let Some(mut matched) = self.matched.take() {
            matched.stale = self.since(&matched).any();
            self.matched = Some(matched);
        }
    }

    /// The invitation, once terms and key are there.
    pub fn invitation(&self) -> Option<Invitation> {
        Some(Invitation {
            programme: self.id.clone(),
            name: self.name.clone(),
            aim: self.aim.clone(),
            terms: self.terms.clone()?,
            rules: self.rules.clone(),
            key: self.key.as_ref()?.public.clone(),
        })
    }
}

impl Programme {
    /// The people as the matching takes them: whom somebody declined is among those with whom they do not wish to be
    /// paired.
    pub fn people_to_match(&self) -> Vec<Arc<Person>> {
        let with_declines = |person: &Arc<Person>| match self.choices.get(&person.id) {
            Some(choices) if !choices.declines.is_empty() => {
                let mut person = Person::clone(person);
                person.vetoes.extend(choices.declines.iter().map(ToString::to_string));
                Arc::new(person)
            }
            _ => person.clone(),
        };
        self.people.values().map(with_declines).collect()
    }

    /// What a match that begins now is made of, by these rules, where this is the newest entry.
    pub fn basis(&self, rules: Rules, newest: EntryId) -> Basis {
        let asked = Asked { rules, steering: self.steering_to_match() };
        Basis { seen: newest, people: self.mark, asked: Some(asked) }
    }

    /// What has changed since this match was made.
    pub fn since(&self, matched: &Matched) -> Since {
        matched.since(self.mark, &self.rules, &self.steering, |couple| self.has_both(couple))
    }

    /// The cards of those who agreed that everyone in the programme sees them.
    pub fn directory(&self) -> CardBook {
        let card = |person: &Arc<Person>| DirectoryCard::of(&disclose(person, Audience::Everyone));
        CardBook {
            programme: self.id.clone(),
            name: self.name.clone(),
            cards: self.people.values().filter_map(card).collect(),
        }
    }
}

/// What a pair told of itself, and when it saved that.
#[derive(Clone, Debug, PartialEq)]
pub struct Reported {
    pub report: ProgressReport,
    pub saved: Moment,
}

impl ProgrammeId {
    /// The programme of two people with no coordinator.
    pub fn home() -> Self {
        Self::new("home")
    }
}
