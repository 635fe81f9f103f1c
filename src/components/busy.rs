//! One act at a time: a second tap, while the first is still being saved, does nothing.

use std::future::Future;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::device;
use crate::store::Trouble;

/// Whether an act is on its way. Copies are the same.
#[derive(Clone, Copy)]
pub struct Busy(StoredValue<bool>);

impl Default for Busy {
    fn default() -> Self {
        Self(StoredValue::new(false))
    }
}

impl Busy {
    /// Runs an act, unless one is running. Where it fails, the page moves to its top, where the app says why.
    pub fn run(self, act: impl Future<Output = Result<(), Trouble>> + 'static) {
        if self.0.get_value() {
            return;
        }
        self.0.set_value(true);
        spawn_local(async move {
            if act.await.is_err() {
                device::scroll_to_top();
            }
            // The page may be gone by now, and this with it.
            self.0.try_update_value(|busy| *busy = false);
        });
    }
}
