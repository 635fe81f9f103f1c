//! The state of a trial: the rules that are tried, what the controls say, and what came of it.

use std::sync::Arc;

use leptos::prelude::*;

use super::search::Search;
use crate::domain::matching::Outcome;
use crate::domain::results::Basis;
use crate::domain::rules::Rules;

/// The rules that are tried, if any, and what came of them. Copies are the same.
#[derive(Clone, Copy)]
pub struct Trying {
    /// As the controls say, from a touch until these are tried or in force.
    pub said: RwSignal<Option<Rules>>,
    /// How often a control was touched: a pause ends with the next touch.
    pub touched: StoredValue<u32>,
    /// What is being set for good.
    pub setting: StoredValue<Option<Rules>>,
    pub rules: RwSignal<Option<Rules>>,
    pub tried: RwSignal<Option<Tried>>,
    pub search: Search,
}

/// What came of rules that were tried.
#[derive(Clone)]
pub struct Tried {
    pub outcome: Arc<Outcome>,
    pub basis: Basis,
}

impl Trying {
    pub fn new() -> Self {
        Self {
            said: RwSignal::new(None),
            touched: StoredValue::new(0),
            setting: StoredValue::new(None),
            rules: RwSignal::new(None),
            tried: RwSignal::new(None),
            search: Search::new(),
        }
    }

    pub fn is_on(self) -> bool {
        self.rules.with(Option::is_some)
    }

    pub fn rules(self) -> Option<Rules> {
        self.rules.get()
    }

    /// What came of it, once it is known.
    pub fn tried(self) -> Option<Tried> {
        self.tried.get_untracked()
    }

    /// Leaves everything as it was.
    pub fn leave(self) {
        self.search.cancel();
        self.said.set(None);
        self.tried.set(None);
        self.rules.set(None);
    }
}
