//! One topic for all its spellings.

use std::collections::HashMap;

use crate::domain::topic::TopicId;

/// Which topic a name stands for. Names that differ only in case and spacing name one topic.
#[derive(Clone, Debug, Default)]
pub struct TopicNames {
    by_fold: HashMap<String, TopicId>,
}

impl TopicNames {
    /// Adds a name for a topic: the label of a built-in one. The first to take a name keeps it.
    pub fn add(&mut self, label: &str, topic: TopicId) {
        self.by_fold.entry(TopicId::fold(label)).or_insert(topic);
    }

    /// The topic of this name: a new one, spelt like this, where there is none.
    pub fn topic(&mut self, label: &str) -> TopicId {
        self.by_fold.entry(TopicId::fold(label)).or_insert_with(|| TopicId::new(label)).clone()
    }
}
