//! Finding the pairs: the rules, the search, the result, and the coordinator's own word on single pairs.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Current;
use crate::components::notice::Complaint;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::content::told::Names;
use crate::domain::id::PersonId;
use crate::domain::matching::Outcome;
use crate::domain::results::Basis;
use crate::platform::device;
use crate::store::content::topics;
use crate::store::{Store, programme};
use crate::t;

mod asking;
mod compare;
mod comparison;
mod decided;
mod drawing;
mod earlier;
mod empty;
mod fairness;
mod keep;
mod moved;
mod notices;
mod pair;
mod pairs;
mod picture;
mod printed;
mod proof;
mod renewal;
mod result;
mod results;
mod rule_words;
mod rules;
mod search;
mod searching;
mod section;
mod selection;
mod side_by_side;
mod spread;
mod steering;
mod stopped;
mod swap;
mod trying;
mod unmatched;
mod why_not;

/// What the parts of this page share.
#[derive(Clone, Copy)]
struct Matching {
    store: Store,
    current: Current,
    drawing: drawing::Drawing,
    search: search::Search,
    complaint: RwSignal<Option<String>>,
    sections: section::Sections,
    trying: trying::Trying,
    renewal: renewal::Renewal,
    beside: side_by_side::Beside,
    earlier: earlier::Earlier,
}

impl Matching {
    /// Starts the search; one that is under way ends.
    fn search(self) {
        let Some(rules) = self.trying.to_search_by(self) else { return };
        self.complaint.set(None);
        self.search_by(rules);
    }

    fn found(self, outcome: Arc<Outcome>, basis: Basis) {
        let id = self.current.get_untracked().id.clone();
        spawn_local(async move {
            // To read what was found was work enough for one task.
            drawing::pause().await;
            // The person is told of a failure by the app itself; either way the search is over.
            let _ = programme::keep_match(self.store, &id, outcome, basis).await;
            self.search.end();
            self.sections.make_room();
            self.look_on_result();
        });
    }

    fn failed(self) {
        self.search.end();
        self.complaint.set(Some(t!("background-failed")));
    }

    /// Moves the focus on, once the page is drawn, where what had it is gone.
    fn look_on(self, id: &'static str) {
        request_animation_frame(move || {
            if device::nothing_has_focus() {
                device::focus(id);
            }
        });
    }
}

impl Matching {
    /// As [`Self::look_on`], for the result, once it is there.
    fn look_on_result(self) {
        spawn_local(async move {
            self.drawing.begun().await;
            self.look_on("result");
        });
    }
}

/// Says something of people and topics by the names by which they go; somebody who was removed since keeps their id.
fn with_names<T>(matching: Matching, say: impl FnOnce(&Names<'_>) -> T) -> T {
    let topics = topics();
    let called = matching.current.with_untracked(|programme| matching.called(&programme.matched));
    let person = |id: &PersonId| called.name(id);
    say(&Names { person: &person, topic: &|topic| topics.label(topic).to_string() })
}

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let outcome = Memo::new_with_compare(
        move |_| current.get().matched.as_ref().map(|matched| matched.outcome.clone()),
        |before, after| match (before, after) {
            (Some(Some(before)), Some(Some(after))) => !Arc::ptr_eq(before, after),
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
    let matching = Matching {
        store,
        current,
        drawing: drawing::Drawing::follow(outcome),
        search: search::Search::new(),
        complaint: RwSignal::new(None),
        sections: section::Sections::new(untrack(|| outcome.with(Option::is_some))),
        trying: trying::Trying::new(),
        renewal: renewal::Renewal::new(),
        beside: side_by_side::Beside::new(),
        earlier: earlier::Earlier::new(store),
    };
    on_cleanup(move || matching.trying.end(matching));
    let id = current.get_untracked().id.clone();
    let bring = Route::Bring(id.clone());
    search::get_ready(current);
    let nobody = Memo::new(move |_| current.get().people.is_empty());
    view! {
        <Page
            title=t!("match-title") width="wide"
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::Programme(id), t!("back-programme"))
        >
            <Show
                when=move || !nobody.get()
                fallback={
                    let bring = bring.clone();
                    move || view! {
                        <div class="card stack">
                            <p>{t!("match-nobody")}</p>
                            <p><a class="button" href=bring.href()>{t!("step-bring")}</a></p>
                        </div>
                    }
                }
            >
                <div class="match" class:match-made=move || outcome.with(Option::is_some)>
                    <div class="match-side">
                        <div class="match-search stack">
                            <searching::Searching matching />
                            <Complaint text=matching.complaint />
                        </div>
                        <div class="match-settings stack">
                            <rules::Rules matching />
                            <steering::Steering matching />
                            <results::Results matching />
                        </div>
                    </div>
                    <div class="match-result stack-wide">
                        <trying::Try matching />
                        <renewal::Renew matching />
                        <earlier::Changed matching />
                        <Show when=move || outcome.with(Option::is_none)>
                            <p class="match-empty soft">{t!("match-empty")}</p>
                        </Show>
                        <result::Result matching />
                        <printed::Printed matching />
                    </div>
                </div>
                <side_by_side::SideBySide matching />
            </Show>
        </Page>
    }
    .into_any()
}
