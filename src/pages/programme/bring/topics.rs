//! The topics of a table as they were read, with how many people know each and how many want it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::codec::people::topics_read::TopicRead;
use crate::domain::topic::TopicId;
use crate::pages::programme::topics::table::{TopicTable, count_cell};
use crate::store::content;
use crate::t;
use crate::worker::jobs::Found;

/// How many topics are shown without being asked for.
const FIRST: usize = 8;

#[component]
pub fn Topics(read: Arc<Found>) -> impl IntoView {
    let topics = &read.topics;
    if topics.is_empty() {
        return ().into_any();
    }
    let most = topics.iter().map(|topic| topic.known.max(topic.wished)).max().unwrap_or(1).max(1);
    let rows = |of: &[TopicRead]| of.iter().map(|topic| row(topic, most)).collect_view();
    let (first, rest) = topics.split_at(topics.len().min(FIRST));
    view! {
        <section class="stack" aria-labelledby="topics-read">
            <h3 id="topics-read">{t!("topics-read", count = topics.len())}</h3>
            <p class="soft">{t!("topics-read-about")}</p>
            <TopicTable rows=rows(first) />
            {(!rest.is_empty()).then(|| view! {
                <details class="more">
                    <summary>{t!("topics-read-more", count = rest.len())}</summary>
                    <TopicTable rows=rows(rest) />
                </details>
            })}
        </section>
    }
    .into_any()
}

fn row(read: &TopicRead, most: usize) -> impl IntoView + use<> {
    let label = content::topics().label(&TopicId::new(&read.topic)).to_string();
    let cell = |count, class| count_cell(count, move || most, class);
    view! { <tr><th scope="row">{label}</th>{cell(read.known, "mentor")}{cell(read.wished, "mentee")}</tr> }
}
