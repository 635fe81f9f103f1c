//! No pair can be made: the cause that most people share, and what to change.

use std::sync::Arc;

use leptos::prelude::*;

use super::proof::Check;
use crate::components::route::Route;
use crate::components::words::say;
use crate::content::told;
use crate::domain::matching::cause::causes;
use crate::domain::matching::{Outcome, Reason};
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::section::Section;
use crate::t;

/// Where something can be done about a reason.
enum Remedy {
    Rules,
    Decisions,
    People,
}

fn remedy(reason: Reason) -> Remedy {
    match reason {
        Reason::BelowFloor | Reason::SameTeam | Reason::NoTime | Reason::SeveralRules => Remedy::Rules,
        Reason::Ban => Remedy::Decisions,
        _ => Remedy::People,
    }
}

#[component]
pub fn Empty(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let causes = causes(&outcome);
    let first = *causes.first()?;
    let id = matching.current.get_untracked().id.clone();
    let go = move |section: Section, words: String| {
        view! { <button class="button" on:click=move |_| matching.sections.go_to(section)>{words}</button> }.into_any()
    };
    let remedy = match remedy(first.reason) {
        Remedy::Rules => go(Section::Rules, t!("empty-rules")),
        Remedy::Decisions => go(Section::Decisions, t!("empty-decisions")),
        Remedy::People => view! { <a class="button" href=Route::People(id).href()>{t!("empty-people")}</a> }.into_any(),
    };
    let more = (causes.len() > 1).then(|| {
        view! {
            <button class="button-plain" on:click=move |_| matching.sections.go_to(Section::Unmatched)>
                {t!("empty-reasons", count = causes.len())}
            </button>
        }
    });
    // A search that was stopped shows nothing.
    let proven = outcome.certificate.clone().map(|certificate| {
        view! {
            <p class="soft">{t!("empty-proven")}</p>
            <Check certificate />
        }
    });
    Some(view! {
        <div class="notice stopped">
            <div class="stack">
                <p class="notice-title">{say(&told::cause(&first))}</p>
                <p>{say(&first.reason)}</p>
                <div class="row">{remedy}{more}</div>
                {proven}
            </div>
        </div>
    })
}
