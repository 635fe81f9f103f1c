//! The two sides of a pair.

use serde::{Deserialize, Serialize};

/// In reverse mentoring the mentor is the junior person and the mentee the senior one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Mentor,
    Mentee,
}

impl Side {
    pub const BOTH: [Side; 2] = [Side::Mentor, Side::Mentee];

    pub fn other(self) -> Side {
        match self {
            Side::Mentor => Side::Mentee,
            Side::Mentee => Side::Mentor,
        }
    }

    /// Of two things the one that is this side's.
    pub fn pick<T>(self, mentor: T, mentee: T) -> T {
        match self {
            Side::Mentor => mentor,
            Side::Mentee => mentee,
        }
    }

    /// Its number where both stand in a row.
    pub fn index(self) -> usize {
        self as usize
    }
}
