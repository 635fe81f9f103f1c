//! What one of the two wants, they write themselves: on their own device, or on this one once they use it.

use leptos::prelude::*;

use super::about::{Current, to};
use crate::components::busy::Busy;
use crate::components::pair_part::PairPart;
use crate::domain::side::Side;
use crate::store::{Store, pair};
use crate::t;

/// The page for the side that uses this device; for the other one, the way to pass it on.
#[component]
pub fn OwnTurn(current: Current, side: Side, page: impl Fn() -> AnyView + Send + 'static) -> impl IntoView {
    let own = Memo::new(move |_| current.with(|here| here.may_write_for(side)));
    move || if own.get() { page() } else { view! { <PassOn current side /> }.into_any() }
}

#[component]
fn PassOn(current: Current, side: Side) -> impl IntoView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let busy = Busy::default();
    let name = current.get_untracked().called(side).to_string();
    // Who shares the device needs no file.
    let both = current.get_untracked().device.serves_both();
    let pass = move |_| {
        let card = current.get_untracked().space.card;
        busy.run(async move { pair::choose_side(store, &card, side).await });
    };
    view! {
        <div class="stack">
            <p class="lead">{t!("turn-lead", name = &*name)}</p>
            {(!both).then(|| view! { <p>{t!("turn-elsewhere", name = &*name)}</p> })}
            <p>{t!("turn-here", name = &*name)}</p>
            <div class="row">
                <button type="button" class="button" on:click=pass>{t!("who-i-am", name = &*name)}</button>
                {(!both).then(|| view! {
                    <a class="button-quiet" href=to(&current.get_untracked(), PairPart::HandOver).href()>
                        {t!("hand-over-open", name = &*name)}
                    </a>
                })}
            </div>
        </div>
    }
}
