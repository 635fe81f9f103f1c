//! The pairs, drawn and as a list, with what both gain; searched, and in the order that is wanted.

use std::cmp::Reverse;
use std::sync::Arc;

use leptos::prelude::*;

use super::alone::{Alone, alone};
use super::named::{Named, named};
use super::picture::Picture;
use super::row::{Row, marks};
use super::selected::Selected;
use super::selection::{Picked, Selection};
use crate::components::search_field::SearchField;
use crate::components::select::Select;
use crate::components::virtual_list::VirtualList;
use crate::domain::benefit::whole;
use crate::domain::fold::fold;
use crate::domain::matching::Outcome;
use crate::pages::programme::matching::context::Matching;
use crate::pages::programme::matching::drawing::{Part, put_off};
use crate::pages::programme::matching::foldable::Foldable;
use crate::pages::programme::matching::section::Section;
use crate::t;

/// Which pairs come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Best,
    WorstOff,
    Mentors,
    Mentees,
}

impl Order {
    const ALL: [Order; 4] = [Order::Best, Order::WorstOff, Order::Mentors, Order::Mentees];

    fn words(self) -> String {
        match self {
            Order::Best => t!("order-best"),
            Order::WorstOff => t!("order-worst-off"),
            Order::Mentors => t!("order-mentors"),
            Order::Mentees => t!("order-mentees"),
        }
    }

    /// The best come first as they are.
    fn sort(self, pairs: &mut [Named]) {
        match self {
            Order::Best => {}
            Order::WorstOff => {
                pairs.sort_by_key(|pair| {
                    (whole(pair.made.mentor_benefit.min(pair.made.mentee_benefit)), pair.made.score)
                });
            }
            Order::Mentors => pairs.sort_by_cached_key(|pair| (fold(&pair.mentor), Reverse(pair.made.score))),
            Order::Mentees => pairs.sort_by_cached_key(|pair| (fold(&pair.mentee), Reverse(pair.made.score))),
        }
    }
}

/// The pairs, where there are any. What was searched for and put in order stays so over the next result.
#[component]
pub fn Pairs(matching: Matching) -> impl IntoView {
    let outcome = matching.drawing.part(Part::Pairs);
    let any = Memo::new(move |_| outcome.with(|outcome| outcome.as_ref().is_some_and(|made| !made.pairs.is_empty())));
    let outcome = Signal::derive(move || outcome.get().unwrap_or_default());
    view! {
        <Show when=move || any.get()>
            <All matching outcome />
        </Show>
    }
}

#[component]
fn All(matching: Matching, outcome: Signal<Arc<Outcome>>) -> impl IntoView {
    let all = Memo::new(move |_| named(matching, &outcome.get()));
    let lonely = Memo::new(move |_| alone(matching, &outcome.get()));
    let selection = Selection::new();
    Effect::new(move |before: Option<()>| {
        outcome.track();
        // What was looked at is of the result before.
        if before.is_some() {
            selection.close();
        }
    });
    let marks = marks(matching);
    let search = RwSignal::new(String::new());
    let order = RwSignal::new(Order::Best);
    let sought = Memo::new(move |_| fold(search.get().trim()));
    let shown = Memo::new(move |_| {
        let sought = sought.get();
        let mut shown = all.get();
        if !sought.is_empty() {
            shown.retain(|pair| pair.has(&sought));
        }
        order.get().sort(&mut shown);
        shown
    });
    let without = Memo::new(move |_| {
        let sought = sought.get();
        let mut without = lonely.get();
        if !sought.is_empty() {
            without.retain(|alone: &Alone| fold(&alone.name).contains(&sought));
        }
        without
    });
    let pictured = put_off(move || (shown.get(), without.get()), |(pairs, alone)| pairs.len() + alone.len());
    let found = move || {
        (!sought.get().is_empty())
            .then(|| t!("pairs-found", pairs = shown.with(Vec::len), alone = without.with(Vec::len)))
    };
    let (drawn, listed) = (RwSignal::new(true), RwSignal::new(true));
    let pick = move |pair: Named| selection.pick(Picked::Pair(pair));
    let chosen = Signal::derive(move || Order::ALL.iter().position(|own| *own == order.get()).unwrap_or(0));
    let choose = move |place: usize| order.set(Order::ALL.get(place).copied().unwrap_or(Order::Best));
    let orders: Vec<String> = Order::ALL.into_iter().map(Order::words).collect();
    let count = Signal::derive(move || Some(t!("number", number = all.with(Vec::len))));
    view! {
        <Foldable matching section=Section::Pairs title=t!("pairs-title") count>
            <div class="pairs-tools">
                <SearchField id="pair-search" label=t!("pairs-search") value=search />
                <Select
                    id="pair-order" label=t!("pairs-order") chosen choose
                    options=orders.clone()
                />
            </div>
            <p role="status" class="pairs-found">{found}</p>
            <details class="more" open on:toggle:target=move |event| drawn.set(event.target().has_attribute("open"))>
                <summary>{t!("pairs-drawn")}</summary>
                <Show when=move || drawn.get()>
                    <Picture pictured selection marks />
                </Show>
            </details>
            <details class="more" open on:toggle:target=move |event| listed.set(event.target().has_attribute("open"))>
                <summary>{t!("pairs-listed")}</summary>
                <Show when=move || listed.get()>
                    <p class="soft">{t!("pairs-about")}</p>
                    <div class="pairs-list">
                        <VirtualList
                            items=shown key=Named::key
                            label=t!("pairs-title") row={move |pair: Named| view! { <Row pair marks pick /> }}
                        />
                    </div>
                </Show>
            </details>
        </Foldable>
        <Selected matching outcome all selection marks />
    }
}
