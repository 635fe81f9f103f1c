//! A programme: its aim, its people, its rules, its match.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::choosing::{CardBook, Choices, DirectoryCard};
use super::disclosure::{Audience, disclose};
use super::holding::HandedOut;
use super::id::{PairId, PersonId, ProgrammeId};
use super::invitation::{Invitation, OrganiserKey, Terms};
use super::journal::EntryId;
use super::merged::Merged;
use super::pair::ProgressReport;
use super::person::Person;
use super::results::{Asked, Basis, Kept, Mark, Matched, Since};
use super::rules::{Couple, Rules, Steering};
use super::time::Moment;

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

    /// The coordinator's word on pairs of which both are here: what was said of somebody who was removed counts again once
    /// they are back.
    pub fn steering_here(&self) -> Steering {
        let here =
            |couples: &BTreeSet<Couple>| couples.iter().filter(|couple| self.has_both(couple)).cloned().collect();
        let steering = &self.steering;
        Steering { bans: here(&steering.bans), pins: here(&steering.pins), ..steering.clone() }
    }

    /// The steering as the matching takes it: with whom people said they would like, and the pairs that stay because they were
    /// handed out.
    pub fn steering_to_match(&self) -> Steering {
        let likes = self.choices.iter().filter(|(_, choices)| !choices.likes.is_empty());
        Steering {
            likes: likes.map(|(person, choices)| (person.clone(), choices.likes.clone())).collect(),
            held: self.held_pairs(),
            ..self.steering_here()
        }
    }

    /// As [`Self::steering_to_match`], where no pair stays because it was handed out.
    pub fn steering_anew(&self) -> Steering {
        Steering { held: BTreeSet::new(), ..self.steering_to_match() }
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
