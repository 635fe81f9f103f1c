//! Topics by how many people could teach each, and how many would like to learn it.

use std::collections::BTreeMap;

use super::person::Person;
use super::topic::TopicId;

/// A topic with its supply and its demand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supply {
    pub topic: TopicId,
    /// How many know it and would share it.
    pub teach: usize,
    /// How many would like to learn it.
    pub learn: usize,
}

impl Supply {
    /// How many more would like to learn it than could teach it.
    pub fn lack(&self) -> usize {
        self.learn.saturating_sub(self.teach)
    }
}

/// Every topic that somebody could teach or would like to learn.
pub fn supply<'a>(people: impl IntoIterator<Item = &'a Person>) -> Vec<Supply> {
    let mut counts: BTreeMap<&TopicId, (usize, usize)> = BTreeMap::new();
    for (topic, answer) in people.into_iter().flat_map(|person| &person.answers) {
        let (teach, learn) = (answer.willing && answer.level.get() > 0, answer.wish.get() > 0);
        if teach || learn {
            let count = counts.entry(topic).or_default();
            count.0 += usize::from(teach);
            count.1 += usize::from(learn);
        }
    }
    counts.into_iter().map(|(topic, (teach, learn))| Supply { topic: topic.clone(), teach, learn }).collect()
}
