//! The languages and the numbers of partners of a table as they were read, with how many people have each.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::t;
use crate::worker::jobs::Found;

#[component]
pub fn Languages(read: Arc<Found>) -> impl IntoView {
    let mut spoken = BTreeMap::<&str, usize>::new();
    let mut partners = BTreeMap::<u16, usize>::new();
    for person in &read.people {
        person.languages.iter().for_each(|language| *spoken.entry(language).or_default() += 1);
        *partners.entry(person.capacity).or_default() += 1;
    }
    let mut spoken: Vec<_> = spoken.into_iter().collect();
    spoken.sort_by_key(|(language, count)| (std::cmp::Reverse(*count), *language));
    let languages: Vec<_> = spoken.into_iter().map(|(name, count)| t!("counted", name = name, count = count)).collect();
    let partners: Vec<_> = partners
        .into_iter()
        .map(|(most, count)| t!("counted", name = t!("partners-most", count = most), count = count))
        .collect();
    let fact = |term: String, said: Vec<String>| {
        (!said.is_empty()).then(|| view! { <div><dt>{term}</dt><dd>{said.join(", ")}</dd></div> })
    };
    view! {
        <dl class="facts">
            {fact(t!("person-languages"), languages)}
            {fact(t!("partners-read"), partners)}
        </dl>
    }
}
