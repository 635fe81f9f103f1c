//! The state of what is looked at side by side.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::matching::Outcome;
use crate::domain::results::{Asked, Matched};

/// A result that can be chosen here.
#[derive(Clone)]
pub struct One {
    pub name: String,
    pub outcome: Arc<Outcome>,
    pub asked: Arc<Asked>,
    /// None where it is only tried.
    pub matched: Option<Matched>,
}

/// Which two results are looked at. Copies are the same.
#[derive(Clone, Copy)]
pub struct Beside {
    pub open: RwSignal<bool>,
    pub all: RwSignal<Vec<One>>,
    /// By place among all.
    pub two: RwSignal<(usize, usize)>,
}

impl Beside {
    pub fn new() -> Self {
        Self { open: RwSignal::new(false), all: RwSignal::new(Vec::new()), two: RwSignal::new((0, 1)) }
    }
}
