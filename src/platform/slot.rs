//! A place where a value arrives later: somebody puts it there, and somebody waits for it.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// Values on their way, the first first. Copies are the same place.
pub struct Slot<T>(Rc<RefCell<(VecDeque<T>, Option<Waker>)>>);

impl<T> Clone for Slot<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(Rc::new(RefCell::new((VecDeque::new(), None))))
    }
}

impl<T> Slot<T> {
    pub fn put(&self, value: T) {
        let waker = {
            let mut inner = self.0.borrow_mut();
            inner.0.push_back(value);
            inner.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Forgets what arrived and nobody took.
    pub fn clear(&self) {
        self.0.borrow_mut().0.clear();
    }

    /// Waits for the next value.
    pub async fn take(&self) -> T {
        poll_fn(|context| {
            let mut inner = self.0.borrow_mut();
            match inner.0.pop_front() {
                Some(value) => Poll::Ready(value),
                None => {
                    inner.1 = Some(context.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await
    }
}
