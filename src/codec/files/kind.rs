//! What a kind of file is. Which kinds there are is told beside what each holds, and in the table of [`super`].

use serde::{Serialize, Serializer};

use super::limits::MOST_BYTES;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind {
    name: &'static str,
    most_bytes: usize,
}

impl Kind {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, most_bytes: MOST_BYTES }
    }

    pub(super) const fn of_at_most(self, most_bytes: usize) -> Self {
        Self { most_bytes, ..self }
    }

    /// What it is called in the file itself.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The largest file of this kind that is read.
    pub fn most_bytes(self) -> usize {
        self.most_bytes
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}
