//! Work that is done beside the page: asked for, followed, and ended by dropping it.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::codec::jobs::{Answer, Job};
use crate::json;
use crate::platform::worker::{Background, NotStarted, STOP, Said};

/// A piece of work under way. Dropping it ends the work at once.
pub struct Task {
    background: Rc<RefCell<Option<Background>>>,
}

impl Task {
    /// Asks for what there is so far, where the work can give it: it comes as the answer.
    pub fn stop(&self) {
        if let Some(background) = self.background.borrow().as_ref() {
            background.post(STOP, None);
        }
    }
}

/// What comes of a piece of work.
pub enum News {
    Answer(Answer),
    /// The worker broke off, or could not be loaded.
    Failed,
}

/// Starts a piece of work, with the bytes of a file where it is about one.
///
/// # Errors
/// [`NotStarted`] where the browser has no workers.
pub fn start(
    job: &Job,
    bytes: Option<Arc<Vec<u8>>>,
    heard: impl Fn(News) + Clone + 'static,
) -> Result<Task, NotStarted> {
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
    Ok(Task { background: holder })
}
