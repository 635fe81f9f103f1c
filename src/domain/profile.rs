//! A person's own questionnaire, as far as it is filled in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Level, Wish};
use super::id::PersonId;
use super::person::{Answers, Person, Role};
use super::time::{Availability, Moment};
use super::topic::TopicId;

/// One answer of the questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "question", rename_all = "kebab-case")]
pub enum Given {
    Name {
        name: String,
    },
    Role {
        role: Role,
    },
    /// The topics that the person could help with.
    CanHelp {
        topics: BTreeSet<TopicId>,
    },
    /// The topics that the person would like to learn.
    WouldLike {
        topics: BTreeSet<TopicId>,
    },
    Level {
        topic: TopicId,
        level: Level,
    },
    Wish {
        topic: TopicId,
        wish: Wish,
    },
    Languages {
        languages: BTreeSet<String>,
    },
    Times {
        times: Availability,
    },
    Team {
        team: String,
    },
    Capacity {
        capacity: u16,
    },
}

/// A questionnaire as its answers leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: PersonId,
    pub started: Moment,
    /// When the profile file was last saved, if it was.
    pub saved: Option<Moment>,
    pub name: String,
    pub role: Option<Role>,
    pub can_help: BTreeSet<TopicId>,
    pub would_like: BTreeSet<TopicId>,
    pub levels: BTreeMap<TopicId, Level>,
    pub wishes: BTreeMap<TopicId, Wish>,
    pub languages: BTreeSet<String>,
    pub times: Option<Availability>,
    pub team: String,
    pub capacity: u16,
}

impl Draft {
    pub fn new(id: PersonId, started: Moment) -> Self {
        Self {
            id,
            started,
            saved: None,
            name: String::new(),
            role: None,
            can_help: BTreeSet::new(),
            would_like: BTreeSet::new(),
            levels: BTreeMap::new(),
            wishes: BTreeMap::new(),
            languages: BTreeSet::new(),
            times: None,
            team: String::new(),
            capacity: 1,
        }
    }

    /// Takes one answer in. The last answer to a question counts; levels and wishes outlive a change of the topics
    /// picked, so that picking a topic again finds them as they were.
    pub fn give(&mut self, given: Given) {
        match given {
            Given::Name { name } => self.name = name,
            Given::Role { role } => self.role = Some(role),
            Given::CanHelp { topics } => self.can_help = topics,
            Given::WouldLike { topics } => self.would_like = topics,
            Given::Level { topic, level } => {
                self.levels.insert(topic, level);
            }
            Given::Wish { topic, wish } => {
                self.wishes.insert(topic, wish);
            }
            Given::Languages { languages } => self.languages = languages,
            Given::Times { times } => self.times = Some(times),
            Given::Team { team } => self.team = team,
            Given::Capacity { capacity } => self.capacity = capacity.max(1),
        }
    }

    /// The answer on a topic, with the usual value where it was picked but not rated: known well, new, quite.
    pub fn answer(&self, topic: &TopicId) -> Answer {
        let helps = self.can_help.contains(topic);
        let learns = self.would_like.contains(topic);
        let usual = if helps { Answer::KNOWN.level } else { Answer::WISHED.level };
        Answer {
            level: self.levels.get(topic).copied().unwrap_or(usual),
            wish: match learns {
                true => self.wishes.get(topic).copied().unwrap_or(Answer::WISHED.wish),
                false => Wish::default(),
            },
            willing: helps,
        }
    }

    /// The answers on every topic that was picked.
    pub fn answers(&self) -> Answers {
        self.can_help.union(&self.would_like).map(|topic| (topic.clone(), self.answer(topic))).collect()
    }

    /// The person that these answers describe, once the questions that cannot be left out are answered.
    pub fn person(&self) -> Option<Person> {
        let mut person = Person::new(self.id.clone(), self.name.trim(), self.role?);
        if person.name.is_empty() || (self.can_help.is_empty() && self.would_like.is_empty()) {
            return None;
        }
        person.answers = self.answers();
        person.languages = self.languages.clone();
        person.availability = self.times;
        person.team = Some(self.team.trim()).filter(|t| !t.is_empty()).map(String::from);
        person.capacity = self.capacity;
        Some(person)
    }
}
