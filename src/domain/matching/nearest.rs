//! Why nobody: for somebody without a partner the nearest rule to relax, and whom that would bring.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use super::matcher::match_people;
use super::outcome::Outcome;
use super::progress::Progress;
use crate::domain::answer::Level;
use crate::domain::benefit::Benefits;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::rules::{Couple, Rules, Steering};
use crate::domain::side::Side;
use crate::domain::topic::TopicId;

/// Of one kind of change, how many are tried before the next kind.
const TRIES: usize = 3;

/// Something that could be changed so that somebody finds a partner. What protects people (reporting lines, appraisal,
/// conflicts, vetoes, consent of others) is never suggested.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relax {
    /// The person agrees to be matched.
    Agree,
    /// The person takes one partner.
    TakeOne,
    /// This possible partner takes one partner more.
    OneMore { person: PersonId },
    /// The coordinator allows this pair again.
    Unban { couple: Couple },
    /// Two people need fewer weekly times in common.
    Times { to: u32 },
    /// The least benefit is lower: 0 to 1, in whole hundredths.
    Floor { to: f64 },
    /// Two people of one team may be paired.
    SameTeam,
    /// Somebody joins who could teach one of these.
    Teacher { topics: Vec<TopicId> },
    /// Somebody joins who would learn one of these.
    Learner { topics: Vec<TopicId> },
}

/// A change, and what matching again with it brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nearest {
    pub relax: Relax,
    /// The person's partners then. Empty where nothing can be tried: somebody would have to join.
    pub partners: Vec<PersonId>,
    /// How many pairs more there would be, and how much more total: below 0 for less.
    pub pairs: i64,
    pub total: i64,
    /// The total before.
    pub of: u64,
    /// Who else would find a partner by it, in the order of their ids.
    pub others: Vec<PersonId>,
}

/// The people, rules and steering of a match, to look for changes in.
pub struct Search<'a> {
    people: &'a [Arc<Person>],
    rules: &'a Rules,
    steering: &'a Steering,
    cohort: Cohort,
}

impl<'a> Search<'a> {
    pub fn new(people: &'a [Arc<Person>], rules: &'a Rules, steering: &'a Steering) -> Self {
        Self { people, rules, steering, cohort: Cohort::new(people, rules, steering) }
    }

    /// The nearest change that brings this person a partner, each tried by matching again: first what is the person's own
    /// to say, then a place with a possible partner, then a word of the coordinator's, then a rule, the least change of
    /// each first; last, whom to invite. None where none of them helps.
    pub fn nearest(&self, outcome: &Outcome, person: &PersonId, watch: &mut dyn FnMut(Progress)) -> Option<Nearest> {
        let place = self.cohort.directory().place(person)?;
        let changes = self.changes(place);
        let brought = changes.into_iter().find_map(|relax| self.tried(outcome, person, relax, watch));
        brought.or_else(|| {
            let relax = self.invite(place)?;
            Some(Nearest { relax, partners: Vec::new(), pairs: 0, total: 0, of: outcome.total, others: Vec::new() })
        })
    }

    /// Matches again with this change; none where the person finds no partner by it.
    fn tried(
        &self,
        before: &Outcome,
        person: &PersonId,
        relax: Relax,
        watch: &mut dyn FnMut(Progress),
    ) -> Option<Nearest> {
        let (people, rules, steering) = self.with(person, &relax);
        let after = match_people(&people, &rules, &steering, watch);
        let partners = partners(&after, person);
        if partners.is_empty() {
            return None;
        }
        let had_nobody = |id: &PersonId| before.unmatched.iter().any(|unmatched| unmatched.person == *id);
        let has_nobody = |id: &PersonId| after.unmatched.iter().any(|unmatched| unmatched.person == *id);
        let others = self.cohort.people.iter().map(|person| &person.id);
        let others = others.filter(|id| *id != person && had_nobody(id) && !has_nobody(id)).cloned().collect();
        Some(Nearest {
            relax,
            partners,
            pairs: after.pairs.len() as i64 - before.pairs.len() as i64,
            total: after.total as i64 - before.total as i64,
            of: before.total,
            others,
        })
    }

    /// Everything as it would be with this change.
    fn with(&self, person: &PersonId, relax: &Relax) -> (Vec<Arc<Person>>, Rules, Steering) {
        let (mut people, mut rules, mut steering) = (self.people.to_vec(), self.rules.clone(), self.steering.clone());
        let mut change = |id: &PersonId, change: fn(&mut Person)| {
            people.iter_mut().filter(|person| person.id == *id).for_each(|person| change(Arc::make_mut(person)));
        };
        match relax {
            Relax::Agree => change(person, |person| person.consent = true),
            Relax::TakeOne => change(person, |person| person.capacity = 1),
            Relax::OneMore { person } => change(person, |person| person.capacity = person.capacity.saturating_add(1)),
            Relax::Unban { couple } => {
                steering.bans.remove(couple);
                steering.bans.remove(&(couple.1.clone(), couple.0.clone()));
            }
            Relax::Times { to } => rules.shared_times = *to,
            Relax::Floor { to } => rules.floor = *to,
            Relax::SameTeam => rules.same_team = true,
            Relax::Teacher { .. } | Relax::Learner { .. } => {}
        }
        (people, rules, steering)
    }

