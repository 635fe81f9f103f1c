//! One answer of several, as large rows.

use leptos::prelude::*;

/// A row.
#[derive(Clone, Debug)]
pub struct Choice<T> {
    pub value: T,
    pub label: String,
    /// What it means, in smaller print.
    pub about: Option<String>,
}

impl<T> Choice<T> {
    pub fn new(value: T, label: String) -> Self {
        Self { value, label, about: None }
    }

    pub fn about(self, about: String) -> Self {
        Self { about: Some(about), ..self }
    }
}

/// Rows of which one can be chosen. The first one's id is `{name}-1`.
#[component]
pub fn Choices<T>(
    /// Unique on the page.
    name: &'static str,
    /// The question; `None` where the page's heading asks it.
    #[prop(optional, into)]
    legend: Option<String>,
    /// The ids of what asks and of what explains, where there is no legend.
    #[prop(optional)]
    labelled_by: Option<&'static str>,
    #[prop(optional)] described_by: Option<&'static str>,
    choices: Vec<Choice<T>>,
    chosen: RwSignal<Option<T>>,
    /// Called when the person chooses, once `chosen` says what.
    #[prop(optional, into)]
    changed: Option<Callback<T>>,
    /// What is wrong with the answer, once that is known.
    #[prop(into)]
    error: Signal<Option<String>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let error_id = format!("{name}-error");
    let describing = error_id.clone();
    let described = move || {
        let error = error.with(Option::is_some).then_some(describing.as_str());
        let ids: Vec<&str> = described_by.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    let row = move |(index, choice): (usize, Choice<T>)| {
        let id = format!("{name}-{}", index + 1);
        let Choice { value, label, about } = choice;
        let choose = move |_| {
            chosen.set(Some(value));
            if let Some(changed) = changed {
                changed.run(value);
            }
        };
        view! {
            <label class="option">
                <input
                    autocomplete="off"
                    type="radio" id=id.clone() name=name aria-labelledby=format!("{id}-label")
                    aria-describedby=about.is_some().then(|| format!("{id}-about"))
                    prop:checked=move || chosen.get() == Some(value) on:change=choose
                />
                <span class="option-label" id=format!("{id}-label")>{label}</span>
                {about.map(|about| view! { <span class="option-about" id=format!("{id}-about")>{about}</span> })}
            </label>
        }
    };
    view! {
        <fieldset
            class="options" class:field-wrong=move || error.with(Option::is_some)
            aria-labelledby=labelled_by aria-describedby=described
        >
            {legend.map(|legend| view! { <legend>{legend}</legend> })}
            {move || error.get().map(|error| view! { <p class="field-error" id=error_id.clone()>{error}</p> })}
            {choices.into_iter().enumerate().map(row).collect_view()}
        </fieldset>
    }
}
