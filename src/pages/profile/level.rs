//! How well the person knows a topic that they could help with.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::problem::Problem;
use super::rows::OneOf;
use super::words;
use crate::components::choices::Choice;
use crate::domain::answer::Level;
use crate::domain::profile::{Given, HELP_LEVELS};
use crate::domain::topic::TopicId;
use crate::store::content;
use crate::t;

#[component]
pub fn HowWell(asked: Asked, topic: TopicId) -> impl IntoView {
    let topics = content::topics();
    let title = t!("level-question", topic = topics.label(&topic));
    let hint = topics.get(&topic).map_or_else(|| t!("level-hint"), |known| known.about.clone());
    let example = topics
        .get(&topic)
        .map_or_else(|| t!("known-4-about"), |known| t!("known-4-example", example = known.example.as_str()));
    let about = |level: Level| match level.get() {
        1 => t!("known-1-about"),
        2 => t!("known-2-about"),
        3 => t!("known-3-about"),
        _ => example.clone(),
    };
    let choices = HELP_LEVELS
        .filter_map(|level| Level::new(level).ok())
        .map(|level| Choice::new(level, words::known(level)).about(about(level)))
        .collect();
    let chosen = RwSignal::new(asked.draft.level(&topic));
    let of = topic.clone();
    let given = move |level| Given::Level { topic: topic.clone(), level };
    let answer = move || match chosen.get() {
        Some(level) => Ok(vec![Given::Level { topic: of.clone(), level }]),
        None => Err(vec![Problem::LevelMissing]),
    };
    view! {
        <QuestionPage asked=asked.clone() title tab=Some(t!("level-tab")) hint answer>
            <OneOf asked name="level" choices chosen given />
        </QuestionPage>
    }
}
