//! A number, or one's own words.

use leptos::prelude::*;

use super::answering::{Answering, TYPED};
use crate::components::field::TextField;
use crate::domain::instrument::ItemAnswer;

#[component]
pub fn Typed(
    answering: Answering,
    described_by: &'static str,
    /// `number` or `text`.
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(default = false)] long: bool,
    error: Signal<Option<String>>,
    changed: Callback<()>,
) -> impl IntoView {
    let label = answering.item.with_value(|item| item.label.clone());
    Effect::new(move |before: Option<String>| {
        let typed = answering.typed.get();
        if before.is_some_and(|before| before != typed) {
            // Whoever types has something to say after all.
            if answering.marked.get_untracked() == Some(ItemAnswer::PreferNotToSay) {
                answering.marked.set(None);
            }
            changed.run(());
        }
        typed
    });
    view! {
        <div role="group" aria-describedby=described_by>
            <TextField id=TYPED label value=answering.typed kind long error />
        </div>
    }
}
