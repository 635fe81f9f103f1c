//! What a person says of one topic: how well they know it, how much they wish to learn it, whether they would share it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A number outside its scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{value} is not on the scale from 0 to {most}")]
pub struct OffScale {
    pub value: u8,
    pub most: u8,
}

macro_rules! scale {
    ($(#[$doc:meta])* $name:ident, $most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(extend("maximum" = $most)))]
        #[serde(try_from = "u8", into = "u8")]
        pub struct $name(u8);

        impl $name {
            pub const MOST: u8 = $most;

            /// # Errors
            /// [`OffScale`] above [`Self::MOST`].
            pub const fn new(value: u8) -> Result<Self, OffScale> {
                if value > $most {
                    Err(OffScale { value, most: $most })
                } else {
                    Ok(Self(value))
                }
            }

            pub const fn get(self) -> u8 {
                self.0
            }
        }

        impl TryFrom<u8> for $name {
            type Error = OffScale;
            fn try_from(value: u8) -> Result<Self, OffScale> {
                Self::new(value)
            }
        }

        impl From<$name> for u8 {
            fn from(value: $name) -> u8 {
                value.0
            }
        }
    };
}

scale!(
    /// How well a person knows a topic: 0 new to me, 1 heard of it, 2 get by, 3 know it well, 4 others learn from me.
    Level,
    4
);
scale!(
    /// How much a person wishes to learn a topic: 0 not at all, 1 a little, 2 quite, 3 very much.
    Wish,
    3
);

/// A person's answer on one topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Answer {
    #[serde(default)]
    pub level: Level,
    #[serde(default)]
    pub wish: Wish,
    /// Whether the person would share what they know of it.
    #[serde(default)]
    pub willing: bool,
}

impl Answer {
    /// What a list entry without a number says: known well, and shared.
    pub const KNOWN: Answer = Answer { level: Level(3), wish: Wish(0), willing: true };
    /// What a list entry without a number says: new, and wished for.
    pub const WISHED: Answer = Answer { level: Level(0), wish: Wish(2), willing: false };
}
