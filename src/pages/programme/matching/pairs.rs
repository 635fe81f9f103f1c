//! The pairs, drawn and as a list, with what both gain; searched, and in the order that is wanted.

use std::cmp::Reverse;
use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use super::Matching;
use super::drawing::{Part, put_off};
use super::picture::Picture;
use super::section::{Foldable, Section};
use super::selection::{Marks, Picked, Selected, Selection, marks};
use super::unmatched::{Alone, alone};
use crate::components::benefit::BenefitBars;
use crate::components::search_field::SearchField;
use crate::components::select::Select;
use crate::components::virtual_list::VirtualList;
use crate::domain::benefit::whole;
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::matching::{Outcome, PairMade};
use crate::domain::rules::Couple;
use crate::t;

/// A pair with the names of its people. Copies share it: thousands of them are made whenever a list is narrowed down.
#[derive(Clone, Debug)]
pub struct Named(Arc<Names>);

/// What there is to a [`Named`].
#[derive(Debug, PartialEq)]
pub struct Names {
    pub made: PairMade,
    pub mentor: String,
    pub mentee: String,
}

impl Deref for Named {
    type Target = Names;

    fn deref(&self) -> &Names {
        &self.0
    }
}

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Named {
    pub fn couple(&self) -> Couple {
        (self.made.mentor.clone(), self.made.mentee.clone())
    }

    /// Whatever a row shows of it: as long as that is the same, so is the row.
    fn key(&self) -> (Couple, [String; 2], [u64; 2]) {
        let benefits = [self.made.mentor_benefit, self.made.mentee_benefit].map(f64::to_bits);
        (self.couple(), [self.mentor.clone(), self.mentee.clone()], benefits)
    }

    pub fn title(&self) -> String {
        t!("pair-title", mentor = self.mentor.as_str(), mentee = self.mentee.as_str())
    }

    /// Whether either goes by a name with this in it, which is folded.
    pub fn has(&self, sought: &str) -> bool {
        fold(&self.mentor).contains(sought) || fold(&self.mentee).contains(sought)
    }
}

/// The pairs with names, as people were called when they were matched.
pub fn named(matching: Matching, outcome: &Outcome) -> Vec<Named> {
    let called = matching.called(&matching.current.get_untracked().matched);
    let name = |id: &PersonId| called.name(id);
    let pairs = outcome.pairs.iter();
    let named = pairs.map(|made| Names { mentor: name(&made.mentor), mentee: name(&made.mentee), made: made.clone() });
    named.map(|names| Named(Arc::new(names))).collect()
}

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

/// A pair to press.
#[component]
pub fn Row(pair: Named, marks: Marks, pick: impl Fn(Named) + 'static) -> impl IntoView {
    let (mentor, mentee) = (pair.made.mentor_benefit, pair.made.mentee_benefit);
    let names = (pair.mentor.clone(), pair.mentee.clone());
    let couple = pair.couple();
    let mark = move || {
        marks.with(|marks| {
            if marks.pins.contains(&couple) {
                Some(view! { <span class="pair-mark">{t!("pair-pinned")}</span> })
            } else {
                marks
                    .bans
                    .contains(&couple)
                    .then(|| view! { <span class="pair-mark pair-banned">{t!("pair-banned")}</span> })
            }
        })
    };
    view! {
        <button class="pair-row" on:click=move |_| pick(pair.clone())>
            <span class="pair-name mentor">{names.0}</span>
            <span class="pair-name mentee">{names.1}</span>
            <BenefitBars mentor mentee />
            {mark}
        </button>
    }
}
