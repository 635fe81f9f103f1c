//! What the parts of the page share, and what any of them can do.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asking::Asking;
use super::drawing::{Drawing, pause};
use super::earlier::{Called, Earlier, Made};
use super::kept::beside::Beside;
use super::section::Sections;
use super::steering::proposal::Renewal;
use super::steering::search::Search;
use super::steering::trial::Trying;
use crate::content::told::Names;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::results::{Basis, Matched};
use crate::pages::programme::about::Current;
use crate::platform::device;
use crate::store::content::topics;
use crate::store::{Store, programme};
use crate::t;
use crate::worker::questions::Question;

/// What the parts of this page share.
#[derive(Clone, Copy)]
pub struct Matching {
    pub store: Store,
    pub current: Current,
    pub drawing: Drawing,
    pub search: Search,
    pub complaint: RwSignal<Option<String>>,
    pub sections: Sections,
    pub trying: Trying,
    pub renewal: Renewal,
    pub beside: Beside,
    pub earlier: Earlier,
}

impl Matching {
    /// Starts the search; one that is under way ends.
    pub fn search(self) {
        let Some(rules) = self.trying.to_search_by(self) else { return };
        self.complaint.set(None);
        self.search_by(rules);
    }

    pub fn found(self, outcome: Arc<Outcome>, basis: Basis) {
        let id = self.current.get_untracked().id.clone();
        spawn_local(async move {
            // To read what was found was work enough for one task.
            pause().await;
            // The person is told of a failure by the app itself; either way the search is over.
            let _ = programme::keep_match(self.store, &id, outcome, basis).await;
            self.search.end();
            self.sections.make_room();
            self.look_on_result();
        });
    }

    pub fn failed(self) {
        self.search.end();
        self.complaint.set(Some(t!("background-failed")));
    }

    /// Moves the focus on, once the page is drawn, where what had it is gone.
    pub fn look_on(self, id: &'static str) {
        request_animation_frame(move || {
            if device::nothing_has_focus() {
                device::focus(id);
            }
        });
    }
}

impl Matching {
    /// As [`Self::look_on`], for the result, once it is there.
    pub fn look_on_result(self) {
        spawn_local(async move {
            self.drawing.begun().await;
            self.look_on("result");
        });
    }
}

impl Matching {
    /// Asks about this match, by the rules by which it was made.
    pub fn ask(self, asking: Asking, outcome: &Arc<Outcome>, question: Question) {
        asking.ask(self.made(outcome), outcome, question);
    }

    /// What this outcome was made of, so that nobody is asked about who was not there; none where it is not known any more.
    fn made(self, outcome: &Arc<Outcome>) -> Option<Made> {
        let now = self.current.get_untracked();
        let tried = self.trying.tried().map(|tried| (tried.outcome, tried.basis));
        let proposed = self.renewal.proposed().map(|proposed| (proposed.outcome, proposed.basis));
        let mut not_kept = tried.into_iter().chain(proposed);
        if let Some((_, basis)) = not_kept.find(|(made, _)| Arc::ptr_eq(made, outcome)) {
            let asked = basis.asked?;
            return Some(Made { people: now.people_to_match(), rules: asked.rules, steering: asked.steering });
        }
        let matched = now.found.values().find(|matched| Arc::ptr_eq(&matched.outcome, outcome))?;
        let then = self.earlier.programme(&now, matched)?;
        let asked = &matched.asked;
        Some(Made { people: then.people_to_match(), rules: asked.rules.clone(), steering: asked.steering.clone() })
    }

    /// How the people of these results are called.
    pub fn called<'a>(self, results: impl IntoIterator<Item = &'a Matched>) -> Called {
        let now = self.current.get_untracked();
        let then = results.into_iter().filter_map(|matched| self.earlier.programme(&now, matched));
        Called::new(then.chain([now.clone()]).collect())
    }
}

/// Says something of people and topics by the names by which they go; somebody who was removed since keeps their id.
pub fn with_names<T>(matching: Matching, say: impl FnOnce(&Names<'_>) -> T) -> T {
    let topics = topics();
    let called = matching.current.with_untracked(|programme| matching.called(&programme.matched));
    let person = |id: &PersonId| called.name(id);
    say(&Names { person: &person, topic: &|topic| topics.label(topic).to_string() })
}
