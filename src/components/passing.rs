//! What goes away by itself after a while, but never while somebody is at it.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::platform::device;

/// How long a notice stays that nobody looks at: long enough to read it slowly and act. What it offers is on the page of
/// what was done for ever.
const STAYS: Duration = Duration::from_secs(30);

/// The time of a notice, which waits while it has the pointer or the focus, and while its tab is not in front. Copies are
/// the same.
#[derive(Clone, Copy)]
pub struct Passing {
    timer: StoredValue<Option<TimeoutHandle>>,
    pointed_at: StoredValue<bool>,
    focused: StoredValue<bool>,
    over: Callback<()>,
}

impl Passing {
    pub fn new(over: impl Fn() + Send + Sync + 'static) -> Self {
        let passing = Self {
            timer: StoredValue::new(None),
            pointed_at: StoredValue::new(false),
            focused: StoredValue::new(false),
            over: Callback::new(move |()| over()),
        };
        on_cleanup(move || passing.stop());
        passing
    }

    /// The time begins, or begins again.
    pub fn start(self) {
        self.stop();
        let end = move || {
            if device::is_hidden() {
                self.start();
            } else {
                self.over.run(());
            }
        };
        if !self.pointed_at.get_value() && !self.focused.get_value() {
            // It fails only where there is no window.
            self.timer.set_value(set_timeout_with_handle(end, STAYS).ok());
        }
    }

    /// Nothing is shown any more.
    pub fn end(self) {
        self.stop();
        self.pointed_at.set_value(false);
        self.focused.set_value(false);
    }

    pub fn point(self, at: bool) {
        self.pointed_at.set_value(at);
        self.start();
    }

    pub fn focus(self, on: bool) {
        self.focused.set_value(on);
        self.start();
    }

    fn stop(self) {
        // The notice may be gone by now, and this with it.
        if let Some(Some(timer)) = self.timer.try_update_value(Option::take) {
            timer.clear();
        }
    }
}
