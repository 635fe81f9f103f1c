//! What one person answered to an instrument, so far.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ContentKey, ItemAnswer};

/// The answers by item. Each item is by itself: the last answer to it counts, whatever was answered to the others, so that
/// each can be one record of what somebody did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(BTreeMap<ContentKey, ItemAnswer>);

impl Response {
    /// Takes an answer in, or takes it back.
    pub fn give(&mut self, item: ContentKey, answer: Option<ItemAnswer>) {
        match answer {
            Some(answer) => drop(self.0.insert(item, answer)),
            None => drop(self.0.remove(&item)),
        }
    }

    /// The answer to an item, whether it counts or not.
    pub fn answer(&self, item: ContentKey) -> Option<&ItemAnswer> {
        self.0.get(&item)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
