//! Rows of which one can be chosen, and which are stored as soon as one is.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::HINT;
use crate::components::choices::{Choice, Choices};
use crate::components::page::HEADING;
use crate::domain::profile::Given;

/// As [`Choices`], within a question. What is chosen becomes an answer through `given`.
#[component]
pub fn OneOf<T>(
    asked: Asked,
    name: &'static str,
    /// The question; `None` where the page's heading asks it.
    #[prop(optional, into)]
    legend: Option<String>,
    choices: Vec<Choice<T>>,
    chosen: RwSignal<Option<T>>,
    given: impl Fn(T) -> Given + Send + Sync + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let error = asked.error(name);
    let stored = RwSignal::new(chosen.get_untracked());
    let changed = Callback::new(move |value| {
        let before = stored.get_untracked();
        stored.set(Some(value));
        asked.mark(given(value), move || {
            stored.set(before);
            chosen.set(before);
        });
    });
    match legend {
        Some(legend) => view! { <Choices name legend choices chosen changed error /> }.into_any(),
        None => view! {
            <Choices name labelled_by=HEADING described_by=HINT choices chosen changed error />
        }
        .into_any(),
    }
}
