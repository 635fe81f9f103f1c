//! A search for pairs: started, followed, ended with the best so far, or given up.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::matching::{Gap, Outcome, Phase, Progress};
use crate::domain::programme::Programme;
use crate::domain::results::Basis;
use crate::domain::rules::Rules;
use crate::pages::programme::about::Current;
use crate::pages::programme::matching::drawing::pause;
use crate::pages::programme::matching::gap::gap_words;
use crate::platform::device;
use crate::store::background::{self, Task};
use crate::store::{Store, results};
use crate::t;
use crate::worker::jobs::Answer;
use crate::worker::queue::{News, Wish};

/// A search, while there is one. Copies are the same.
#[derive(Clone, Copy)]
pub struct Search {
    /// How far it has come.
    progress: RwSignal<Option<Option<Progress>>>,
    /// Whether it was asked for the best so far.
    stopping: RwSignal<bool>,
    task: StoredValue<Option<Task>, LocalStorage>,
}

/// Lets the worker get ready to search among these people, as long as the page is there, which is drawn first.
pub fn get_ready(current: Current) {
    let preparing = StoredValue::new_local(None::<Task>);
    spawn_local(async move {
        pause().await;
        // The page may be gone by now.
        let Some(programme) = current.try_get_untracked() else { return };
        let wish = Wish::Rehearse { rules: programme.rules.clone() };
        // Where it does not start, whoever searches is told so; whether it is ready is of no interest.
        if let Ok(task) = background::ask(&programme.people_to_match(), wish, |_| {}) {
            preparing.try_set_value(Some(task));
        }
    });
}

impl Search {
    pub fn new() -> Self {
        Self { progress: RwSignal::new(None), stopping: RwSignal::new(false), task: StoredValue::new_local(None) }
    }

    /// Whether one is under way.
    pub fn is_on(self) -> bool {
        self.progress.with(Option::is_some)
    }

    /// Starts to search among the people as they are now, by these rules; what was under way ends. `heard` has the outcome
    /// and what it was made of, or nothing where the search broke off; the search is under way until [`Self::end`].
    pub fn start(
        self,
        store: Store,
        programme: &Programme,
        rules: Rules,
        heard: impl Fn(Option<(Arc<Outcome>, Basis)>) + Clone + 'static,
    ) {
        let basis = results::basis(store, programme, rules.clone());
        let wish = Wish::Find {
            rules,
            steering: programme.steering_to_match(),
            earlier: programme.matched.as_ref().map(|matched| matched.outcome.clone()),
        };
        self.stopping.set(false);
        self.progress.set(Some(None));
        let told = heard.clone();
        let task = background::ask(&programme.people_to_match(), wish, move |news| match news {
            News::Answer(Answer::Progress(progress)) => self.progress.set(Some(Some(progress))),
            News::Matched(outcome) => told(Some((outcome, basis.clone()))),
            _ => told(None),
        });
        match task {
            Ok(task) => self.task.set_value(Some(task)),
            Err(_) => heard(None),
        }
    }

    /// Asks for the best so far: it comes as the outcome.
    pub fn stop(self) {
        self.stopping.set(true);
        self.task.with_value(|task| task.iter().for_each(Task::stop));
    }

    /// The search is over.
    pub fn end(self) {
        self.progress.set(None);
    }

    /// Ends the search at once; what was there before stays.
    pub fn cancel(self) {
        self.task.set_value(None);
        self.end();
    }

    fn share(self) -> f64 {
        self.progress.get().flatten().map_or(0.0, |progress| progress.share())
    }

    fn words(self) -> String {
        match self.progress.get() {
            None => String::new(),
            Some(_) if self.stopping.get() => t!("search-stopping"),
            Some(None) => t!("search-starting"),
            Some(Some(progress)) => match progress.phase {
                Phase::Weighing => t!("search-weighing", done = progress.done, of = progress.of),
                Phase::Choosing => t!("search-choosing", done = progress.done, of = progress.of),
                Phase::Proving => t!("search-proving", done = progress.done, of = progress.of),
            },
        }
    }
}

/// How far a search has come, and the two ways to end it. It takes the focus, which was on what started the search.
#[component]
pub fn Following(
    search: Search,
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] cancel: Callback<()>,
) -> impl IntoView {
    let gap = Memo::new(move |_| search.progress.get().flatten().map(|progress| progress.gap).unwrap_or_default());
    let bound = move || (gap.get() != Gap::default()).then(|| t!("search-bound", words = gap_words(gap.get())));
    let (card, bar, label) = (format!("{id}-card"), format!("{id}-progress"), format!("{id}-label"));
    let (place, labelled) = (card.clone(), label.clone());
    request_animation_frame(move || {
        if device::nothing_has_focus() {
            device::focus(&place);
        }
    });
    view! {
        <div class="card stack following" id=card tabindex="-1" role="group" aria-labelledby=labelled>
            <label id=label for=bar.clone()>{move || search.words()}</label>
            <progress id=bar max="1" prop:value=move || search.share()></progress>
            <div class="row">
                <button class="button-plain" disabled=move || search.stopping.get() on:click=move |_| search.stop()>
                    {t!("search-stop")}
                </button>
                <button class="button-quiet" on:click=move |_| cancel.run(())>{t!("search-cancel")}</button>
            </div>
            // Below the buttons: they stay where they are when it comes.
            {move || bound().map(|bound| view! { <p class="soft small">{bound}</p> })}
        </div>
    }
}
