//! The items of the background instrument, as profiles and files name them: always optional, and seen by nobody else unless
//! their owner says so.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::instrument::ContentKey;

/// The instrument that the items belong to.
pub fn instrument() -> ContentKey {
    "background".parse().expect("small letters are a key")
}

pub(super) fn is_instrument(key: &ContentKey) -> bool {
    key.as_str() == "background"
}

/// An item of the background instrument. Any key is one: another version may ask what this one does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct BackgroundItem(pub ContentKey);

/// The items that there were first, in the order in which files have them.
const FIRST: [&str; 8] =
    ["age-band", "gender", "ethnicity", "disability", "faith", "first-language", "caring-duties", "own-words"];

impl BackgroundItem {
    fn place(&self) -> usize {
        FIRST.iter().position(|key| *key == self.0.as_str()).unwrap_or(FIRST.len())
    }
}

/// As files have always had them; later ones follow by their keys.
impl Ord for BackgroundItem {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place()).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for BackgroundItem {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
