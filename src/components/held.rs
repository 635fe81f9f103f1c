//! What a file will hold, field by field, in words.

use leptos::prelude::*;

/// One field of a file.
pub struct Held {
    pub name: String,
    /// What it holds, a line each.
    pub holds: Vec<String>,
    /// What to know about it.
    pub about: Option<String>,
}

impl Held {
    pub fn new(name: String, holds: Vec<String>) -> Self {
        Self { name, holds, about: None }
    }
}

/// The fields one under the other. `nothing` is said of a field that holds nothing.
pub fn rows(fields: Vec<Held>, nothing: &str) -> impl IntoView + use<> {
    let row = |Held { name, holds, about }: Held| {
        let nothing = holds.is_empty().then(|| nothing.to_string());
        view! {
            <div class="summary-row">
                <dt>{name}</dt>
                <dd class="summary-answer">
                    {holds.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                    {nothing.map(|nothing| view! { <span class="soft">{nothing}</span> })}
                    {about.map(|about| view! { <span class="soft small">{about}</span> })}
                </dd>
            </div>
        }
    };
    fields.into_iter().map(row).collect_view()
}
