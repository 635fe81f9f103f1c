//! The topics of people as they were read, with how many know and how many wish for each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::person::Person;
use crate::domain::topic::TopicId;

/// How many people a topic has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicRead {
    pub topic: String,
    /// How many know it and would share it.
    pub known: usize,
    /// How many wish to learn it.
    pub wished: usize,
    /// How many name it at all.
    pub people: usize,
}

/// The topics that these people name, those of most people first.
pub fn topics_read<'a>(people: impl IntoIterator<Item = &'a Person>) -> Vec<TopicRead> {
    let mut topics: BTreeMap<&TopicId, TopicRead> = BTreeMap::new();
    for (topic, answer) in people.into_iter().flat_map(|person| &person.answers) {
        let read =
            topics.entry(topic).or_insert_with(|| TopicRead { topic: topic.as_str().into(), ..TopicRead::default() });
        read.known += usize::from(answer.willing && answer.level.get() > 0);
        read.wished += usize::from(answer.wish.get() > 0);
        read.people += 1;
    }
    let mut topics: Vec<TopicRead> = topics.into_values().collect();
    topics.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.topic.cmp(&b.topic)));
    topics
}
