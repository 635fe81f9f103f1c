//! The foot of the window, where notices are told: it takes its own room, so that they cover nothing.

use leptos::html::Div;
use leptos::prelude::*;

use super::area::Area;
use crate::platform::device;

/// The frame of the notices. The page ends above it, however far it is scrolled, and so do the bars that stay in sight: the
/// style sheets have its height as `--dock`. Each area is a program of its own, and has one.
#[component]
pub fn Dock(area: Area, children: Children) -> impl IntoView {
    let frame = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(frame) = frame.get() {
            device::tell_height(&frame, format!("--dock-{}", area.name()));
        }
    });
    view! { <div class="dock" node_ref=frame>{children()}</div> }
}
