//! That the pairs are of earlier people, or by other rules; and who the people were.

use std::sync::Arc;

use leptos::prelude::*;

use super::Matching;
use crate::domain::id::PersonId;
use crate::domain::journal::EntryId;
use crate::domain::matching::Outcome;
use crate::domain::matching::difference::against;
use crate::domain::person::Person;
use crate::domain::programme::Programme;
use crate::domain::results::Matched;
use crate::domain::rules::{Rules, Steering};
use crate::store::{Store, results};
use crate::t;

/// The people of earlier results, each looked up once. Copies are the same.
#[derive(Clone, Copy)]
pub struct Earlier {
    store: Store,
    known: StoredValue<Vec<(EntryId, Arc<Programme>)>>,
}

/// What a result was made of.
pub struct Made {
    pub people: Vec<Arc<Person>>,
    pub rules: Rules,
    pub steering: Steering,
}

impl Earlier {
    pub fn new(store: Store) -> Self {
        Self { store, known: StoredValue::new(Vec::new()) }
    }

    /// The programme with the people of this result; none where they are not known any more.
    pub fn programme(self, now: &Arc<Programme>, matched: &Matched) -> Option<Arc<Programme>> {
        if !now.since(matched).people {
            return Some(now.clone());
        }
        let known = self.known.with_value(|known| known.iter().find(|(of, _)| *of == matched.entry).cloned());
        if let Some((_, then)) = known {
            return Some(then);
        }
        let then = results::as_of(self.store, &now.id, matched)?;
        self.known.update_value(|known| known.push((matched.entry, then.clone())));
        Some(then)
    }
}

impl Matching {
    /// What this outcome was made of, so that nobody is asked about who was not there; none where it is not known any more.
    pub fn made(self, outcome: &Arc<Outcome>) -> Option<Made> {
        let now = self.current.get_untracked();
        let tried = self.trying.tried().map(|tried| (tried.outcome, tried.basis));
        let proposed = self.renewal.proposed().map(|proposed| (proposed.outcome, proposed.basis));
        let mut not_kept = tried.into_iter().chain(proposed);
        if let Some((_, basis)) = not_kept.find(|(made, _)| Arc::ptr_eq(made, outcome)) {
            let asked = basis.asked?;
            return Some(Made { people: now.people_to_match(), rules: asked.rules, steering: asked.steering });
        }
        let matched = now.found.values().find(|matched| Arc::ptr_eq(&matched.outcome, outcome))?;
        let then = self.earlier.programme(&now, matched)?;
        let asked = &matched.asked;
        Some(Made { people: then.people_to_match(), rules: asked.rules.clone(), steering: asked.steering.clone() })
    }

    /// How the people of these results are called.
    pub fn called<'a>(self, results: impl IntoIterator<Item = &'a Matched>) -> Called {
        let now = self.current.get_untracked();
        let then = results.into_iter().filter_map(|matched| self.earlier.programme(&now, matched));
        Called(then.chain([now.clone()]).collect())
    }
}

/// What people are called: as in the first of these that knows them.
#[derive(Clone)]
pub struct Called(Vec<Arc<Programme>>);

impl Called {
    /// The name; of somebody whom nobody knows any more, that they are gone.
    pub fn name(&self, id: &PersonId) -> String {
        let person = self.0.iter().find_map(|programme| programme.people.get(id));
        person.map_or_else(|| t!("person-gone"), |person| person.name.clone())
    }
}

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
