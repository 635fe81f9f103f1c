//! Names for things that last: programmes, people, pairs, goals, meetings.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }
    };
}

id!(
    /// A programme, fresh for each one that is made.
    ProgrammeId
);
id!(
    /// A person within a programme: the coordinator's own id (from a table), or a fresh one (from the questionnaire).
    PersonId
);
id!(
    /// A pair: made from the programme and its two people, so that both partners' devices agree on it.
    PairId
);
id!(
    /// A goal of a pair.
    GoalId
);
id!(
    /// A meeting of a pair.
    MeetingId
);
