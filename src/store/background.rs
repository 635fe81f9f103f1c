//! Work that is done beside the page: asked for, followed, and ended by dropping it.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::codec::jobs::{Answer, Job};
use crate::platform::worker::{Background, NotStarted, Said};

/// A piece of work under way. Dropping it ends the work at once.
pub struct Task {
    _background: Rc<RefCell<Option<Background>>>,
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
    // Jobs hold no map with keys that are not texts, and nothing else can fail.
    let question = Rc::new(serde_json::to_string(job).expect("a job is plain data"));
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
        Said::Text(text) => heard(serde_json::from_str(&text).map_or(News::Failed, News::Answer)),
        Said::Bytes(bytes) => heard(News::Answer(Answer::Bytes(bytes))),
        Said::Failed => heard(News::Failed),
    })?;
    *holder.borrow_mut() = Some(background);
    Ok(Task { _background: holder })
}
