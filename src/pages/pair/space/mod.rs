//! The space that the two of a pair share.

use leptos::prelude::*;

use super::about::{AboutPair, Current, to};
use super::exchange::WhyUs;
use crate::components::page::Page;
use crate::components::pair_part::PairPart;
use crate::components::route::Route;
use crate::domain::id::PairId;
use crate::t;

mod agreed;
mod ask;
mod goals;
mod meetings;
mod next;
mod partner;
mod same_day;
mod standing;

#[component]
pub fn Space(id: PairId) -> impl IntoView {
    view! { <AboutPair id page=page /> }
}

fn page(current: Current) -> AnyView {
    let card = current.get_untracked().space.card;
    view! {
        <Page
            title=t!("space-title", mentor = &*card.mentor.name, mentee = &*card.mentee.name)
            tab=Some(t!("partners-title"))
            kicker=Signal::stored(card.programme.clone())
            back=(Route::Pairs, t!("partners-title"))
            width="wide"
        >
            <div class="glance">
                <next::Next current />
                <WhyUs card />
                <standing::Where current />
            </div>
            <agreed::Agreed current />
            <goals::Goals current />
            <meetings::Meetings current />
            <partner::KeepUpToDate current />
            <p><a href=to(&current.get_untracked(), PairPart::History).href()>{t!("history-open")}</a></p>
        </Page>
    }
    .into_any()
}
