//! The picture of what flows between two people: both ways.

use leptos::prelude::*;

#[component]
pub fn Ways(class: &'static str) -> impl IntoView {
    view! {
        <svg class=class viewBox="0 0 96 120" aria-hidden="true">
            <path class="mark-mentor" d="M8 46c18-26 50-28 70-8" />
            <path class="mark-mentor-tip" d="M86 22v25H61z" />
            <path class="mark-mentee" d="M88 74c-18 26-50 28-70 8" />
            <path class="mark-mentee-tip" d="M10 98V73h25z" />
        </svg>
    }
}
