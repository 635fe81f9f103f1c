//! The built-in topics: a file with the words of each, in groups. A programme asks about some, two people at home about
//! others, and both about a few.

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
    /// The key of the group that a programme shows it in; `None` where programmes do not ask about it.
    #[serde(default)]
    pub group: Option<String>,
    /// The key of the group that two people with no coordinator see it in; `None` where they are not asked about it.
    #[serde(default)]
    pub home: Option<String>,
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

/// Of whom a topic is asked: by the group that it is shown in there, if it is.
type Way = fn(&Topic) -> Option<&str>;
const PROGRAMME: Way = |topic| topic.group.as_deref();
const HOME: Way = |topic| topic.home.as_deref();

impl Topics {
    /// # Errors
    /// [`ContentError`] where the file has another shape, a key is malformed or repeated, two labels read the same, a
    /// text is empty, a topic has no group or one that does not exist, or a group has no topics.
    pub fn parse(json: &str) -> Result<Self, ContentError> {
        let File { groups, topics } = json::read(json)?;
        check_groups(&groups)?;
        check_topics(&topics, &groups)?;
        let by_key = topics.iter().enumerate().map(|(at, topic)| (topic.key.clone(), at)).collect();
        Ok(Self { groups, topics, by_key })
    }

    /// Every topic of programmes, in order.
    pub fn all(&self) -> Vec<&Topic> {
        self.asked(PROGRAMME).collect()
    }

    /// The groups of programmes in order, each with its topics in order.
    pub fn grouped(&self) -> impl Iterator<Item = (&Group, Vec<&Topic>)> {
        self.in_groups(PROGRAMME)
    }

    /// As [`Self::grouped`], for two people with no coordinator.
    pub fn grouped_at_home(&self) -> impl Iterator<Item = (&Group, Vec<&Topic>)> {
        self.in_groups(HOME)
    }

    fn asked(&self, way: Way) -> impl Iterator<Item = &Topic> {
        self.topics.iter().filter(move |topic| way(topic).is_some())
    }

    fn in_groups(&self, way: Way) -> impl Iterator<Item = (&Group, Vec<&Topic>)> {
        let of =
            move |group: &Group| self.asked(way).filter(|topic| way(topic) == Some(&group.key)).collect::<Vec<_>>();
        self.groups.iter().map(move |group| (group, of(group))).filter(|(_, topics)| !topics.is_empty())
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
        self.asked(PROGRAMME).map(|topic| (topic.label.as_str(), topic.key.clone()))
    }

    /// As [`Self::names`], for what two people with no coordinator type.
    pub fn names_at_home(&self) -> impl Iterator<Item = (&str, TopicId)> {
        self.asked(HOME).map(|topic| (topic.label.as_str(), topic.key.clone()))
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
        let mut shown = topic.group.iter().chain(&topic.home).peekable();
        if shown.peek().is_none() {
            return Err(ContentError::Empty { key: key.into(), field: "group" });
        }
        if let Some(group) = shown.find(|key| groups.iter().all(|group| group.key != **key)) {
            return Err(ContentError::UnknownGroup { topic: key.into(), group: group.clone() });
        }
    }
    let is_in = |topic: &Topic, group: &Group| topic.group.iter().chain(&topic.home).any(|key| *key == group.key);
    match groups.iter().find(|group| topics.iter().all(|topic| !is_in(topic, group))) {
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
