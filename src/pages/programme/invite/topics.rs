//! Which topics are asked about: all that are built in, or some of them.

use leptos::prelude::*;

use super::marks::{Mark, Marks};
use crate::components::choices::{Choice, Choices};
use crate::store::content::topics;
use crate::t;

/// The first row's field, to which an error leads.
pub const FIRST: &str = "topics-1";

#[component]
pub fn TopicChoice(some: RwSignal<Option<bool>>, marks: Marks, error: Signal<Option<String>>) -> impl IntoView {
    let all = topics();
    let count = all.all().len();
    let choices = vec![
        Choice::new(false, t!("terms-topics-all", count = count)).about(t!("terms-topics-all-about")),
        Choice::new(true, t!("terms-topics-some")).about(t!("terms-topics-some-about")),
    ];
    let groups = move || {
        all.grouped()
            .map(|(group, list)| {
                let id = format!("group-{}", group.key);
                let rows = list
                    .into_iter()
                    .map(|topic| {
                        let name = topic.key.as_str().to_string();
                        let id = format!("topic-{name}");
                        view! { <Mark id marks name label=topic.label.clone() about=topic.about.clone() /> }
                    })
                    .collect_view();
                view! {
                    <div class="picks-group" role="group" aria-labelledby=id.clone()>
                        <h3 class="picks-name" id=id.clone()>{group.label.clone()}</h3>
                        <div class="options">{rows}</div>
                    </div>
                }
            })
            .collect_view()
    };
    view! {
        <div class="stack">
            <Choices name="topics" legend=t!("terms-topics") choices chosen=some error />
            {move || (some.get() == Some(true)).then(|| view! {
                <div class="terms-topics stack-wide">{groups()}</div>
                <p class="terms-count" role="status">{move || t!("terms-topics-count", count = marks.all().len())}</p>
            })}
        </div>
    }
}
