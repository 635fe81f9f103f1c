//! The built-in topics: a file with the words of each, in groups.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::error::ContentError;
use crate::domain::topic::TopicId;
use crate::json;

/// A heading under which topics are shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub key: String,
    pub label: String,
}

/// A built-in topic, with its words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub key: TopicId,
    /// The topic's name, short enough for a phone.
    pub label: String,
    /// What it means, in one sentence.
    pub about: String,
    /// The key of the group that it is shown in.
    pub group: String,
    /// One thing that somebody does who knows it so well that others learn from them (level 4).
    pub example: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    groups: Vec<Group>,
    topics: Vec<Topic>,
}

/// The built-in topics of one language, in the order of their file.
#[derive(Clone, Debug)]
pub struct Topics {
    groups: Vec<Group>,
    topics: Vec<Topic>,
    by_key: HashMap<TopicId, usize>,
}

impl Topics {
    /// # Errors
    /// [`ContentError`] where the file has another shape, a key is malformed or repeated, two labels read the same, a
    /// text is empty, a topic's group does not exist, or a group has no topics.
    pub fn parse(json: &str) -> Result<Self, ContentError> {
        let File { groups, topics } = json::read(json)?;
        check_groups(&groups)?;
        check_topics(&topics, &groups)?;
        let by_key = topics.iter().enumerate().map(|(at, topic)| (topic.key.clone(), at)).collect();
        Ok(Self { groups, topics, by_key })
    }

    /// Every topic, in order.
    pub fn all(&self) -> &[Topic] {
        &self.topics
    }

    /// The groups in order, each with its topics in order.
    pub fn grouped(&self) -> impl Iterator<Item = (&Group, impl Iterator<Item = &Topic>)> {
        self.groups.iter().map(|group| (group, self.topics.iter().filter(|topic| topic.group == group.key)))
    }

    /// The words of a topic, where it is a built-in one.
    pub fn get(&self, topic: &TopicId) -> Option<&Topic> {
        self.by_key.get(topic).map(|&at| &self.topics[at])
    }

    /// What to call a topic: its label, or its own text where it is not a built-in one.
    pub fn label<'a>(&'a self, topic: &'a TopicId) -> &'a str {
        self.get(topic).map_or(topic.as_str(), |known| &known.label)
    }

    /// Every label with its topic, so that a table which writes the label finds the built-in topic.
    pub fn names(&self) -> impl Iterator<Item = (&str, TopicId)> {
        self.topics.iter().map(|topic| (topic.label.as_str(), topic.key.clone()))
    }
}

fn check_groups(groups: &[Group]) -> Result<(), ContentError> {
    let mut seen = Seen::default();
    for group in groups {
        check_key(&group.key)?;
        check_text(&group.key, "label", &group.label)?;
        seen.add(&group.key, &group.label)?;
    }
    Ok(())
}

fn check_topics(topics: &[Topic], groups: &[Group]) -> Result<(), ContentError> {
    let mut seen = Seen::default();
    for topic in topics {
        let key = topic.key.as_str();
        check_key(key)?;
        check_text(key, "label", &topic.label)?;
        check_text(key, "about", &topic.about)?;
        check_text(key, "example", &topic.example)?;
        seen.add(key, &topic.label)?;
        if !groups.iter().any(|group| group.key == topic.group) {
            return Err(ContentError::UnknownGroup { topic: key.into(), group: topic.group.clone() });
        }
    }
    match groups.iter().find(|group| topics.iter().all(|topic| topic.group != group.key)) {
        Some(group) => Err(ContentError::EmptyGroup(group.key.clone())),
        None => Ok(()),
    }
}

/// The keys and labels so far. Labels that differ only in case or spacing read the same.
#[derive(Default)]
struct Seen {
    keys: HashSet<String>,
    labels: HashSet<String>,
}

impl Seen {
    fn add(&mut self, key: &str, label: &str) -> Result<(), ContentError> {
        if !self.keys.insert(key.into()) {
            return Err(ContentError::Twice(key.into()));
        }
        if !self.labels.insert(TopicId::fold(label)) {
            return Err(ContentError::Twice(label.into()));
        }
        Ok(())
    }
}

fn check_key(key: &str) -> Result<(), ContentError> {
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if key.split('-').all(word) { Ok(()) } else { Err(ContentError::Key(key.into())) }
}

fn check_text(key: &str, field: &'static str, text: &str) -> Result<(), ContentError> {
    if text.trim().is_empty() { Err(ContentError::Empty { key: key.into(), field }) } else { Ok(()) }
}
