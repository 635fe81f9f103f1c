//! Who or what is looked at: a pair, somebody with all their pairs, or somebody without a partner.

use std::sync::Arc;

use leptos::prelude::*;

use super::pairs::{Named, Row};
use super::unmatched::{Alone, Help};
use super::{Matching, pair};
use crate::components::dialog::Dialog;
use crate::domain::matching::Outcome;
use crate::domain::rules::Steering;
use crate::domain::side::Side;
use crate::platform::device;
use crate::t;

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

/// What the coordinator said of single pairs so far: it shows at once, and counts from the next search on.
pub type Marks = Memo<Steering>;

pub fn marks(matching: Matching) -> Marks {
    Memo::new(move |_| matching.current.get().steering.clone())
}

/// What is looked at, and whether it is. Copies are the same.
#[derive(Clone, Copy)]
pub struct Selection {
    picked: RwSignal<Option<Picked>>,
    /// The person from whom the pair was reached.
    back: RwSignal<Option<Picked>>,
    open: RwSignal<bool>,
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
    fn go_on(self, pair: Named) {
        self.back.set(self.picked.get_untracked());
        self.picked.set(Some(Picked::Pair(pair)));
        // What was pressed is gone.
        request_animation_frame(|| device::focus("select-back"));
    }
}

/// The dialog that shows it.
#[component]
pub fn Selected(
    matching: Matching,
    outcome: Signal<Arc<Outcome>>,
    all: Memo<Vec<Named>>,
    selection: Selection,
    marks: Marks,
) -> impl IntoView {
    let title = Signal::derive(move || {
        selection.picked.with(|picked| match picked {
            Some(Picked::Pair(pair)) => pair.title(),
            Some(Picked::Person { name, .. }) => name.clone(),
            Some(Picked::Alone(alone)) => alone.name.clone(),
            None => String::new(),
        })
    });
    let back = move || {
        selection.back.get().map(|person| {
            let Picked::Person { name, .. } = &person else { return ().into_any() };
            let label = t!("select-back", person = name.as_str());
            view! { <div><button id="select-back" class="button-quiet" on:click=move |_| selection.pick(person.clone())>{label}</button></div> }
                .into_any()
        })
    };
    let shown = move || {
        Some(match selection.picked.get()? {
            Picked::Pair(pair) => view! {
                <pair::Details matching outcome=outcome.get_untracked() all pair open=selection.open />
            }
            .into_any(),
            Picked::Person { name, side, pairs } => {
                let about = match side {
                    Side::Mentor => t!("select-mentees", person = name, count = pairs.len()),
                    Side::Mentee => t!("select-mentors", person = name, count = pairs.len()),
                };
                let rows = pairs.into_iter().map(|pair| {
                    view! { <li><Row pair marks pick=move |pair| selection.go_on(pair) /></li> }
                });
                view! {
                    <p>{about}</p>
                    <ul class="pair-choices">{rows.collect_view()}</ul>
                }
                .into_any()
            }
            Picked::Alone(alone) => view! { <Help matching outcome=outcome.get_untracked() alone /> }.into_any(),
        })
    };
    view! {
        <Dialog open=selection.open id="pair" title>
            {back}
            {shown}
        </Dialog>
    }
}
