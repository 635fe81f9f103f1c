//! What the parts of the page share.

use std::collections::VecDeque;
use std::sync::Arc;

use leptos::prelude::*;

use super::source::{OpenedTable, Source};
use crate::codec::arrivals::Arrival;
use crate::codec::people::Merged;
use crate::pages::programme::about::Current;
use crate::store::Store;
use crate::store::background::Task;
use crate::store::workbook::Opening;

/// What was chosen, once it has been looked at.
#[derive(Clone)]
pub struct Chosen {
    pub table: Option<OpenedTable>,
    pub files: Arc<Vec<Arrival>>,
}

/// What the parts of this page share.
#[derive(Clone, Copy)]
pub struct Bring {
    pub store: Store,
    pub current: Current,
    pub chosen: RwSignal<Option<Chosen>>,
    /// Tables that were chosen along with the one that is shown: their turn comes once that one is brought.
    pub waiting: RwSignal<VecDeque<Source>>,
    /// Whether more than one file was chosen: one that cannot be read is then named and left out.
    pub several: StoredValue<bool>,
    /// The people of the table as they will be, once they are read.
    pub people: RwSignal<Option<Arc<Merged>>>,
    pub complaint: RwSignal<Option<String>>,
    pub busy: RwSignal<bool>,
    pub task: StoredValue<Option<Task>, LocalStorage>,
    /// The workbook that is being opened.
    pub opening: StoredValue<Option<Opening>, LocalStorage>,
}

impl Bring {
    /// What was said of the files before.
    pub fn forget(self) {
        self.complaint.set(None);
        self.chosen.set(None);
        self.people.set(None);
        self.waiting.set(VecDeque::new());
    }
}
