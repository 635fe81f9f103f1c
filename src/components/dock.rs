//! Where notices are told: in the page, above what it shows, so that they cover nothing.

use leptos::html::Div;
use leptos::prelude::*;

use super::area::Area;
use crate::platform::device;

/// The frame of the notices. Where its place is out of sight, as far down a page, it is shown at the top of the window, and the page
/// moves down by as much. The style sheets have the height that it takes there as `--dock`. Each area is a program of its
/// own, and has one.
#[component]
pub fn Dock(area: Area, children: Children) -> impl IntoView {
    let frame = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(frame) = frame.get() {
            device::keep_in_sight(&frame, "dock-follows", format!("--dock-{}", area.name()));
        }
    });
    view! { <div class="dock" node_ref=frame>{children()}</div> }
}
