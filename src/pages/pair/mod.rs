//! The pair's way: opening the file about a partner, and the space that the two share.

use leptos::prelude::*;

use self::about::{AboutPair, Current};
use crate::components::pair_part::PairPart;
use crate::components::route::Route;

pub mod about;
pub mod exchange;
pub mod list;
pub mod space;
pub mod who;

mod agreement;
mod arrival;
mod describe;
mod goal;
mod hand_over;
mod history;
mod meeting;
mod progress;
mod report;
mod term;
mod torn;
mod turn;

/// The page at an address.
pub fn page(route: &Route) -> Option<AnyView> {
    match route.clone() {
        Route::Pairs => Some(view! { <list::Pairs /> }.into_any()),
        Route::Pair(id) => Some(view! { <space::Space id /> }.into_any()),
        Route::PairPart(id, part) => {
            Some(view! { <AboutPair id page=move |current| part_of(&part, current) /> }.into_any())
        }
        _ => None,
    }
}

/// A page within a pair's space.
fn part_of(part: &PairPart, current: Current) -> AnyView {
    match part {
        PairPart::Who => who::page(current),
        PairPart::NewGoal(side) => goal::new_page(current, *side),
        PairPart::Goal(id) => goal::change_page(current, id),
        PairPart::Progress(id) => progress::page(current, id),
        PairPart::NewMeeting => meeting::new_page(current),
        PairPart::Meeting(id) => meeting::change_page(current, id),
        PairPart::HandOver => hand_over::page(current),
        PairPart::Agreement => agreement::page(current),
        PairPart::Term(which) => term::page(current, *which),
        PairPart::Report => report::page(current),
        PairPart::History => history::page(current),
    }
}