    /// The changes by which somebody becomes a possible partner, the nearest first.
    fn changes(&self, place: usize) -> Vec<Relax> {
        let own = &self.cohort.people[place];
        if !own.consent {
            return vec![Relax::Agree];
        }
        if own.capacity == 0 {
            return vec![Relax::TakeOne];
        }
        let mut changes = Vec::new();
        let id = |place: usize| self.cohort.people[place].id.clone();
        let possible = self.partners(&self.cohort, place);
        changes.extend(possible.into_iter().map(|found| Relax::OneMore { person: id(found.other) }).take(TRIES));

        let unbanned = Steering { bans: Default::default(), ..self.steering.clone() };
        let unbanned = Cohort::new(self.people, self.rules, &unbanned);
        let banned = self.new_partners(&unbanned, place);
        changes.extend(
            banned.into_iter().map(|found| Relax::Unban { couple: (id(found.mentor), id(found.mentee)) }).take(TRIES),
        );

        let times = self.cohort.under(Rules { shared_times: 0, ..self.rules.clone() });
        let mut shared: Vec<u32> =
            self.new_partners(&times, place).iter().filter_map(|found| self.shared_times(found)).collect();
        shared.sort_unstable_by(|a, b| b.cmp(a));
        shared.dedup();
        changes.extend(shared.into_iter().map(|to| Relax::Times { to }).take(TRIES));

        let floor = self.cohort.under(Rules { floor: 0.0, ..self.rules.clone() });
        let hundredths = |found: &Found| (found.benefits.least() * 100.0).floor() as u32;
        let mut floors: Vec<u32> = self.new_partners(&floor, place).iter().map(hundredths).collect();
        floors.sort_unstable_by(|a, b| b.cmp(a));
        floors.dedup();
        changes.extend(floors.into_iter().map(|to| Relax::Floor { to: f64::from(to) / 100.0 }).take(TRIES));

        let team = self.cohort.under(Rules { same_team: true, ..self.rules.clone() });
        if !self.new_partners(&team, place).is_empty() {
            changes.push(Relax::SameTeam);
        }
        changes
    }

    fn shared_times(&self, found: &Found) -> Option<u32> {
        let people = &self.cohort.people;
        Some(people[found.mentor].availability?.shared(people[found.mentee].availability?))
    }

    /// Everybody with whom the rules of this cohort allow a pair from which both gain, the best pair first.
    fn partners(&self, cohort: &Cohort, place: usize) -> Vec<Found> {
        let mut found = Vec::new();
        for side in Side::BOTH.into_iter().filter(|&side| cohort.people[place].role.can_be(side)) {
            for (other, benefits, score) in cohort.possible(place, side) {
                let (mentor, mentee) = if side == Side::Mentor { (place, other) } else { (other, place) };
                found.push(Found { other, mentor, mentee, benefits, score });
            }
        }
        found.sort_by_key(|found| std::cmp::Reverse(found.score));
        found
    }

    /// Those of them whom the rules as they are do not allow.
    fn new_partners(&self, relaxed: &Cohort, place: usize) -> Vec<Found> {
        let mut found = self.partners(relaxed, place);
        found.retain(|found| self.cohort.excluded(found.mentor, found.mentee, found.benefits).is_some());
        found
    }

    /// Whom to invite: somebody to teach what nobody on the other side could teach this person; or else somebody to learn
    /// what nobody would learn from them. Only where no partner is possible by any change of rules.
    fn invite(&self, place: usize) -> Option<Relax> {
        let own = &self.cohort.people[place];
        let others = |side: Side| {
            let others = (0..self.cohort.people.len()).filter(move |&other| other != place);
            others.filter(move |&other| own.role.can_be(side) && self.cohort.takes_part(other, side.other()))
        };
        let anyone = |so: &dyn Fn(&Person) -> bool| {
            Side::BOTH.into_iter().any(|side| others(side).any(|other| so(&self.cohort.people[other])))
        };
        let wished = own.answers.iter().filter(|(_, own)| own.wish.get() > 0 && own.level.get() < Level::MOST);
        let untaught = wished.filter(|(topic, own)| {
            !anyone(&|other| other.answers.get(topic).is_some_and(|a| a.willing && a.level > own.level))
        });
        let topics: Vec<TopicId> = untaught.map(|(topic, _)| topic.clone()).collect();
        if !topics.is_empty() {
            return Some(Relax::Teacher { topics });
        }
        let shared = own.answers.iter().filter(|(_, own)| own.willing && own.level.get() > 0);
        let unwanted = shared.filter(|(topic, own)| {
            !anyone(&|other| other.answers.get(topic).is_some_and(|a| a.wish.get() > 0 && a.level < own.level))
        });
        let topics: Vec<TopicId> = unwanted.map(|(topic, _)| topic.clone()).collect();
        (!topics.is_empty()).then_some(Relax::Learner { topics })
    }
}

/// A possible partner of somebody.
struct Found {
    other: usize,
    mentor: usize,
    mentee: usize,
    benefits: Benefits,
    score: u32,
}

/// Somebody's partners in a result, on either side.
fn partners(outcome: &Outcome, person: &PersonId) -> Vec<PersonId> {
    let partner = |(mentor, mentee): (&PersonId, &PersonId)| {
        if mentor == person {
            Some(mentee.clone())
        } else if mentee == person {
            Some(mentor.clone())
        } else {
            None
        }
    };
    outcome.pairs.iter().filter_map(|pair| partner((&pair.mentor, &pair.mentee))).collect()
}
