//! Pairs by the names of their people.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::matching::{Outcome, PairMade};
use crate::domain::rules::Couple;
use crate::pages::programme::matching::context::Matching;
use crate::t;

/// A pair with the names of its people. Copies share it: thousands of them are made whenever a list is narrowed down.
#[derive(Clone, Debug)]
pub struct Named(Arc<Names>);

/// What there is to a [`Named`].
#[derive(Debug, PartialEq)]
pub struct Names {
    pub made: PairMade,
    pub mentor: String,
    pub mentee: String,
}

impl Deref for Named {
    type Target = Names;

    fn deref(&self) -> &Names {
        &self.0
    }
}

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Named {
    pub fn couple(&self) -> Couple {
        (self.made.mentor.clone(), self.made.mentee.clone())
    }

    /// Whatever a row shows of it: as long as that is the same, so is the row.
    pub fn key(&self) -> (Couple, [String; 2], [u64; 2]) {
        let benefits = [self.made.mentor_benefit, self.made.mentee_benefit].map(f64::to_bits);
        (self.couple(), [self.mentor.clone(), self.mentee.clone()], benefits)
    }

    pub fn title(&self) -> String {
        t!("pair-title", mentor = self.mentor.as_str(), mentee = self.mentee.as_str())
    }

    /// Whether either goes by a name with this in it, which is folded.
    pub fn has(&self, sought: &str) -> bool {
        fold(&self.mentor).contains(sought) || fold(&self.mentee).contains(sought)
    }
}

/// The pairs with names, as people were called when they were matched.
pub fn named(matching: Matching, outcome: &Outcome) -> Vec<Named> {
    let called = matching.called(&matching.current.get_untracked().matched);
    let name = |id: &PersonId| called.name(id);
    let pairs = outcome.pairs.iter();
    let named = pairs.map(|made| Names { mentor: name(&made.mentor), mentee: name(&made.mentee), made: made.clone() });
    named.map(|names| Named(Arc::new(names))).collect()
}
