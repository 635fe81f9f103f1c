//! Work that is done beside the page: asked for, followed, and ended by dropping it.
//!
//! Workers live on over many pieces of work, so that each is told only what has changed. One finds pairs and answers what is
//! answered in a moment, also while it searches; another answers what takes long, so that nobody waits for that; a third
//! reads tables.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use wasm_bindgen_futures::spawn_local;

use crate::domain::person::Person;
use crate::json;
use crate::platform::clock;
use crate::platform::worker::{Background, NotStarted, STOP, Said};
use crate::worker::jobs::{Answer, Job};
use crate::worker::questions::Question;
use crate::worker::queue::{AT_ONCE, News, Queue, Wish};

/// A worker of which nobody wants anything for so long ends.
const IDLE: Duration = Duration::from_secs(600);

thread_local! {
    static QUICK: Line = Line::new(false);
    static LONG: Line = Line::new(true);
    static TABLES: Line = Line::new(false);
}

/// A worker, and what is asked of it. Copies are the same.
#[derive(Clone)]
struct Line(Rc<RefCell<Inner>>);

struct Inner {
    worker: Option<Background>,
    /// Which worker that is.
    born: u64,
    queue: Queue<Rc<dyn Fn(News)>>,
}

/// A piece of work under way. Dropping it ends the work on it.
pub struct Task {
    line: Line,
    number: u64,
}

/// Asks a worker for something about these people.
///
/// # Errors
/// [`NotStarted`] where the browser has no workers; so with the other two.
pub fn ask(people: &[Arc<Person>], wish: Wish, heard: impl Fn(News) + 'static) -> Result<Task, NotStarted> {
    let long =
        matches!(&wish, Wish::Look { question: Question::Would(_) | Question::Cost(_) | Question::Nearest(_), .. });
    let line = if long { LONG.with(Line::clone) } else { QUICK.with(Line::clone) };
    line.ask(people, wish, heard)
}

/// Asks for something about the table in a file. The worker keeps the table for what is asked next.
pub fn ask_table(job: Job, file: Arc<Vec<u8>>, heard: impl Fn(News) + 'static) -> Result<Task, NotStarted> {
    TABLES.with(Line::clone).ask(&[], Wish::Table { job, file }, heard)
}

/// Ends the worker that reads tables, and with it the last table that it keeps.
pub fn forget_tables() {
    TABLES.with(|line| {
        let mut inner = line.0.borrow_mut();
        if inner.queue.is_idle() {
            inner.end();
        }
    });
}

impl Task {
    /// Asks for what there is so far, where it is a search: it comes as the answer.
    pub fn stop(&self) {
        let inner = self.line.0.borrow();
        if let Some(worker) = inner.worker.as_ref().filter(|_| inner.queue.is_searching(self.number)) {
            worker.post(STOP, None);
        }
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.line.forget(self.number);
    }
}

impl Line {
    fn new(breaks_off: bool) -> Self {
        Self(Rc::new(RefCell::new(Inner { worker: None, born: 0, queue: Queue::new(breaks_off) })))
    }

    fn ask(self, people: &[Arc<Person>], wish: Wish, heard: impl Fn(News) + 'static) -> Result<Task, NotStarted> {
        let number = self.0.borrow_mut().queue.ask(people.to_vec(), wish, Rc::new(heard));
        if let Err(error) = self.start() {
            self.0.borrow_mut().queue.fail();
            return Err(error);
        }
        if people.len() > AT_ONCE {
            // Whom the worker has yet to be told of is work enough for one task.
            let line = self.clone();
            spawn_local(async move {
                clock::wait(Duration::ZERO).await;
                line.pump();
            });
        } else {
            self.pump();
        }
        Ok(Task { line: self, number })
    }

    fn start(&self) -> Result<(), NotStarted> {
        let mut inner = self.0.borrow_mut();
        if inner.worker.is_some() {
            return Ok(());
        }
        inner.born += 1;
        let (line, born) = (Rc::downgrade(&self.0), inner.born);
        inner.worker = Some(Background::start(move |said| {
            if let Some(inner) = line.upgrade() {
                Line(inner).heard(born, said);
            }
        })?);
        Ok(())
    }

    /// Sends what can be sent now.
    fn pump(&self) {
        let mut inner = self.0.borrow_mut();
        let Inner { worker: Some(worker), queue, .. } = &mut *inner else { return };
        while let Some((job, bytes)) = queue.take() {
            worker.post(&json::write(&job), bytes.as_ref().map(|bytes| bytes.as_slice()));
        }
    }

    fn heard(&self, born: u64, said: Said) {
        if self.0.borrow().born != born {
            return;
        }
        match said {
            Said::Ready => self.0.borrow_mut().queue.ready(),
            Said::Text(text) => match json::read(&text) {
                Ok(answer) => self.answered(answer),
                Err(_) => self.failed(),
            },
            // Files are sealed and opened elsewhere.
            Said::Bytes(_) => {}
            Said::Failed => self.failed(),
        }
        self.pump();
    }

    fn answered(&self, answer: Answer) {
        let news = self.0.borrow_mut().queue.answered(answer);
        if let Some((heard, news)) = news {
            heard(news);
        }
        if self.0.borrow().queue.is_idle() {
            self.end_when_idle();
        }
    }

    /// The worker broke off: nobody who waits for it gets anything.
    fn failed(&self) {
        let waited = {
            let mut inner = self.0.borrow_mut();
            inner.worker = None;
            inner.queue.fail()
        };
        for heard in waited {
            heard(News::Failed);
        }
    }

    /// Nobody wants this any more.
    fn forget(&self, number: u64) {
        let more = {
            let mut inner = self.0.borrow_mut();
            if inner.queue.forget(number) {
                inner.worker = None;
            }
            !inner.queue.is_idle()
        };
        if more && self.start().is_ok() {
            self.pump();
        }
    }

    fn end_when_idle(&self) {
        let (line, asked) = (Rc::downgrade(&self.0), self.0.borrow().queue.asked());
        spawn_local(async move {
            clock::wait(IDLE).await;
            let Some(inner) = line.upgrade() else { return };
            let mut inner = inner.borrow_mut();
            if inner.queue.asked() == asked && inner.queue.is_idle() {
                inner.end();
            }
        });
    }
}

impl Inner {
    /// Ends the worker, and forgets what it knew.
    fn end(&mut self) {
        self.worker = None;
        self.queue.end();
    }
}
