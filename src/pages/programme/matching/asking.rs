//! Questions about the match, which the worker answers beside the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::Matching;
use super::earlier::Made;
use crate::codec::jobs::{Answer, Job};
use crate::codec::questions::{Question, Reply};
use crate::domain::matching::Outcome;
use crate::store::background::{self, News, Task};
use crate::t;

/// Where a question stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    Not,
    Waiting,
    Failed,
    /// It cannot be answered: who the people of the match were is not known any more.
    OfOthers,
    Answered(Arc<Reply>),
}

/// A question at a time; a new one ends the one before. Copies are the same.
#[derive(Clone, Copy)]
pub struct Asking {
    pub state: RwSignal<Asked>,
    task: StoredValue<Option<Task>, LocalStorage>,
}

impl Asking {
    pub fn new() -> Self {
        Self { state: RwSignal::new(Asked::Not), task: StoredValue::new_local(None) }
    }

    /// Asks about this match, by the rules by which it was made.
    pub fn ask(self, matching: Matching, outcome: &Arc<Outcome>, question: Question) {
        let Some(Made { people, rules, steering }) = matching.made(outcome) else {
            return self.state.set(Asked::OfOthers);
        };
        let job = Job::Ask { people, rules, steering, outcome: outcome.clone(), question };
        self.state.set(Asked::Waiting);
        let heard = move |news| {
            // The part of the page that asked may be gone by now.
            let _ = match news {
                News::Answer(Answer::Progress(_)) => None,
                News::Answer(Answer::Replied(reply)) => self.state.try_set(Asked::Answered(Arc::new(*reply))),
                _ => self.state.try_set(Asked::Failed),
            };
        };
        match background::start(&job, None, heard) {
            Ok(task) => self.task.set_value(Some(task)),
            Err(_) => self.state.set(Asked::Failed),
        }
    }

    /// Forgets the question.
    pub fn clear(self) {
        self.task.set_value(None);
        self.state.set(Asked::Not);
    }
}

/// That the reply is on its way, that it cannot be had, or the reply.
#[component]
pub fn Replied<V: IntoView + 'static>(
    asking: Asking,
    show: impl Fn(Arc<Reply>) -> V + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <div role="status">
            {move || matches!(asking.state.get(), Asked::Waiting).then(|| view! { <p class="working">{t!("ask-waiting")}</p> })}
            {move || matches!(asking.state.get(), Asked::OfOthers).then(|| view! { <p class="hint">{t!("changed-lost")}</p> })}
            {move || matches!(asking.state.get(), Asked::Failed).then(|| view! { <p class="complaint">{t!("background-failed")}</p> })}
        </div>
        {move || match asking.state.get() {
            Asked::Answered(reply) => Some(show(reply)),
            _ => None,
        }}
    }
}
