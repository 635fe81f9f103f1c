//! One topic: its box to pick it, and its supply and demand as bars with their figures.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Named;
use super::table::count_cell;
use crate::domain::topic::TopicId;
use crate::t;

#[component]
pub fn Row(named: Named, most: Memo<usize>, picked: RwSignal<BTreeSet<TopicId>>) -> impl IntoView {
    let Named { label, supply } = named;
    let topic = StoredValue::new(supply.topic.clone());
    let toggle = move |_| {
        picked.update(|picked| {
            let topic = topic.get_value();
            if !picked.remove(&topic) {
                picked.insert(topic);
            }
        });
    };
    let concern = match (supply.teach, supply.learn) {
        (0, _) => Some(t!("topics-nobody-teaches")),
        (_, 0) => Some(t!("topics-nobody-wants")),
        _ => None,
    };
    view! {
        <tr class:topic-picked=move || picked.with(|picked| picked.contains(&topic.get_value()))>
            <th scope="row">
                <label class="topic-pick">
                    <input
                        autocomplete="off"
                        type="checkbox" on:change=toggle
                        prop:checked=move || picked.with(|picked| picked.contains(&topic.get_value()))
                    />
                    <span>{label}{concern.map(|concern| view! { <span class="topic-concern">{concern}</span> })}</span>
                </label>
            </th>
            {count_cell(supply.teach, move || most.get(), "mentor")}
            {count_cell(supply.learn, move || most.get(), "mentee")}
        </tr>
    }
}
