//! Whether to rate the topics one by one: the short way for the hurried.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::problem::Problem;
use super::rows::OneOf;
use crate::components::choices::Choice;
use crate::domain::profile::{Given, Pace};
use crate::t;

/// How many ratings a person gives in a minute.
const RATINGS_A_MINUTE: usize = 4;

#[component]
pub fn HowToRate(asked: Asked) -> impl IntoView {
    let chosen = RwSignal::new(asked.draft.pace);
    let picked = asked.draft.can_help.union(&asked.draft.would_like).count();
    let ratings = asked.draft.can_help.len() + asked.draft.would_like.len();
    let minutes = ratings.div_ceil(RATINGS_A_MINUTE).max(1);
    let choices = vec![
        Choice::new(Pace::OneByOne, t!("pace-one-by-one")).about(t!("pace-one-by-one-about", minutes = minutes)),
        Choice::new(Pace::Usual, t!("pace-usual")).about(t!("pace-usual-about")),
    ];
    let answer = move || match chosen.get() {
        Some(pace) => Ok(vec![Given::Pace { pace }]),
        None => Err(vec![Problem::PaceMissing]),
    };
    let hint = if asked.draft.between_two { t!("pace-hint-two") } else { t!("pace-hint") };
    view! {
        <QuestionPage asked=asked.clone() title=t!("pace-question", count = picked) hint answer>
            <OneOf asked name="pace" choices chosen given=|pace| Given::Pace { pace } />
        </QuestionPage>
    }
}
