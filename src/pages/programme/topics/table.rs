//! Topics in a table: how many could teach each, and how many would like to learn it.

use leptos::prelude::*;

use crate::t;

/// A table of topics, with who could teach and who would like to learn each.
#[component]
pub fn TopicTable<V: IntoView + 'static>(rows: V) -> impl IntoView {
    view! {
        <table class="topic-table">
            <caption class="visually-hidden">{t!("topics-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("person-topic")}</th>
                    <th scope="col" class="mentor">{t!("topics-teach")}</th>
                    <th scope="col" class="mentee">{t!("topics-learn")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// How many people, as a figure and as a bar.
pub fn count_cell(count: usize, most: impl Fn() -> usize + Send + 'static, class: &'static str) -> impl IntoView {
    let width = move || format!("{:.1}%", 100.0 * count as f64 / most() as f64);
    view! {
        <td class=class>
            <span class="topic-cell">
                <span class="topic-count">{t!("number", number = count)}</span>
                <span class="topic-bar" aria-hidden="true"><span class="topic-fill" style:width=width></span></span>
            </span>
        </td>
    }
}
