//! Finding the pairs: the rules, the search, the result, and the coordinator's own word on single pairs.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Current;
use crate::codec::jobs::{Answer, Job};
use crate::components::notice::Complaint;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::content::told::Names;
use crate::domain::id::PersonId;
use crate::domain::matching::Progress;
use crate::store::background::{self, News, Task};
use crate::store::content::topics;
use crate::store::{Store, programme};
use crate::t;

mod asking;
mod compare;
mod fairness;
mod jump;
mod notices;
mod pair;
mod pairs;
mod picture;
mod proof;
mod result;
mod rules;
mod searching;
mod selection;
mod spread;
mod steering;
mod swap;
mod unmatched;
mod why_not;

/// What the parts of this page share.
#[derive(Clone, Copy)]
struct Matching {
    store: Store,
    current: Current,
    /// How far the search has come, while there is one.
    progress: RwSignal<Option<Option<Progress>>>,
    complaint: RwSignal<Option<String>>,
    task: StoredValue<Option<Task>, LocalStorage>,
    /// Whether anybody unfolded the question why not: it stays so over the next result.
    why_not: RwSignal<bool>,
}

impl Matching {
    /// Starts the search; one that is under way ends.
    fn search(self) {
        let programme = self.current.get_untracked();
        let job = Job::Match {
            people: programme.people_to_match(),
            rules: programme.rules.clone(),
            steering: programme.steering_to_match(),
            earlier: programme.matched.as_ref().map(|matched| matched.outcome.clone()),
        };
        self.complaint.set(None);
        self.progress.set(Some(None));
        match background::start(&job, None, move |news| self.heard(news)) {
            Ok(task) => self.task.set_value(Some(task)),
            Err(_) => self.failed(),
        }
    }

    fn heard(self, news: News) {
        match news {
            News::Answer(Answer::Progress(progress)) => self.progress.set(Some(Some(progress))),
            News::Answer(Answer::Matched(outcome)) => {
                let id = self.current.get_untracked().id.clone();
                spawn_local(async move {
                    // The person is told of a failure by the app itself; either way the search is over.
                    let _ = programme::keep_match(self.store, &id, *outcome).await;
                    self.progress.set(None);
                });
            }
            _ => self.failed(),
        }
    }

    fn failed(self) {
        self.progress.set(None);
        self.complaint.set(Some(t!("background-failed")));
    }

    /// Ends the search at once; what was there before stays.
    fn cancel(self) {
        self.task.set_value(None);
        self.progress.set(None);
    }
}

/// Says something of people and topics by the names by which they go; somebody who was removed since keeps their id.
fn with_names<T>(matching: Matching, say: impl FnOnce(&Names<'_>) -> T) -> T {
    let (programme, topics) = (matching.current.get_untracked(), topics());
    let person =
        |id: &PersonId| programme.people.get(id).map_or_else(|| id.as_str().to_string(), |person| person.name.clone());
    say(&Names { person: &person, topic: &|topic| topics.label(topic).to_string() })
}

pub fn page(current: Current) -> AnyView {
    let matching = Matching {
        // The app provides the store before it shows anything.
        store: expect_context::<Store>(),
        current,
        progress: RwSignal::new(None),
        complaint: RwSignal::new(None),
        task: StoredValue::new_local(None),
        why_not: RwSignal::new(false),
    };
    let id = current.get_untracked().id.clone();
    let bring = Route::Bring(id.clone());
    let nobody = Memo::new(move |_| current.get().people.is_empty());
    let outcome = Memo::new_with_compare(
        move |_| current.get().matched.as_ref().map(|matched| matched.outcome.clone()),
        |before, after| match (before, after) {
            (Some(Some(before)), Some(Some(after))) => !Arc::ptr_eq(before, after),
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
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
                <div class="match">
                    <div class="match-side stack">
                        <rules::Rules matching />
                        <searching::Searching matching />
                        <Complaint text=matching.complaint />
                        <steering::Steering matching />
                    </div>
                    <div class="match-result stack-wide">
                        {move || match outcome.get() {
                            Some(outcome) => view! { <result::Result matching outcome /> }.into_any(),
                            None => view! { <p class="match-empty soft">{t!("match-empty")}</p> }.into_any(),
                        }}
                    </div>
                </div>
            </Show>
        </Page>
    }
    .into_any()
}
