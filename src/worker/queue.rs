//! What is asked of a worker that lives on, and what it keeps in mind: it is told only what it does not know yet.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use super::jobs::{Answer, Job, put_together};
use super::questions::Question;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::person::Person;
use crate::domain::rules::{Rules, Steering};

/// So many people are told of in one go: the page can be used in between.
pub const AT_ONCE: usize = 250;

/// What is asked of a worker.
pub enum Wish {
    /// To get ready to find pairs.
    Rehearse { rules: Rules },
    /// To find pairs. What came of an earlier match of nearly the same shortens the search.
    Find { rules: Rules, steering: Steering, earlier: Option<Arc<Outcome>> },
    /// To answer a question about a match.
    Look { rules: Rules, steering: Steering, outcome: Arc<Outcome>, question: Question },
    /// To look at a table, or to read the people of one.
    Table { job: Job, file: Arc<Vec<u8>> },
}

/// What comes of a wish.
pub enum News {
    Answer(Answer),
    /// Pairs were found.
    Matched(Arc<Outcome>),
    /// The worker broke off, or could not be loaded.
    Failed,
}

struct Request<H> {
    number: u64,
    wish: Wish,
    people: Vec<Arc<Person>>,
    /// Whom the worker has yet to be told of, once that is known.
    untold: Option<Vec<Arc<Person>>>,
    /// Who is told of what comes; nobody, where nobody wants it any more.
    heard: Option<H>,
}

/// The wishes of one worker, in their order. `H` is who is told of what comes of one.
pub struct Queue<H> {
    asked: u64,
    /// Whether a question that nobody waits for any more is worth ending the worker for.
    breaks_off: bool,
    ready: bool,
    /// For which request the worker is taking in people, if for any.
    telling: Option<u64>,
    /// Whether it takes in people, or gets ready.
    taking_in: bool,
    rehearsed: bool,
    /// What the worker has in mind.
    told: BTreeMap<PersonId, Arc<Person>>,
    outcome: Option<Arc<Outcome>>,
    file: Option<Arc<Vec<u8>>>,
    waiting: VecDeque<Request<H>>,
    search: Option<Request<H>>,
    question: Option<Request<H>>,
    parts: Vec<Outcome>,
}

impl<H: Clone> Queue<H> {
    /// That of a worker which is asked for what takes long, where `breaks_off` says so: it is ended together with a question that nobody
    /// waits for any more.
    pub fn new(breaks_off: bool) -> Self {
        Self {
            asked: 0,
            breaks_off,
            ready: false,
            telling: None,
            taking_in: false,
            rehearsed: false,
            told: BTreeMap::new(),
            outcome: None,
            file: None,
            waiting: VecDeque::new(),
            search: None,
            question: None,
            parts: Vec::new(),
        }
    }

    /// Adds a wish about these people; the number by which it is known.
    pub fn ask(&mut self, people: Vec<Arc<Person>>, wish: Wish, heard: H) -> u64 {
        self.asked += 1;
        self.waiting.push_back(Request { number: self.asked, wish, people, untold: None, heard: Some(heard) });
        self.asked
    }

    /// How many wishes there have been.
    pub fn asked(&self) -> u64 {
        self.asked
    }

    /// The worker listens.
    pub fn ready(&mut self) {
        self.ready = true;
    }

    pub fn is_idle(&self) -> bool {
        self.waiting.is_empty() && self.search.is_none() && self.question.is_none()
    }

    /// Whether that search is under way.
    pub fn is_searching(&self, number: u64) -> bool {
        is(&self.search, number)
    }

    /// The worker is gone, and with it what it had in mind; what waits is for the next one.
    pub fn end(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        *self = Self { asked: self.asked, waiting, ..Self::new(self.breaks_off) };
        self.waiting.iter_mut().for_each(|request| request.untold = None);
    }

    /// The worker broke off: those who waited for it.
    pub fn fail(&mut self) -> Vec<H> {
        let waiting = std::mem::take(&mut self.waiting);
        let under_way = [self.search.take(), self.question.take()];
        self.end();
        under_way.into_iter().flatten().chain(waiting).filter_map(|request| request.heard).collect()
    }

    /// Nobody wants this any more. Whether the worker is to be ended with it, for it may be at it for long and hears nothing
    /// meanwhile; what else was under way is asked again.
    pub fn forget(&mut self, number: u64) -> bool {
        self.waiting.retain(|request| request.number != number);
        if self.telling == Some(number) {
            self.telling = None;
        }
        let is_question = is(&self.question, number);
        if let Some(question) = self.question.as_mut().filter(|_| is_question && !self.breaks_off) {
            question.heard = None;
            return false;
        }
        let ends = is_question || self.is_searching(number);
        if ends {
            let others = [self.search.take(), self.question.take()];
            self.waiting.extend(others.into_iter().flatten().filter(|other| other.number != number));
            self.end();
        }
        ends
    }

