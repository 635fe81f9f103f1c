//! How much the person wishes to learn a topic, and where they are with it today.

use leptos::prelude::*;

use super::asked::Asked;
use super::frame::QuestionPage;
use super::problem::Problem;
use super::rows::OneOf;
use super::words;
use crate::components::choices::Choice;
use crate::domain::answer::{Level, Wish};
use crate::domain::profile::{Given, LEARN_LEVELS, WISHES};
use crate::domain::topic::TopicId;
use crate::store::content;
use crate::t;

#[component]
pub fn Learn(asked: Asked, topic: TopicId) -> impl IntoView {
    let topics = content::topics();
    let title = t!("wish-question", topic = topics.label(&topic));
    let hint = topics.get(&topic).map_or_else(|| t!("wish-hint"), |known| known.about.clone());
    // Somebody who could also help with it has said already how well they know it.
    let ask_level = !asked.draft.can_help.contains(&topic);
    let wish = RwSignal::new(asked.draft.wish(&topic));
    let level = RwSignal::new(asked.draft.level(&topic));
    let answer = {
        let topic = topic.clone();
        move || {
            let (wish, level) = (wish.get(), level.get().filter(|_| ask_level));
            let missing =
                [(wish.is_none(), Problem::WishMissing), (ask_level && level.is_none(), Problem::LevelMissing)];
            let problems: Vec<_> = missing.into_iter().filter(|(missing, _)| *missing).map(|(_, what)| what).collect();
            if !problems.is_empty() {
                return Err(problems);
            }
            let wish = wish.map(|wish| Given::Wish { topic: topic.clone(), wish });
            let level = level.map(|level| Given::Level { topic: topic.clone(), level });
            Ok(wish.into_iter().chain(level).collect())
        }
    };
    let (of_wish, of_level) = (topic.clone(), topic);
    let of = asked.clone();
    view! {
        <QuestionPage asked=asked.clone() title tab=Some(t!("wish-tab")) hint answer>
            <OneOf
                asked name="wish" choices=wishes() chosen=wish
                given=move |wish| Given::Wish { topic: of_wish.clone(), wish }
            />
            {ask_level.then(|| view! {
                <OneOf
                    asked=of name="level" legend=t!("today-question") choices=levels() chosen=level
                    given=move |level| Given::Level { topic: of_level.clone(), level }
                />
            })}
        </QuestionPage>
    }
}

fn wishes() -> Vec<Choice<Wish>> {
    WISHES.filter_map(|wish| Wish::new(wish).ok()).map(|wish| Choice::new(wish, words::wished(wish))).collect()
}

fn levels() -> Vec<Choice<Level>> {
    LEARN_LEVELS
        .filter_map(|level| Level::new(level).ok())
        .map(|level| Choice::new(level, words::today(level)))
        .collect()
}
