//! Answers in words, the same wherever they are shown.

use leptos::prelude::*;

use crate::components::instrument::answer_lines;
use crate::content::languages;
use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::audience::{Audience, Field};
use crate::domain::background::BackgroundItem;
use crate::domain::instrument::ItemAnswer;
use crate::domain::person::Role;
use crate::domain::profile::Draft;
use crate::store::{Store, content, two};
use crate::t;

pub fn role(role: Role) -> String {
    match role {
        Role::Mentor => t!("side-junior"),
        Role::Mentee => t!("side-senior"),
        Role::Either => t!("side-both"),
    }
}

/// How well a topic to help with is known.
pub fn known(level: Level) -> String {
    match level.get() {
        0 | 1 => t!("known-1"),
        2 => t!("known-2"),
        3 => t!("known-3"),
        _ => t!("known-4"),
    }
}

/// Where somebody is today with a topic to learn.
pub fn today(level: Level) -> String {
    match level.get() {
        0 => t!("today-0"),
        1 => t!("today-1"),
        2 => t!("today-2"),
        _ => t!("today-3"),
    }
}

/// Where somebody is today, in the words of the scale on which they were asked.
pub fn today_of(answer: Answer) -> String {
    if answer.willing { known(answer.level) } else { today(answer.level) }
}

/// How much somebody wishes to learn a topic.
pub fn wished(wish: Wish) -> String {
    match wish.get() {
        0 | 1 => t!("wished-1"),
        2 => t!("wished-2"),
        _ => t!("wished-3"),
    }
}

pub fn partners(count: u16) -> String {
    t!("partners-count", count = count)
}

pub fn language(value: &str) -> String {
    languages::offered(value).map_or_else(|| value.to_string(), |language| t!(language.message))
}

/// What a field is called.
pub fn field(field: Field) -> String {
    match field {
        Field::Name => t!("check-name"),
        Field::Offers => t!("check-help"),
        Field::Wishes => t!("check-learn"),
        Field::Languages => t!("field-languages"),
        Field::Times => t!("field-times"),
        Field::Team => t!("check-team"),
        Field::Capacity => t!("own-file-partners"),
        Field::Background(item) => item_label(item),
    }
}

/// What to call somebody in a sentence.
pub fn called(draft: &Draft) -> String {
    if draft.name.is_empty() { t!("profile-no-name") } else { draft.name.clone() }
}

/// The name of the other one of two, where this device knows it and there is only one other.
pub fn other_of(draft: &Draft) -> Option<String> {
    let now = two::now(use_context::<Store>()?);
    let done = now.done.iter().map(|known| (&known.person().id, &known.person().name));
    let mut others = done.chain(now.waiting.iter().map(|other| (&other.id, &other.name)));
    let mut named = others.by_ref().filter(|(id, name)| **id != draft.id && !name.trim().is_empty());
    let (_, name) = named.next()?;
    named.next().is_none().then(|| name.clone())
}

/// An audience, as the owner of a field chooses it.
pub fn seen_by(draft: &Draft, audience: Audience) -> String {
    if let (true, Audience::Partner, Some(name)) = (draft.between_two, audience, other_of(draft)) {
        return name;
    }
    t!(match audience {
        Audience::OnlyMe => "seen-by-me",
        Audience::Organiser if draft.between_two => "seen-by-me",
        Audience::Organiser => "seen-by-organiser",
        Audience::Partner if draft.between_two => "seen-by-other",
        Audience::Partner => "seen-by-partner",
        Audience::Everyone => "seen-by-everyone",
    })
}

/// Who sees a field, in a sentence: of topics a partner sees the names, and nobody but the coordinator the levels.
pub fn seen(draft: &Draft, field: Field) -> String {
    let audience = draft.audience(field, &content::background());
    let of_topics = matches!(field, Field::Offers | Field::Wishes) && !draft.between_two;
    match audience {
        Audience::Partner if of_topics => t!("seen-topics-partner"),
        Audience::Everyone if of_topics => t!("seen-topics-everyone"),
        _ => t!("check-seen", by = seen_by(draft, audience)),
    }
}

/// What the answer to a background item is about; its key where this version does not ask it.
pub fn item_label(item: BackgroundItem) -> String {
    content::background().item(item.0).map_or_else(|| item.0.to_string(), |item| item.label.clone())
}

/// What somebody said of their background, a line each. Only what this version asks can be put in words.
pub fn background(item: BackgroundItem, answer: &ItemAnswer) -> Vec<String> {
    let about = content::background();
    about.item(item.0).map(|item| answer_lines(&about, item, answer)).unwrap_or_default()
}

/// An audience in a list to choose from: short enough for a narrow screen.
pub fn seen_by_in_list(draft: &Draft, audience: Audience) -> String {
    match audience {
        Audience::Organiser if !draft.between_two => t!("seen-list-organiser"),
        Audience::Partner if !draft.between_two => t!("seen-list-partner"),
        _ => seen_by(draft, audience),
    }
}
