//! The pairs, best first, with what both gain.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Matching, pair};
use crate::components::benefit::BenefitBars;
use crate::components::dialog::Dialog;
use crate::components::virtual_list::VirtualList;
use crate::domain::fold::fold;
use crate::domain::matching::{Outcome, PairMade};
use crate::t;

/// A pair with the names of its people.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub made: PairMade,
    pub mentor: String,
    pub mentee: String,
}

/// The pairs with names; somebody who was removed since keeps their id.
pub fn named(matching: Matching, outcome: &Outcome) -> Vec<Named> {
    let programme = matching.current.get_untracked();
    let name = |id: &crate::domain::id::PersonId| {
        programme.people.get(id).map_or_else(|| id.as_str().to_string(), |person| person.name.clone())
    };
    let pairs = outcome.pairs.iter();
    pairs.map(|made| Named { mentor: name(&made.mentor), mentee: name(&made.mentee), made: made.clone() }).collect()
}

#[component]
pub fn Pairs(matching: Matching, outcome: Arc<Outcome>) -> impl IntoView {
    let all = StoredValue::new(named(matching, &outcome));
    let outcome = StoredValue::new(outcome);
    let search = RwSignal::new(String::new());
    let shown = Memo::new(move |_| {
        let sought = fold(&search.get());
        all.with_value(|all| {
            let found = |pair: &&Named| fold(&pair.mentor).contains(&sought) || fold(&pair.mentee).contains(&sought);
            all.iter().filter(found).cloned().collect::<Vec<_>>()
        })
    });
    let picked = RwSignal::new(None::<Named>);
    let open = RwSignal::new(false);
    let pick = move |pair: Named| {
        picked.set(Some(pair));
        open.set(true);
    };
    let title = Signal::derive(move || {
        picked.with(|picked| {
            picked
                .as_ref()
                .map(|pair| t!("pair-title", mentor = pair.mentor.clone(), mentee = pair.mentee.clone()))
                .unwrap_or_default()
        })
    });
    view! {
        <section class="stack" aria-labelledby="pairs">
            <div class="row row-apart">
                <h2 id="pairs">{t!("pairs-title")}</h2>
                <div class="field pairs-search">
                    <label for="pair-search">{t!("pairs-search")}</label>
                    <input
                        id="pair-search" type="search" autocomplete="off" prop:value=search
                        on:input:target=move |event| search.set(event.target().value())
                    />
                </div>
            </div>
            <p class="soft">{t!("pairs-about")}</p>
            <div class="pairs-list">
                <VirtualList
                    items=shown key={|pair: &Named| (pair.made.mentor.clone(), pair.made.mentee.clone())}
                    label=t!("pairs-title") row={move |pair: Named| view! { <Row pair pick /> }}
                />
            </div>
            <Dialog open id="pair" title>
                {move || picked.get().map(|pair| view! { <pair::Details matching outcome=outcome.get_value() pair open /> })}
            </Dialog>
        </section>
    }
}

#[component]
fn Row(pair: Named, pick: impl Fn(Named) + 'static) -> impl IntoView {
    let (mentor, mentee) = (pair.made.mentor_benefit, pair.made.mentee_benefit);
    let names = (pair.mentor.clone(), pair.mentee.clone());
    let pinned = pair.made.pinned;
    view! {
        <button class="pair-row" on:click=move |_| pick(pair.clone())>
            <span class="pair-name mentor">{names.0}</span>
            <span class="pair-name mentee">{names.1}</span>
            <BenefitBars mentor mentee />
            {pinned.then(|| view! { <span class="pair-pinned">{t!("pair-pinned")}</span> })}
        </button>
    }
}
