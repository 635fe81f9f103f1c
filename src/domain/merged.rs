//! Topics that a coordinator has merged or renamed: what people say of the old one counts for the new one, whenever they
//! said it.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Answer;
use super::person::Person;
use super::topic::TopicId;

/// The topics that are others now, each with the one that it has become.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged(BTreeMap<TopicId, TopicId>);

impl Merged {
    /// Makes one topic of several. One alone is renamed. A topic that had become another one before is itself again where
    /// it is what these become.
    pub fn merge(&mut self, topics: &BTreeSet<TopicId>, into: &TopicId) {
        for became in self.0.values_mut().filter(|became| topics.contains(*became)) {
            *became = into.clone();
        }
        self.0.extend(topics.iter().map(|topic| (topic.clone(), into.clone())));
        self.0.remove(into);
    }

    /// What a topic is now.
    pub fn now<'a>(&'a self, topic: &'a TopicId) -> &'a TopicId {
        self.0.get(topic).unwrap_or(topic)
    }

    /// The topics that are others now, with those that they have become.
    pub fn iter(&self) -> impl Iterator<Item = (&TopicId, &TopicId)> {
        self.0.iter()
    }

    /// The person with the topics as they are now.
    #[must_use]
    pub fn person(&self, mut person: Person) -> Person {
        if person.answers.keys().any(|topic| self.0.contains_key(topic)) {
            for (topic, answer) in std::mem::take(&mut person.answers) {
                let now = self.now(&topic).clone();
                let both = person.answers.get(&now).map_or(answer, |other| together(*other, answer));
                person.answers.insert(now, both);
            }
        }
        person
    }
}

/// Two answers on what is one topic now: the better knowledge counts. As in a list, what somebody knows and would share is
/// not wished for.
fn together(one: Answer, other: Answer) -> Answer {
    let (better, less) = if one.level >= other.level { (one, other) } else { (other, one) };
    let known = better.willing && better.wish.get() == 0 && better.level > less.level;
    Answer {
        level: better.level,
        wish: if known { better.wish } else { better.wish.max(less.wish) },
        willing: better.willing || less.willing,
    }
}
