//! What instruments, items, choices and scores are called in content, files and addresses.

use std::fmt;
use std::str::FromStr;

use arrayvec::ArrayString;
use serde::{Deserialize, Serialize};

/// The most letters in a key.
const MOST: usize = 40;

/// A name in small letters, digits and single hyphens: at most 40 of them. Copies are cheap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ContentKey(ArrayString<MOST>);

/// The text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a key has small letters, digits and single hyphens, and at most 40 of them")]
pub struct NotAKey;

impl ContentKey {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ContentKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        if !text.split('-').all(word) {
            return Err(NotAKey);
        }
        ArrayString::from(text).map(Self).map_err(|_| NotAKey)
    }
}

impl TryFrom<String> for ContentKey {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        text.parse()
    }
}

impl From<ContentKey> for String {
    fn from(key: ContentKey) -> Self {
        key.as_str().to_string()
    }
}

impl fmt::Display for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
impl schemars::JsonSchema for ContentKey {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContentKey".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "maxLength": MOST, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" })
    }
}
