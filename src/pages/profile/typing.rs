//! A field in which text is typed: it is kept letter by letter, and becomes an answer as soon as it is left.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::{Asked, page_of};
use crate::components::draft::Draft;
use crate::domain::profile::Given;
use crate::store::profile;

/// The name of the field in the draft of its question.
const TYPED: &str = "typed";

/// Whether something was typed in the field of this question, and is not stored as an answer.
pub fn is_begun(asked: &Asked) -> bool {
    draft_of(asked).holds(TYPED)
}

fn draft_of(asked: &Asked) -> Draft {
    Draft::of(&page_of(&asked.draft, &asked.question))
}

/// Keeps what is typed as a draft, which is there again after the tab was closed. It is stored as an answer when the focus
/// leaves its children, and when the page is left with the focus still in them.
#[component]
pub fn Typing(
    asked: Asked,
    typed: RwSignal<String>,
    /// What is given, where what is typed so far is an answer.
    given: impl Fn() -> Option<Given> + Clone + Send + Sync + 'static,
    children: Children,
) -> impl IntoView {
    let mut draft = draft_of(&asked);
    draft.follow(TYPED, typed);
    let (store, id) = (asked.store, asked.draft.id);
    let keep = move || {
        let (Some(given), text) = (given(), typed.get_untracked()) else { return };
        let (draft, id) = (draft.clone(), id.clone());
        spawn_local(async move {
            // Where it fails the app says so, and the text is still in its field and in the draft.
            if profile::answer(store, &id, vec![given]).await.is_ok() {
                draft.kept(&text);
            }
        });
    };
    on_cleanup({
        let keep = keep.clone();
        move || untrack(keep)
    });
    let here = RwSignal::new(());
    let left = move |_| {
        // The browser says so once more as it takes the field from a page that is left already.
        if here.try_get_untracked().is_some() {
            keep();
        }
    };
    view! { <div on:focusout=left>{children()}</div> }
}
