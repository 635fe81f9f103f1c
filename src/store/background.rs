//! Work that is done beside the page: asked for, followed, and ended by dropping it.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use super::session::{self, Asked, Wish};
use crate::codec::jobs::{Answer, Job};
use crate::domain::matching::Outcome;
use crate::domain::person::Person;
use crate::domain::rules::Rules;
use crate::json;
use crate::platform::worker::{Background, NotStarted, STOP, Said};

/// A piece of work under way. Dropping it ends the work at once.
pub struct Task(Kind);

enum Kind {
    /// With a worker of its own.
    Own(Rc<RefCell<Option<Background>>>),
    /// By the worker that lives on.
    Asked(Asked),
}

impl Task {
    /// Asks for what there is so far, where the work can give it: it comes as the answer.
    pub fn stop(&self) {
        match &self.0 {
            Kind::Own(background) => {
                if let Some(background) = background.borrow().as_ref() {
                    background.post(STOP, None);
                }
            }
            Kind::Asked(asked) => asked.stop(),
        }
    }
}

/// What comes of a piece of work.
pub enum News {
    Answer(Answer),
    /// Pairs were found: told of by the worker that lives on.
    Matched(Arc<Outcome>),
    /// The worker broke off, or could not be loaded.
    Failed,
}

/// Tells the worker that lives on of the people, and lets it get ready to find pairs among them: nobody waits for that later.
///
/// # Errors
/// [`NotStarted`] where the browser has no workers.
pub fn get_ready(people: &[Arc<Person>], rules: Rules) -> Result<Task, NotStarted> {
    // Whether it is ready is of no interest: whatever is asked next is done either way.
    Ok(Task(Kind::Asked(session::ask(people, Wish::Rehearse { rules }, |_| {})?)))
}

/// Starts a piece of work, with the bytes of a file where it is about one. What is asked about people and their match is
/// done by the worker that lives on.
///
/// # Errors
/// [`NotStarted`] where the browser has no workers.
pub fn start(
    job: &Job,
    bytes: Option<Arc<Vec<u8>>>,
    heard: impl Fn(News) + Clone + 'static,
) -> Result<Task, NotStarted> {
    let wish = match job {
        Job::Match { people, rules, steering, .. } => {
            Some((people, Wish::Find { rules: rules.clone(), steering: steering.clone() }))
        }
        Job::Ask { people, rules, steering, outcome, question } => {
            let (rules, steering) = (rules.clone(), steering.clone());
            Some((people, Wish::Look { rules, steering, outcome: outcome.clone(), question: question.clone() }))
        }
        _ => None,
    };
    if let Some((people, wish)) = wish {
        return Ok(Task(Kind::Asked(session::ask(people, wish, heard)?)));
    }
    let question = Rc::new(json::write(job));
    let holder = Rc::new(RefCell::new(None::<Background>));
    // Weak, so that dropping the task drops the worker, whatever it is at.
    let worker = Rc::downgrade(&holder);
    let background = Background::start(move |said| match said {
        Said::Ready => {
            if let Some(background) = worker.upgrade().as_ref().and_then(|holder| holder.try_borrow().ok())
                && let Some(background) = background.as_ref()
            {
                background.post(&question, bytes.as_ref().map(|bytes| bytes.as_slice()));
            }
        }
        Said::Text(text) => heard(json::read(&text).map_or(News::Failed, News::Answer)),
        // Files are sealed and opened elsewhere.
        Said::Bytes(_) | Said::Failed => heard(News::Failed),
    })?;
    *holder.borrow_mut() = Some(background);
    Ok(Task(Kind::Own(holder)))
}
