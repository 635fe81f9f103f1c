//! The workers that live on over many matches: each keeps the people and the last match in mind, so that it is told only
//! what has changed.
//!
//! One finds pairs and answers what is answered in a moment, also while it searches. Another answers what takes long, so
//! that nobody waits for that.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use wasm_bindgen_futures::spawn_local;

use super::background::News;
use crate::codec::jobs::{Answer, Job, put_together};
use crate::codec::questions::Question;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::person::Person;
use crate::domain::rules::{Rules, Steering};
use crate::json;
use crate::platform::clock;
use crate::platform::worker::{Background, NotStarted, STOP, Said};

/// So many people are told of in one go: the page can be used in between.
const AT_ONCE: usize = 250;
/// A worker of which nobody wants anything for so long ends.
const IDLE: Duration = Duration::from_secs(600);

thread_local! {
    static QUICK: Line = Line::default();
    static LONG: Line = Line::default();
}

/// What is asked of a living worker.
pub(super) enum Wish {
    /// To get ready to find pairs.
    Rehearse {
        rules: Rules,
    },
    Find {
        rules: Rules,
        steering: Steering,
    },
    Look {
        rules: Rules,
        steering: Steering,
        outcome: Arc<Outcome>,
        question: Question,
    },
}

struct Request {
    number: u64,
    wish: Wish,
    people: Vec<Arc<Person>>,
    /// Whom the worker has yet to be told of, once that is known.
    untold: Option<Vec<Arc<Person>>>,
    heard: Rc<dyn Fn(News)>,
}

/// A worker, and what is asked of it. Copies are the same.
#[derive(Clone, Default)]
struct Line(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    worker: Option<Background>,
    /// Which worker that is, and how often anything was asked.
    born: u64,
    asked: u64,
    ready: bool,
    /// Whether the worker is taking in people, and for which request.
    telling: Option<u64>,
    /// Whether it takes in people, or gets ready.
    taking_in: bool,
    rehearsed: bool,
    /// What the worker has in mind.
    told: BTreeMap<PersonId, Arc<Person>>,
    outcome: Option<Arc<Outcome>>,
    waiting: VecDeque<Request>,
    search: Option<Request>,
    question: Option<Request>,
    parts: Vec<Outcome>,
}

/// Something that was asked. Dropping it ends the work on it.
pub(super) struct Asked {
    line: Line,
    number: u64,
}

/// Asks the living worker.
///
/// # Errors
/// [`NotStarted`] where the browser has no workers.
pub(super) fn ask(people: &[Arc<Person>], wish: Wish, heard: impl Fn(News) + 'static) -> Result<Asked, NotStarted> {
    let long =
        matches!(&wish, Wish::Look { question: Question::Would(_) | Question::Cost(_) | Question::Nearest(_), .. });
    let line = if long { LONG.with(Line::clone) } else { QUICK.with(Line::clone) };
    let number = {
        let mut inner = line.0.borrow_mut();
        inner.asked += 1;
        let (number, people) = (inner.asked, people.to_vec());
        inner.waiting.push_back(Request { number, wish, people, untold: None, heard: Rc::new(heard) });
        number
    };
    line.start()?;
    if people.len() > AT_ONCE {
        // Whom the worker has yet to be told of is work enough for one task.
        let line = line.clone();
        spawn_local(async move {
            clock::wait(Duration::ZERO).await;
            line.pump();
        });
    } else {
        line.pump();
    }
    Ok(Asked { line, number })
}

impl Asked {
    /// Asks for what there is so far.
    pub fn stop(&self) {
        let inner = self.line.0.borrow();
        if inner.search.as_ref().is_some_and(|search| search.number == self.number)
            && let Some(worker) = &inner.worker
        {
            worker.post(STOP, None);
        }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.line.forget(self.number);
    }
}

impl Line {
    fn start(&self) -> Result<(), NotStarted> {
        if self.0.borrow().worker.is_some() {
            return Ok(());
        }
        let born = {
            let mut inner = self.0.borrow_mut();
            inner.born += 1;
            inner.born
        };
        let line = Rc::downgrade(&self.0);
        let started = Background::start(move |said| {
            if let Some(inner) = line.upgrade() {
                Line(inner).heard(born, said);
            }
        });
        match started {
            Ok(worker) => self.0.borrow_mut().worker = Some(worker),
            Err(error) => {
                self.0.borrow_mut().waiting.clear();
                return Err(error);
            }
        }
        Ok(())
    }

    /// Sends what can be sent now.
    fn pump(&self) {
        loop {
            let job = self.0.borrow_mut().next();
            let Some(job) = job else { return };
            let text = json::write(&job);
            if let Some(worker) = &self.0.borrow().worker {
                worker.post(&text, None);
            }
        }
    }

    fn heard(&self, born: u64, said: Said) {
        if self.0.borrow().born != born {
            return;
        }
        match said {
            Said::Ready => self.0.borrow_mut().ready = true,
            Said::Text(text) => match json::read(&text) {
                Ok(answer) => self.answered(answer),
                Err(_) => self.failed(),
            },
            Said::Bytes(_) => {}
            Said::Failed => self.failed(),
        }
        self.pump();
    }

