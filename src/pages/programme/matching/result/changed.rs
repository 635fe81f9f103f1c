//! That the pairs are of earlier people, or by other rules.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::matching::difference::against;
use crate::domain::person::Person;
use crate::domain::programme::Programme;
use crate::pages::programme::matching::context::Matching;
use crate::t;

/// How many people came, went, and gave other answers since.
fn moved(then: &Programme, now: &Programme) -> (usize, usize, usize) {
    let came = now.people.keys().filter(|id| !then.people.contains_key(*id)).count();
    let went = then.people.keys().filter(|id| !now.people.contains_key(*id)).count();
    let other = |(id, person): &(&_, &Arc<Person>)| {
        then.people.get(*id).is_some_and(|before| before != *person || then.choices.get(*id) != now.choices.get(*id))
    };
    (came, went, now.people.iter().filter(other).count())
}

/// What has changed since the pairs that are shown were found.
#[component]
pub fn Changed(matching: Matching) -> impl IntoView {
    move || {
        let now = matching.current.get();
        let matched = now.matched.as_ref()?;
        let since = now.since(matched);
        if !since.any() {
            return None;
        }
        let others = since.people || since.rules;
        let mut lines = Vec::new();
        if since.people {
            match matching.earlier.programme(&now, matched) {
                Some(then) => {
                    let (came, went, other) = moved(&then, &now);
                    let counted = [
                        (came > 0).then(|| t!("changed-came", count = came)),
                        (went > 0).then(|| t!("changed-went", count = went)),
                        (other > 0).then(|| t!("changed-other", count = other)),
                    ];
                    lines.extend(counted.into_iter().flatten());
                    lines.push(t!("changed-then"));
                }
                None => lines.push(t!("changed-lost")),
            }
        }
        if since.rules {
            lines.push(t!("changed-rules"));
        }
        let (banned, unmet) = against(&matched.outcome, &now.steering_here());
        let said = [
            (banned > 0).then(|| t!("changed-banned", count = banned)),
            (unmet > 0).then(|| t!("changed-unmet", count = unmet)),
            (since.word && banned + unmet == 0 && others).then(|| t!("changed-word")),
        ];
        lines.extend(said.into_iter().flatten().filter(|_| since.word));
        Some(view! {
            <div class="notice stale" role="status">
                <div class="stack">
                    <p class="notice-title">{if others { t!("match-stale") } else { t!("match-stale-word") }}</p>
                    {(!lines.is_empty()).then(|| view! {
                        <ul class="lines">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                    })}
                </div>
            </div>
        })
    }
}
