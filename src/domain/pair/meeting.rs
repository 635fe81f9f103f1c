//! A meeting of a pair.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::too_long;
use crate::domain::id::MeetingId;
use crate::domain::side::Side;
use crate::domain::time::Day;

/// One conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Meeting {
    pub id: MeetingId,
    pub on: Day,
    pub minutes: u16,
    /// What each learned, in their own words.
    pub learned: BTreeMap<Side, String>,
    /// Meetings of the same day that the two said are others.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub other_than: BTreeSet<MeetingId>,
}

impl Meeting {
    /// Whether somebody said that these are two meetings.
    pub fn is_other_than(&self, other: &Meeting) -> bool {
        self.other_than.contains(&other.id) || other.other_than.contains(&self.id)
    }

    /// One meeting out of two records of it. `texts` are what the two records say that a side learned, the one to be read
    /// first in front.
    pub fn joined(&self, other: &Meeting, minutes: u16, texts: impl Fn(Side) -> [String; 2]) -> Meeting {
        let said = |side: Side| {
            let [first, second] = texts(side);
            let both = format!("{first}\n{second}");
            match (first.contains(&second), second.contains(&first)) {
                (true, _) => first,
                (_, true) => second,
                _ if too_long(&both) => first,
                _ => both,
            }
        };
        let learned =
            Side::BOTH.map(|side| (side, said(side))).into_iter().filter(|(_, text)| !text.is_empty()).collect();
        let other_than = self.other_than.union(&other.other_than).cloned().collect();
        Meeting { id: self.id.clone(), on: self.on, minutes, learned, other_than }
    }
}

/// What is wrong with a meeting as it was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingFault {
    NoDay,
    /// The day is still to come.
    Future,
    /// The length is missing, or no whole number of minutes.
    NoMinutes,
    /// Longer than anybody meets at a stretch.
    ManyMinutes,
    /// More text than one entry takes.
    LongLearned(Side),
}

/// A meeting as it was written down, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingForm {
    /// `None` where no day was given, or none that the calendar has.
    pub on: Option<Day>,
    pub minutes: String,
    pub learned: BTreeMap<Side, String>,
    pub other_than: BTreeSet<MeetingId>,
}

impl MeetingForm {
    /// The longest meeting: half a day.
    pub const MOST_MINUTES: u16 = 720;

    /// The meeting.
    ///
    /// # Errors
    /// Every [`MeetingFault`] of it, in the order of the fields.
    pub fn check(self, id: MeetingId, today: Day) -> Result<Meeting, Vec<MeetingFault>> {
        let on = match self.on {
            None => Err(MeetingFault::NoDay),
            Some(on) if on > today => Err(MeetingFault::Future),
            Some(on) => Ok(on),
        };
        let minutes = match self.minutes.trim().parse::<u32>() {
            Err(_) | Ok(0) => Err(MeetingFault::NoMinutes),
            Ok(minutes) => u16::try_from(minutes)
                .ok()
                .filter(|minutes| *minutes <= Self::MOST_MINUTES)
                .ok_or(MeetingFault::ManyMinutes),
        };
        let said = self.learned.into_iter().map(|(side, text)| (side, text.trim().to_string()));
        let learned: BTreeMap<_, _> = said.filter(|(_, text)| !text.is_empty()).collect();
        let long = learned.iter().filter(|(_, text)| too_long(text)).map(|(side, _)| MeetingFault::LongLearned(*side));
        match (on, minutes, long.collect::<Vec<_>>()) {
            (Ok(on), Ok(minutes), long) if long.is_empty() => {
                Ok(Meeting { id, on, minutes, learned, other_than: self.other_than })
            }
            (on, minutes, long) => Err(on.err().into_iter().chain(minutes.err()).chain(long).collect()),
        }
    }
}