    /// Takes in what the worker said: who is told, and of what.
    pub fn answered(&mut self, answer: Answer) -> Option<(H, News)> {
        let (heard, news) = match answer {
            Answer::Told => {
                self.taking_in = false;
                return None;
            }
            Answer::Part(part) => {
                self.parts.push(*part);
                return None;
            }
            Answer::Matched(last) => {
                let outcome = Arc::new(put_together(std::mem::take(&mut self.parts), *last));
                self.outcome = Some(outcome.clone());
                (self.search.take()?.heard, News::Matched(outcome))
            }
            Answer::Progress(_) => {
                let under_way = self.search.as_ref().or(self.question.as_ref())?;
                (under_way.heard.clone(), News::Answer(answer))
            }
            answer => (self.question.take()?.heard, News::Answer(answer)),
        };
        Some((heard?, news))
    }

    /// What the worker is to be given next, and the bytes that go along.
    pub fn take(&mut self) -> Option<(Job, Option<Arc<Vec<u8>>>)> {
        if !self.ready || self.taking_in {
            return None;
        }
        let can_go = |request: &Request<H>| match request.wish {
            Wish::Rehearse { .. } => self.search.is_none() && self.question.is_none(),
            Wish::Find { .. } => self.search.is_none(),
            Wish::Look { .. } | Wish::Table { .. } => self.question.is_none(),
        };
        let begun = self.telling.and_then(|number| self.waiting.iter().position(|request| request.number == number));
        let at = begun.or_else(|| self.waiting.iter().position(can_go))?;
        if let Some(tell) = self.tell(at) {
            return Some((tell, None));
        }
        self.telling = None;
        let request = self.waiting.remove(at)?;
        let mut bytes = None;
        let job = match &request.wish {
            // Whoever wants something already would only wait longer.
            Wish::Rehearse { .. } if self.rehearsed || !self.waiting.is_empty() => return self.take(),
            Wish::Rehearse { rules } => {
                (self.taking_in, self.rehearsed) = (true, true);
                return Some((Job::Rehearse { rules: rules.clone() }, None));
            }
            Wish::Find { rules, steering, earlier } => {
                // It goes on from what it found itself, if it has found anything.
                let earlier = earlier.clone().filter(|_| self.outcome.is_none());
                let job = Job::Find { rules: rules.clone(), steering: steering.clone(), earlier };
                self.search = Some(request);
                return Some((job, None));
            }
            Wish::Look { rules, steering, outcome, question } => {
                let known = self.outcome.as_ref().is_some_and(|known| Arc::ptr_eq(known, outcome) || known == outcome);
                self.outcome = Some(outcome.clone());
                Job::Look {
                    rules: rules.clone(),
                    steering: steering.clone(),
                    outcome: (!known).then(|| outcome.clone()),
                    question: question.clone(),
                }
            }
            Wish::Table { job, file } => {
                if !self.file.as_ref().is_some_and(|known| Arc::ptr_eq(known, file)) {
                    self.file = Some(file.clone());
                    bytes = Some(file.clone());
                }
                job.clone()
            }
        };
        self.question = Some(request);
        Some((job, bytes))
    }

    /// Some of those whom the worker has yet to be told of before this request can go.
    fn tell(&mut self, at: usize) -> Option<Job> {
        let request = &mut self.waiting[at];
        let mut gone = Vec::new();
        let untold = request.untold.get_or_insert_with(|| {
            let here: BTreeSet<&PersonId> = request.people.iter().map(|person| &person.id).collect();
            gone = self.told.keys().filter(|id| !here.contains(id)).cloned().collect();
            let same = |person: &Arc<Person>| {
                self.told.get(&person.id).is_some_and(|told| Arc::ptr_eq(told, person) || told == person)
            };
            request.people.iter().filter(|person| !same(person)).cloned().collect()
        });
        if untold.is_empty() && gone.is_empty() {
            return None;
        }
        let people: Vec<Arc<Person>> = untold.split_off(untold.len().saturating_sub(AT_ONCE));
        for id in &gone {
            self.told.remove(id);
        }
        self.told.extend(people.iter().map(|person| (person.id.clone(), person.clone())));
        (self.telling, self.taking_in) = (Some(request.number), true);
        Some(Job::Tell { people, gone })
    }
}

fn is<H>(request: &Option<Request<H>>, number: u64) -> bool {
    request.as_ref().is_some_and(|request| request.number == number)
}
