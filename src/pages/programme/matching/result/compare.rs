//! What every objective would give, side by side, each figure against the best of all.

use std::sync::Arc;

use leptos::prelude::*;

use super::comparison::table;
use super::decided::Decided;
use crate::domain::matching::Outcome;
use crate::domain::matching::figures::{Comparison, Figures};
use crate::domain::rules::Objective;
use crate::pages::programme::matching::asking::{Asked, Asking, MANY};
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::rule_words::objective_words;
use crate::pages::programme::matching::section::Section;
use crate::platform::device;
use crate::t;
use crate::worker::questions::{Question, Reply};

/// What is known of each objective so far: they are asked for one after the other. Copies are the same.
#[derive(Clone, Copy)]
struct Comparing {
    found: RwSignal<Vec<(Objective, Figures)>>,
    on: RwSignal<bool>,
    asking: Asking,
}

impl Comparing {
    fn new() -> Self {
        Self { found: RwSignal::new(Vec::new()), on: RwSignal::new(false), asking: Asking::new() }
    }

    /// The objective that is being worked out, and its number.
    fn next(self) -> Option<(usize, Objective)> {
        let at = self.found.with(Vec::len);
        Objective::ALL.get(at).map(|objective| (at, *objective))
    }

    fn go_on(self, matching: Matching, outcome: &Arc<Outcome>) {
        match untrack(|| self.next()) {
            Some((_, objective)) => matching.ask(self.asking, outcome, Question::Would(objective)),
            None => self.on.set(false),
        }
    }

    fn start(self, matching: Matching, outcome: &Arc<Outcome>) {
        self.found.set(Vec::new());
        self.on.set(true);
        self.go_on(matching, outcome);
    }

    fn cancel(self) {
        self.asking.clear();
        self.on.set(false);
    }

    fn share(self) -> f64 {
        (self.found.with(Vec::len) as f64 + self.asking.share()) / Objective::ALL.len() as f64
    }
}

#[component]
pub fn Compare(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let comparing = Comparing::new();
    let (made, decided) = match &outcome.certificate {
        Some(made) => (Some(made.rules.objective), Decided::of(&outcome).words()),
        None => (None, None),
    };
    let few = matching.current.with_untracked(|programme| programme.people.len() <= MANY);
    let open = matching.sections.of(Section::Compare);
    let outcome = StoredValue::new(outcome);
    // Of few people it is worked out as soon as somebody looks.
    Effect::new(move |asked: Option<bool>| {
        let asked = asked.unwrap_or(false);
        if few && open.get() && !asked {
            comparing.start(matching, &outcome.get_value());
        }
        asked || open.get()
    });
    Effect::new(move |_| {
        let Asked::Answered(reply) = comparing.asking.state.get() else { return };
        if let (Reply::Would(figures), Some((_, objective))) = (&*reply, untrack(|| comparing.next())) {
            comparing.found.update(|found| found.push((objective, figures.clone())));
            comparing.go_on(matching, &outcome.get_value());
        }
    });
    let start = move |_| {
        comparing.start(matching, &outcome.get_value());
        request_animation_frame(|| device::focus("comparing"));
    };
    let shown = move || {
        let done = comparing.found.with(Vec::len) == Objective::ALL.len();
        if done {
            return table(&Comparison { results: comparing.found.get() }, made).into_any();
        }
        if comparing.on.get() && matches!(comparing.asking.state.get(), Asked::Waiting | Asked::Answered(_)) {
            return view! { <Working comparing /> }.into_any();
        }
        let wrong = match comparing.asking.state.get() {
            Asked::OfOthers => Some(view! { <p class="hint">{t!("changed-lost")}</p> }.into_any()),
            Asked::Failed => Some(view! { <p class="complaint">{t!("background-failed")}</p> }.into_any()),
            _ => None,
        };
        view! {
            {wrong}
            <div><button id="compare-start" class="button-plain" on:click=start>{t!("compare-start")}</button></div>
        }
        .into_any()
    };
    let about = decided.map(|decided| t!("compare-decided", decisions = decided));
    view! {
        <Foldable matching section=Section::Compare title=t!("compare-title")>
            <p class="soft">{t!("compare-about")} " " {about.clone()}</p>
            {shown}
        </Foldable>
    }
}

/// How far the comparison has come, and the way to give it up.
#[component]
fn Working(comparing: Comparing) -> impl IntoView {
    let words = move || {
        let (at, objective) = comparing.next().unwrap_or_default();
        t!("compare-working", number = at + 1, of = Objective::ALL.len(), objective = objective_words(objective).0)
    };
    let cancel = move |_| {
        comparing.cancel();
        request_animation_frame(|| device::focus("compare-start"));
    };
    view! {
        <div id="comparing" class="card stack" tabindex="-1" role="group" aria-labelledby="comparing-label">
            <label id="comparing-label" for="comparing-bar">{words}</label>
            <progress id="comparing-bar" max="1" prop:value=move || comparing.share()></progress>
            <div><button class="button-plain" on:click=cancel>{t!("search-cancel")}</button></div>
        </div>
    }
}
