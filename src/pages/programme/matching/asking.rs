//! Questions about the match, which the worker answers beside the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::earlier::Made;
use crate::domain::matching::{Outcome, Progress};
use crate::store::background::{self, Task};
use crate::t;
use crate::worker::jobs::Answer;
use crate::worker::questions::{Question, Reply};
use crate::worker::queue::{News, Wish};

/// Of more people than this, what takes long is worked out when it is asked for.
pub const MANY: usize = 500;

/// How far a question has come.
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
    /// How far the work on it has come, where that is known.
    progress: RwSignal<Option<Progress>>,
    task: StoredValue<Option<Task>, LocalStorage>,
}

impl Asking {
    pub fn new() -> Self {
        Self { state: RwSignal::new(Asked::Not), progress: RwSignal::new(None), task: StoredValue::new_local(None) }
    }

    /// Asks about a match, by the rules by which it was made, where these are known.
    pub fn ask(self, made: Option<Made>, outcome: &Arc<Outcome>, question: Question) {
        let Some(Made { people, rules, steering }) = made else {
            return self.state.set(Asked::OfOthers);
        };
        let wish = Wish::Look { rules, steering, outcome: outcome.clone(), question };
        self.progress.set(None);
        self.state.set(Asked::Waiting);
        let heard = move |news| {
            // The part of the page that asked may be gone by now.
            let _ = match news {
                News::Answer(Answer::Progress(progress)) => {
                    self.progress.try_set(Some(progress));
                    None
                }
                News::Answer(Answer::Replied(reply)) => self.state.try_set(Asked::Answered(Arc::new(*reply))),
                _ => self.state.try_set(Asked::Failed),
            };
        };
        match background::ask(&people, wish, heard) {
            Ok(task) => self.task.set_value(Some(task)),
            Err(_) => self.state.set(Asked::Failed),
        }
    }

    /// Forgets the question.
    pub fn clear(self) {
        self.task.set_value(None);
        self.state.set(Asked::Not);
    }

    /// How much of the work is done: 0 to 1.
    pub fn share(self) -> f64 {
        self.progress.get().map_or(0.0, |progress| progress.share())
    }
}

/// That the reply is on its way, that it cannot be had, or the reply.
#[component]
pub fn Replied<V: IntoView + 'static>(
    asking: Asking,
    show: impl Fn(Arc<Reply>) -> V + Send + Sync + 'static,
    /// Whether the question can be taken back: where it can take long, and can be asked again.
    #[prop(default = false)]
    can_cancel: bool,
) -> impl IntoView {
    let waiting = Memo::new(move |_| asking.state.get() == Asked::Waiting);
    let cancel = move || {
        can_cancel.then(|| {
            view! {
                <progress max="1" aria-label=t!("ask-waiting") prop:value=move || asking.share()></progress>
                <div><button class="button-plain" on:click=move |_| asking.clear()>{t!("search-cancel")}</button></div>
            }
        })
    };
    view! {
        <div role="status">
            {move || waiting.get().then(|| view! { <p class="working">{t!("ask-waiting")}</p> })}
            {move || matches!(asking.state.get(), Asked::OfOthers).then(|| view! { <p class="hint">{t!("changed-lost")}</p> })}
            {move || matches!(asking.state.get(), Asked::Failed).then(|| view! { <p class="complaint">{t!("background-failed")}</p> })}
        </div>
        {move || waiting.get().then(cancel)}
        {move || match asking.state.get() {
            Asked::Answered(reply) => Some(show(reply)),
            _ => None,
        }}
    }
}
