//! The topics of a programme: how many people could teach each and how many would like to learn it; merging and renaming.

use std::collections::BTreeSet;

use leptos::prelude::*;

use self::table::TopicTable;
use super::about::Current;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::components::select::Select;
use crate::content::topics::Topics;
use crate::domain::fold::fold;
use crate::domain::programme::Programme;
use crate::domain::supply::{Supply, supply};
use crate::domain::topic::TopicId;
use crate::store::Store;
use crate::store::content::topics;
use crate::t;

mod merge;
mod row;
pub mod table;

/// How many topics are shown without being asked for.
const FIRST: usize = 60;

/// In which order topics are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// Those first that fewer could teach than would like to learn.
    Lack,
    Wanted,
    Taught,
    Name,
}

const ORDERS: [Order; 4] = [Order::Lack, Order::Wanted, Order::Taught, Order::Name];

/// A topic, as it is called.
#[derive(Clone, Debug, PartialEq)]
struct Named {
    label: String,
    supply: Supply,
}

pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let names = topics();
    let order = RwSignal::new(Order::Lack);
    let search = RwSignal::new(String::new());
    let every = RwSignal::new(false);
    let picked = RwSignal::new(BTreeSet::<TopicId>::new());
    let all = Memo::new(move |_| named_all(&current.get(), &names));
    let shown = Memo::new(move |_| all.with(|all| ordered(all, &search.get(), order.get())));
    // What is no longer there is no longer picked.
    Effect::new(move |_| {
        let gone = |topic: &TopicId| all.with(|all| !all.iter().any(|named| named.supply.topic == *topic));
        if picked.with_untracked(|picked| picked.iter().any(gone)) {
            picked.update(|picked| picked.retain(|topic| !gone(topic)));
        }
    });
    let most = Memo::new(move |_| {
        all.with(|all| all.iter().map(|named| named.supply.teach.max(named.supply.learn)).max().unwrap_or(1).max(1))
    });
    let id = current.get_untracked().id.clone();
    let rows = move || {
        let first = if every.get() { usize::MAX } else { FIRST };
        shown.get().into_iter().take(first).map(|named| view! { <row::Row named most picked /> }).collect_view()
    };
    let orders = vec![t!("topics-by-lack"), t!("topics-by-wanted"), t!("topics-by-taught"), t!("topics-by-name")];
    view! {
        <Page
            title=t!("topics-title") width="wide"
            kicker=Signal::derive(move || current.get().name.clone())
            back=(Route::People(id), t!("people-title"))
        >
            <p class="lead">{t!("topics-lead")}</p>
            <div class="filters">
                <div class="field filters-search">
                    <label for="search">{t!("topics-search")}</label>
                    <input id="search" type="search" autocomplete="off" prop:value=search
                        on:input:target=move |event| search.set(event.target().value()) />
                </div>
                <Select
                    id="order" label=t!("topics-order") options=orders
                    chosen=Signal::derive(move || ORDERS.iter().position(|own| *own == order.get()).unwrap_or_default())
                    choose=move |place| order.set(ORDERS[place.min(ORDERS.len() - 1)])
                />
            </div>
            <p class="soft" role="status">{move || t!("topics-shown", shown = shown.with(Vec::len), all = all.with(Vec::len))}</p>
            <TopicTable rows />
            <Show when=move || !every.get() && (shown.with(Vec::len) > FIRST)>
                <p><button class="button-plain" on:click=move |_| every.set(true)>
                    {move || t!("topics-every", count = shown.with(Vec::len))}
                </button></p>
            </Show>
            <merge::Merge store current picked all />
        </Page>
    }
    .into_any()
}

/// Every topic, as it is called.
fn named_all(programme: &Programme, names: &Topics) -> Vec<Named> {
    let all = supply(programme.people.values().map(AsRef::as_ref)).into_iter();
    all.map(|supply| Named { label: names.label(&supply.topic).to_string(), supply }).collect()
}

fn ordered(all: &[Named], search: &str, order: Order) -> Vec<Named> {
    let sought = fold(search);
    let mut shown: Vec<_> = all.iter().filter(|named| fold(&named.label).contains(&sought)).cloned().collect();
    shown.sort_by_cached_key(|Named { label, supply }| {
        let first = match order {
            Order::Lack => (supply.lack(), supply.learn),
            Order::Wanted => (supply.learn, supply.lack()),
            Order::Taught => (supply.teach, supply.learn),
            Order::Name => (0, 0),
        };
        (std::cmp::Reverse(first), fold(label))
    });
    shown
}

/// The topic of that name: one that is here, or was before it was merged, or a built-in one; else a new one.
pub fn named(programme: &Programme, names: &Topics, name: &str) -> TopicId {
    let sought = TopicId::fold(name);
    let is = |topic: &&TopicId| TopicId::fold(names.label(topic)) == sought;
    let mut here = programme.people.values().flat_map(|person| person.answers.keys());
    let merged = || programme.merged.iter().find(|(was, _)| is(was)).map(|(_, now)| now.clone());
    let built_in = || names.names().find(|(label, _)| TopicId::fold(label) == sought).map(|(_, topic)| topic);
    here.find(is).cloned().or_else(merged).or_else(built_in).unwrap_or_else(|| TopicId::new(name))
}