    fn answered(&self, answer: Answer) {
        let mut inner = self.0.borrow_mut();
        let (asker, news) = match answer {
            Answer::Told => {
                inner.taking_in = false;
                let idle = inner.waiting.is_empty();
                drop(inner);
                if idle {
                    self.end_when_idle();
                }
                return;
            }
            Answer::Part(part) => {
                inner.parts.push(*part);
                return;
            }
            Answer::Matched(last) => {
                let outcome = Arc::new(put_together(std::mem::take(&mut inner.parts), *last));
                inner.outcome = Some(outcome.clone());
                (inner.search.take().map(|search| search.heard), News::Matched(outcome))
            }
            Answer::Replied(_) => (inner.question.take().map(|question| question.heard), News::Answer(answer)),
            other => (inner.search.as_ref().map(|search| search.heard.clone()), News::Answer(other)),
        };
        drop(inner);
        if let Some(heard) = asker {
            heard(news);
        }
        self.end_when_idle();
    }

    /// The worker broke off: nobody who waits for it gets anything.
    fn failed(&self) {
        let mut inner = self.0.borrow_mut();
        let waiting = std::mem::take(&mut inner.waiting);
        let under_way = [inner.search.take(), inner.question.take()];
        inner.end();
        drop(inner);
        for request in under_way.into_iter().flatten().chain(waiting) {
            (request.heard)(News::Failed);
        }
    }

    /// Nobody wants this any more.
    fn forget(&self, number: u64) {
        let mut inner = self.0.borrow_mut();
        inner.waiting.retain(|request| request.number != number);
        if inner.telling == Some(number) {
            inner.telling = None;
        }
        let is = |request: &Option<Request>| request.as_ref().is_some_and(|request| request.number == number);
        if is(&inner.question) && !self.is_long() {
            // It is answered in a moment, and nobody listens.
            if let Some(question) = &mut inner.question {
                question.heard = Rc::new(|_| {});
            }
        } else if is(&inner.search) || is(&inner.question) {
            // It may be at it for long, and hears nothing meanwhile. Another one is told anew of what is still wanted.
            let others = [inner.search.take(), inner.question.take()];
            inner.waiting.extend(others.into_iter().flatten().filter(|other| other.number != number));
            inner.end();
        }
        let more = !inner.waiting.is_empty();
        drop(inner);
        if more && self.start().is_ok() {
            self.pump();
        }
    }

    fn is_long(&self) -> bool {
        LONG.with(|long| Rc::ptr_eq(&long.0, &self.0))
    }

    fn end_when_idle(&self) {
        let (line, asked) = (Rc::downgrade(&self.0), self.0.borrow().asked);
        spawn_local(async move {
            clock::wait(IDLE).await;
            let Some(inner) = line.upgrade() else { return };
            let mut inner = inner.borrow_mut();
            let idle = inner.waiting.is_empty() && inner.search.is_none() && inner.question.is_none();
            if inner.asked == asked && idle {
                inner.end();
            }
        });
    }
}

impl Inner {
    /// Ends the worker, and forgets what it knew.
    fn end(&mut self) {
        *self = Self {
            born: self.born,
            asked: self.asked,
            waiting: std::mem::take(&mut self.waiting),
            search: self.search.take(),
            question: self.question.take(),
            ..Self::default()
        };
        self.waiting.iter_mut().for_each(|request| request.untold = None);
    }

    /// What the worker is to be given next.
    fn next(&mut self) -> Option<Job> {
        if !self.ready || self.taking_in {
            return None;
        }
        let can_go = |request: &Request| match request.wish {
            Wish::Rehearse { .. } => self.search.is_none() && self.question.is_none(),
            Wish::Find { .. } => self.search.is_none(),
            Wish::Look { .. } => self.question.is_none(),
        };
        let begun = self.telling.and_then(|number| self.waiting.iter().position(|request| request.number == number));
        let at = begun.or_else(|| self.waiting.iter().position(can_go))?;
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
        if !untold.is_empty() || !gone.is_empty() {
            let people: Vec<Arc<Person>> = untold.split_off(untold.len().saturating_sub(AT_ONCE));
            for id in &gone {
                self.told.remove(id);
            }
            self.told.extend(people.iter().map(|person| (person.id.clone(), person.clone())));
            (self.telling, self.taking_in) = (Some(request.number), true);
            return Some(Job::Tell { people, gone });
        }
        self.telling = None;
        let request = self.waiting.remove(at)?;
        Some(match &request.wish {
            // Whoever wants something already would only wait longer.
            Wish::Rehearse { .. } if self.rehearsed || !self.waiting.is_empty() => return self.next(),
            Wish::Rehearse { rules } => {
                (self.taking_in, self.rehearsed) = (true, true);
                Job::Rehearse { rules: rules.clone() }
            }
            Wish::Find { rules, steering } => {
                let job = Job::Find { rules: rules.clone(), steering: steering.clone() };
                self.search = Some(request);
                job
            }
            Wish::Look { rules, steering, outcome, question } => {
                let known = self.outcome.as_ref().is_some_and(|known| Arc::ptr_eq(known, outcome) || known == outcome);
                let job = Job::Look {
                    rules: rules.clone(),
                    steering: steering.clone(),
                    outcome: (!known).then(|| outcome.clone()),
                    question: question.clone(),
                };
                self.outcome = Some(outcome.clone());
                self.question = Some(request);
                job
            }
        })
    }
}
