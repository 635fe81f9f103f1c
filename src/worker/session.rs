//! What a worker keeps between pieces of work about the same people: the people, and the match that was made last.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::jobs::SLICE;
use super::questions::{Match, Question, Reply};
use crate::codec::complaint::Complaint;
use crate::codec::table::{self, Options, Table};
use crate::domain::id::PersonId;
use crate::domain::matching::why_not::why_not_by;
use crate::domain::matching::{Cohort, Lanes, Matcher, Outcome, Progress};
use crate::domain::person::{Person, Role};
use crate::domain::rules::{Rules, Steering};

/// So many of each role are enough to rehearse with.
const A_FEW: usize = 64;

/// The people that were told of, and the match that was made of them.
pub struct Session {
    lanes: Lanes,
    people: BTreeMap<PersonId, Arc<Person>>,
    /// How often people changed.
    version: u64,
    /// The search that is under way.
    search: Option<Matcher>,
    /// How often it had looked at somebody's possible partners before, where it goes on from an earlier one.
    scanned: u64,
    /// The match that was made last, and of which version of the people.
    made: Option<(Matcher, u64)>,
    outcome: Option<Arc<Outcome>>,
    /// The people as the last question looked at them.
    looked: Option<(Rules, Steering, u64, Cohort)>,
    /// The file that was looked at last.
    file: Vec<u8>,
    /// It as a table, and how it was read.
    table: Option<(Options, Table)>,
}

impl Session {
    /// One that knows nobody. With loops for this machine.
    pub fn new(lanes: Lanes) -> Self {
        let people = BTreeMap::new();
        Self {
            lanes,
            people,
            version: 0,
            search: None,
            scanned: 0,
            made: None,
            outcome: None,
            looked: None,
            file: Vec::new(),
            table: None,
        }
    }

    /// These are new, or others than they were; those are gone.
    pub fn tell(&mut self, people: Vec<Arc<Person>>, gone: &[PersonId]) {
        self.version += 1;
        for id in gone {
            self.people.remove(id);
        }
        self.people.extend(people.into_iter().map(|person| (person.id.clone(), person)));
    }

    /// Another session, which knows a few of these people: browsers make a piece of code ready when it first runs, and
    /// whoever has searched among a few need not wait for that any more.
    pub fn a_few(&self) -> Self {
        let of = |role| self.people.values().filter(move |person| person.role == role).take(A_FEW).cloned();
        let mut few = Self::new(self.lanes);
        few.tell([Role::Mentor, Role::Mentee, Role::Either].into_iter().flat_map(of).collect(), &[]);
        few
    }

    /// The bytes of a file, and the table in them; of the file that was looked at last where none come along. It is read
    /// once for all that is asked of it.
    ///
    /// # Errors
    /// Where they are no such table.
    pub fn table(&mut self, bytes: &[u8], options: &Options) -> Result<(&[u8], &Table), Complaint> {
        if !bytes.is_empty() && bytes != self.file {
            self.file = bytes.to_vec();
            self.table = None;
        }
        let kept = self.table.take().filter(|(read_as, _)| read_as == options);
        let kept = match kept {
            Some(kept) => kept,
            None => (*options, table::read_as(&self.file, options).map_err(|error| Complaint::of(&error))?),
        };
        Ok((&self.file, &self.table.insert(kept).1))
    }

    fn list(&self) -> Vec<Arc<Person>> {
        self.people.values().cloned().collect()
    }

    /// Begins a search; `earlier` helps where this session has made no match yet.
    pub fn find(&mut self, rules: &Rules, steering: &Steering, earlier: Option<&Outcome>) {
        let people = self.list();
        let earlier = self.outcome.as_deref().or(earlier);
        self.search = Some(match self.made.take() {
            Some((matcher, _)) => matcher.again(&people, rules, steering, earlier),
            None => Matcher::start(&people, rules, steering, earlier, self.lanes),
        });
        self.scanned = self.search.as_ref().map_or(0, Matcher::scans);
    }

    /// Goes on with the search; how far it has come, or nothing where it is done or there is none.
    pub fn step(&mut self, work: u64) -> Option<Progress> {
        let search = self.search.as_mut()?;
        if search.step(work) { None } else { Some(search.progress()) }
    }

    /// Ends the search: what has come of it, where there was one.
    pub fn end(&mut self) -> Option<Arc<Outcome>> {
        let mut matcher = self.search.take()?;
        let outcome = Arc::new(matcher.outcome());
        // What was stopped on the way is no start for the next one.
        self.made = outcome.short.is_none().then_some((matcher, self.version));
        self.outcome = Some(outcome.clone());
        Some(outcome)
    }

    /// How often the search that was made last looked at somebody's possible partners: a measure of its work.
    pub fn scans(&self) -> u64 {
        self.made.as_ref().map_or(0, |(made, _)| made.scans().saturating_sub(self.scanned))
    }

    /// Replies to a question about a match: about this outcome, or else the one that was found last.
    pub fn ask(
        &mut self,
        rules: &Rules,
        steering: &Steering,
        outcome: Option<Arc<Outcome>>,
        question: &Question,
        watch: &mut dyn FnMut(Progress),
    ) -> Reply {
        if outcome.is_some() {
            self.outcome = outcome;
        }
        let outcome = self.outcome.clone().unwrap_or_default();
        let people = self.list();
        let asked = Match { people: &people, rules, steering, outcome: &outcome };
        match question {
            Question::Couple(couple) => Reply::Couple(asked.couple(self.cohort(&people, rules, steering), couple)),
            Question::WhyNot(couple) if self.is_made_of(rules, steering) => {
                let cohort = self.cohort(&people, rules, steering).clone();
                let mut forced = |forced: &Steering| {
                    let found = self.matched(&people, rules, forced, &outcome, watch);
                    // And back, so that the next one starts from what is there.
                    self.matched(&people, rules, steering, &found, watch);
                    found
                };
                Reply::WhyNot(why_not_by(&cohort, steering, &outcome, couple, &mut forced))
            }
            other => asked.reply(other, watch),
        }
    }

    fn is_made_of(&self, rules: &Rules, steering: &Steering) -> bool {
        self.made.as_ref().is_some_and(|(made, version)| *version == self.version && made.is_of(rules, steering))
    }

    fn cohort(&mut self, people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> &Cohort {
        if self.is_made_of(rules, steering)
            && let Some((made, _)) = &self.made
        {
            return made.cohort();
        }
        let version = self.version;
        let known = self.looked.take().filter(|(r, s, v, _)| r == rules && s == steering && *v == version);
        let known =
            known.unwrap_or_else(|| (rules.clone(), steering.clone(), version, Cohort::new(people, rules, steering)));
        &self.looked.insert(known).3
    }

    fn matched(
        &mut self,
        people: &[Arc<Person>],
        rules: &Rules,
        steering: &Steering,
        earlier: &Outcome,
        watch: &mut dyn FnMut(Progress),
    ) -> Outcome {
        let mut matcher = match self.made.take() {
            Some((made, _)) => made.again(people, rules, steering, Some(earlier)),
            None => Matcher::start(people, rules, steering, Some(earlier), self.lanes),
        };
        while !matcher.step(SLICE) {
            watch(matcher.progress());
        }
        let outcome = matcher.outcome();
        self.made = Some((matcher, self.version));
        outcome
    }
}
