//! The pages within a pair's space.

use leptos::prelude::*;

use super::{AboutPair, agreement, goal, hand_over, history, meeting, progress, report, term, who};
use crate::components::pair_part::PairPart;
use crate::domain::id::PairId;

#[component]
pub fn Part(id: PairId, part: PairPart) -> impl IntoView {
    view! {
        <AboutPair id page=move |current| match &part {
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
        } />
    }
}
