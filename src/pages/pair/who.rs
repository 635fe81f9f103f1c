//! Which of the two uses this device.

use leptos::prelude::*;

use super::about::{Current, back};
use super::describe;
use crate::components::busy::Busy;
use crate::components::done;
use crate::components::page::Page;
use crate::components::route::{Route, Visit};
use crate::domain::pair::PairCard;
use crate::domain::side::Side;
use crate::store::{Store, pair};
use crate::t;

/// Two large answers: this one, or that one.
#[component]
pub fn WhoButtons(card: PairCard, chosen: impl Fn(Side) + Copy + 'static) -> impl IntoView {
    view! {
        <div class="who">
            {Side::BOTH.map(|side| {
                let class = match side {
                    Side::Mentor => "who-button mentor",
                    Side::Mentee => "who-button mentee",
                };
                let role = describe::role(&card, side);
                view! {
                    <button type="button" class=class on:click=move |_| chosen(side)>
                        <span class="who-name">{t!("who-i-am", name = &*card.partner(side).name)}</span>
                        <span class="who-role">{role}</span>
                    </button>
                }
            })}
        </div>
    }
}

/// Opens a pair's space for the one of the two who answers, and goes there.
pub fn opening(store: Store, card: PairCard) -> impl Fn(Side) + Copy + 'static {
    let to_open = StoredValue::new(card);
    let busy = Busy::default();
    move |side| {
        busy.run(async move {
            let visit = Visit::now();
            let card = to_open.get_value();
            let id = card.pair.clone();
            pair::open(store, card, side).await?;
            visit.go(&Route::Pair(id));
            Ok(())
        });
    }
}

/// The page where the space is open, but nobody has said yet who uses it.
pub fn first_time(store: Store, card: PairCard) -> AnyView {
    let busy = Busy::default();
    let known = StoredValue::new(card.clone());
    // The page shows the space once this is stored.
    let chosen = move |side| {
        busy.run(async move { pair::choose_side(store, &known.get_value(), side).await });
    };
    view! {
        <Page title=t!("who-title") back=(Route::Pairs, t!("partners-title"))>
            <p class="lead">{t!("who-lead")}</p>
            <WhoButtons card chosen />
        </Page>
    }
    .into_any()
}

/// The page on which the device passes to the other one of the two.
pub fn page(current: Current) -> AnyView {
    // The app provides the store before it shows anything.
    let store = expect_context::<Store>();
    let busy = Busy::default();
    let chosen = move |side| {
        let here = current.get_untracked();
        busy.run(async move {
            let visit = Visit::now();
            pair::choose_side(store, &here.space.card, side).await?;
            done::say(t!("who-chosen", name = here.called(side)));
            visit.go_instead(&Route::Pair(here.pair().clone()));
            Ok(())
        });
    };
    let here = current.get_untracked();
    view! {
        <Page title=t!("who-title") back=back(current)>
            <p class="lead">{t!("who-switch-lead", name = here.called(here.side()))}</p>
            <WhoButtons card=here.space.card chosen />
        </Page>
    }
    .into_any()
}
