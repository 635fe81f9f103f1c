//! The whole picture in a narrow strip beside it, with what is seen of it marked; pressed, it goes there.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::view::View;
use crate::domain::matching::picture::outline;

/// How many steps the strip has from top to bottom at most: of fewer rows, one for each.
const MOST: usize = 160;

/// For pointers alone: the keyboard and screen readers go through the picture itself.
#[component]
pub fn Overview(view: View) -> impl IntoView {
    let strip = NodeRef::<leptos::svg::Svg>::new();
    let steps = move || view.layout.with(|layout| (layout.rows as usize).clamp(1, MOST));
    let shapes = Memo::new(move |_| {
        view.layout.with(|layout| {
            let pairs = layout.drawn.iter().map(|drawn| {
                let made = &drawn.pair.made;
                ((drawn.ends.mentor + drawn.ends.mentee) / 2.0, made.mentor_benefit, made.mentee_benefit)
            });
            outline(&pairs.collect::<Vec<_>>(), layout.rows as usize, steps())
        })
    });
    let part = move || {
        let seen = view.seen.get();
        let all = (view.layout.with(|layout| layout.rows) * seen.row).max(1.0);
        let steps = steps() as f64;
        (seen.top / all * steps, (seen.height / all).min(1.0) * steps)
    };
    let go = move |event: &PointerEvent| {
        let Some(strip) = strip.get_untracked() else { return };
        let around = strip.get_bounding_client_rect();
        let share = (f64::from(event.client_y()) - around.top()) / around.height().max(1.0);
        view.show_row(share.clamp(0.0, 1.0) * view.layout.with_untracked(|layout| layout.rows));
    };
    // The first button, while it is held down.
    let held = |event: &PointerEvent| event.buttons() & 1 == 1;
    view! {
        <svg
            class="overview" viewBox=move || format!("0 0 2 {}", steps()) preserveAspectRatio="none" aria-hidden="true" node_ref=strip
            on:pointerdown=move |event| go(&event)
            on:pointermove=move |event| if held(&event) { go(&event) }
        >
            <rect class="overview-ground" width="2" height=steps></rect>
            <path class="overview-mentor" d=move || shapes.with(|[left, _]| left.clone())></path>
            <path class="overview-mentee" d=move || shapes.with(|[_, right]| right.clone())></path>
            <rect class="overview-seen" width="2" y=move || part().0 height=move || part().1></rect>
        </svg>
    }
}
