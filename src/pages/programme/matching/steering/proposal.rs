//! The state of a renewal: what was found, and does not count yet.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::matching::Outcome;
use crate::domain::results::Basis;
use crate::domain::rules::Couple;
use crate::pages::programme::matching::asking::Asking;

/// What was found, and does not count yet.
#[derive(Clone)]
pub struct Proposed {
    pub outcome: Arc<Outcome>,
    pub basis: Basis,
    /// The pairs that were handed out, where the search was free to part them.
    pub freed: BTreeSet<Couple>,
}

/// Whether something is looked at. Copies are the same.
#[derive(Clone, Copy)]
pub struct Renewal {
    pub proposed: RwSignal<Option<Proposed>>,
    /// What it costs that pairs stay.
    pub cost: Asking,
}

impl Renewal {
    pub fn new() -> Self {
        Self { proposed: RwSignal::new(None), cost: Asking::new() }
    }

    pub fn proposed(self) -> Option<Proposed> {
        self.proposed.get_untracked()
    }

    /// Leaves everything as it was.
    pub fn leave(self) {
        self.cost.clear();
        self.proposed.set(None);
    }
}
