//! The space that the two of a pair share.

use leptos::prelude::*;

use super::exchange::WhyUs;
use super::{AboutPair, Current};
use crate::components::done::Done;
use crate::components::page::Page;
use crate::components::route::Route;
use crate::domain::id::PairId;
use crate::t;

mod ask;
mod goals;
mod meetings;
mod next;
mod partner;
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
            kicker=Signal::stored(card.programme.clone())
            back=(Route::Pairs, t!("partners-title"))
            width="wide"
        >
            <Done />
            <div class="glance">
                <next::Next current />
                <WhyUs card />
                <standing::Where current />
            </div>
            <goals::Goals current />
            <meetings::Meetings current />
            <partner::KeepUpToDate current />
        </Page>
    }
    .into_any()
}
