//! Opening a workbook beside the page, in a program of its own.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::codec::workbook::Opened;
use crate::json;
use crate::platform::worker::{Background, NotStarted, Said};

/// A workbook that is being opened. Dropping it ends the work at once.
pub struct Opening(#[allow(dead_code, reason = "held so that the work goes on")] Rc<RefCell<Option<Background>>>);

/// Opens a workbook; `None` is heard where the program broke off, or could not be loaded.
///
/// # Errors
/// [`NotStarted`] where the browser has no workers.
pub fn open(bytes: Arc<Vec<u8>>, heard: impl Fn(Option<Opened>) + Clone + 'static) -> Result<Opening, NotStarted> {
    let holder = Rc::new(RefCell::new(None::<Background>));
    // Weak, so that dropping the opening drops the worker, whatever it is at.
    let worker = Rc::downgrade(&holder);
    let background = Background::for_workbooks(move |said| match said {
        Said::Ready => {
            if let Some(background) = worker.upgrade().as_ref().and_then(|holder| holder.try_borrow().ok())
                && let Some(background) = background.as_ref()
            {
                background.post("", Some(&bytes));
            }
        }
        Said::Text(text) => heard(json::read(&text).ok()),
        Said::Bytes(_) | Said::Failed => heard(None),
    })?;
    *holder.borrow_mut() = Some(background);
    Ok(Opening(holder))
}
