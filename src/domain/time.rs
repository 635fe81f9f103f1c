//! Moments, days, and the weekly times at which people can meet.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub u64);

/// A calendar day, written `2026-11-22`.
pub type Day = chrono::NaiveDate;

/// A part of a weekday at which people can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// 0 Monday to 6 Sunday.
    pub weekday: u8,
    /// 0 morning, 1 afternoon, 2 evening.
    pub part: u8,
}

impl Slot {
    pub fn all() -> impl Iterator<Item = Slot> {
        (0..7).flat_map(|weekday| (0..3).map(move |part| Slot { weekday, part }))
    }

    fn bit(self) -> u32 {
        1 << (u32::from(self.weekday) * 3 + u32::from(self.part))
    }
}

/// The slots of a week at which a person can meet: one bit a slot, Monday morning first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Availability(u32);

impl Availability {
    pub fn with(self, slot: Slot) -> Self {
        Self(self.0 | slot.bit())
    }

    /// With the slot where it was not there, without it where it was.
    pub fn toggled(self, slot: Slot) -> Self {
        Self(self.0 ^ slot.bit())
    }

    pub fn has(self, slot: Slot) -> bool {
        self.0 & slot.bit() != 0
    }

    /// The slots that both have.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many slots both have.
    pub fn shared(self, other: Self) -> u32 {
        self.and(other).0.count_ones()
    }
}
