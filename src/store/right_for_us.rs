//! The answers to *Is mentoring both ways right for us?*: in the memory of this tab, and on this device only where the
//! person keeps them there.

use std::sync::Arc;

use leptos::prelude::*;

use super::content::{self, ContentTrouble};
use crate::domain::instrument::{ContentKey, Instrument, ItemAnswer, Response};
use crate::json;
use crate::platform::drafts;

const FILE: &str = "content/en-GB/instruments/right-for-us.json";
/// Where the answers are once they are kept: among the drafts, which the lock of this device seals and erasing takes away.
const KEPT: &str = "turnabout.draft./right-for-us";

/// The instrument and its answers. Copies are the same.
#[derive(Clone, Copy)]
pub struct RightForUs {
    instrument: RwSignal<Option<Arc<Instrument>>>,
    response: RwSignal<Response>,
    kept: RwSignal<bool>,
}

/// Whether answers are kept on this device.
pub fn is_kept() -> bool {
    drafts::get(KEPT).is_some()
}

impl Default for RightForUs {
    fn default() -> Self {
        Self {
            instrument: RwSignal::new(None),
            response: RwSignal::new(Response::default()),
            kept: RwSignal::new(false),
        }
    }
}

impl RightForUs {
    /// Fetches the questions, unless they are here. Answers that are kept on this device are there with them.
    ///
    /// # Errors
    /// [`ContentTrouble`] where the file does not arrive or cannot be read.
    pub async fn load(self) -> Result<(), ContentTrouble> {
        if self.instrument.get_untracked().is_some() {
            return Ok(());
        }
        let instrument = content::load_instrument(FILE).await?;
        // What cannot be read is of another version, and is typed anew.
        if let Some(response) = drafts::get(KEPT).and_then(|text| json::read(&text).ok()) {
            self.response.set(response);
            self.kept.set(true);
        }
        self.instrument.set(Some(instrument));
        Ok(())
    }

    pub fn instrument(self) -> Option<Arc<Instrument>> {
        self.instrument.get()
    }

    pub fn response(self) -> Signal<Response> {
        self.response.into()
    }

    pub fn kept(self) -> Signal<bool> {
        self.kept.into()
    }

    /// Takes in an answer, or takes it back.
    pub fn give(self, item: ContentKey, answer: Option<ItemAnswer>) {
        self.response.update(|response| response.give(item, answer));
        if self.kept.get_untracked() {
            self.keep();
        }
    }

    /// Keeps the answers on this device, as they are and as they change.
    pub fn keep(self) {
        drafts::set(KEPT, Some(&self.response.with_untracked(json::write)));
        self.kept.set(true);
    }

    /// Removes the answers from this device. In this tab they are still there.
    pub fn remove(self) {
        drafts::set(KEPT, None);
        self.kept.set(false);
    }

    /// Forgets all answers.
    pub fn start_afresh(self) {
        self.remove();
        self.response.set(Response::default());
    }
}
