//! A topic: something one can know and another wants to know. It flows in either direction.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::fold::fold;

/// Names a topic. A built-in topic has a short key (`social-media`) whose words are in `content/`;
/// any other topic is its own name, as people wrote it (`PostgreSQL`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct TopicId(Arc<str>);

impl TopicId {
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two spellings of one topic have in common: case and spacing do not tell topics apart.
    pub fn fold(label: &str) -> String {
        fold(label)
    }
}

impl fmt::Display for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for TopicId {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}
