//! Who or what is looked at: a pair, somebody with all their pairs, or somebody without a partner.

use leptos::prelude::*;

use super::alone::Alone;
use super::named::Named;
use crate::domain::side::Side;
use crate::platform::device;

#[derive(Clone, PartialEq)]
pub enum Picked {
    Pair(Named),
    /// Somebody who has several partners.
    Person {
        name: String,
        side: Side,
        pairs: Vec<Named>,
    },
    Alone(Alone),
}

/// What is looked at, and whether it is. Copies are the same.
#[derive(Clone, Copy)]
pub struct Selection {
    pub picked: RwSignal<Option<Picked>>,
    /// The person from whom the pair was reached.
    pub back: RwSignal<Option<Picked>>,
    pub open: RwSignal<bool>,
}

impl Selection {
    pub fn new() -> Self {
        Self { picked: RwSignal::new(None), back: RwSignal::new(None), open: RwSignal::new(false) }
    }

    pub fn pick(self, picked: Picked) {
        self.back.set(None);
        self.picked.set(Some(picked));
        self.open.set(true);
    }

    /// Looks at nothing any more.
    pub fn close(self) {
        self.open.set(false);
    }

    /// Looks at one of the pairs of somebody who is looked at.
    pub fn go_on(self, pair: Named) {
        self.back.set(self.picked.get_untracked());
        self.picked.set(Some(Picked::Pair(pair)));
        // What was pressed is gone.
        request_animation_frame(|| device::focus("select-back"));
    }
}
