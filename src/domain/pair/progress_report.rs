//! What a pair tells its coordinator: counts, days and scores, and no word that anybody wrote.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{LetOut, PairSpace};
use crate::domain::id::PairId;
use crate::domain::side::Side;
use crate::domain::time::{Day, Moment};

/// How a pair is getting on, in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgressReport {
    pub pair: PairId,
    /// The programme's name, as the pair was handed it.
    pub programme: String,
    pub goals: BTreeMap<Side, GoalCounts>,
    pub meetings: u32,
    /// The length of all meetings; `None` where the two keep it to themselves.
    pub minutes: Option<u32>,
    pub first_met: Option<Day>,
    pub last_met: Option<Day>,
    /// What was answered on a scale, in the order of the days.
    pub scores: Vec<Score>,
}

/// How many goals one side set, and how many of them are reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GoalCounts {
    pub set: u32,
    pub reached: u32,
}

/// One answer on a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Score {
    pub side: Side,
    pub on: Day,
    /// The question's key in the questionnaire: small letters, digits and hyphens, so that no sentence fits.
    pub question: String,
    /// 0 to 10, by the question's own scale.
    pub score: u8,
}

/// How often the two have met, and what is known of when. Counts may come without days, for the agreement may keep these in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    NotYet,
    Times { count: u32 },
    OnOneDay { count: u32, day: Day },
    Between { count: u32, first: Day, last: Day },
}

impl Score {
    pub const MOST: u8 = 10;
}

impl ProgressReport {
    /// The key of a score that says how far a goal has come: 0 to 4, as [`Stage`](super::Stage) has it.
    pub const GOAL: &'static str = "goal";

    pub fn met(&self) -> Met {
        match (self.meetings, self.first_met, self.last_met) {
            (0, ..) => Met::NotYet,
            (count, Some(first), Some(last)) if first != last => Met::Between { count, first, last },
            (count, Some(day), _) | (count, _, Some(day)) => Met::OnOneDay { count, day },
            (count, None, None) => Met::Times { count },
        }
    }

    /// How long they were together, in minutes, where it is known and they have met.
    pub fn together(&self) -> Option<u32> {
        self.minutes.filter(|minutes| *minutes > 0 && self.meetings > 0)
    }

    /// What the agreement lets out: `None` where it lets out nothing, because one of the two has not said yes to it as it
    /// stands, or because it keeps even the counts in. `day` is the calendar day of a moment.
    pub fn agreed(space: &PairSpace, day: impl Fn(Moment) -> Day) -> Option<Self> {
        let agreement = &space.agreement;
        if !agreement.lets_out(LetOut::Counts) {
            return None;
        }
        let mut report = Self::of(space);
        if !agreement.lets_out(LetOut::Dates) {
            (report.first_met, report.last_met) = (None, None);
        }
        if agreement.lets_out(LetOut::Scores) {
            let goals = Side::BOTH.into_iter().flat_map(|side| space.goals_of(side));
            report.scores = goals
                .filter_map(|record| {
                    let last = record.readings.last()?;
                    let question = Self::GOAL.into();
                    Some(Score { side: record.goal.side, on: day(last.at), question, score: last.stage.get() })
                })
                .collect();
            report.scores.sort_by_key(|score| (score.on, score.side));
        }
        Some(report)
    }

    /// What can be counted in a pair's space. Scores are for whoever asks for them to add.
    pub fn of(space: &PairSpace) -> Self {
        let counts = |side: Side| {
            let goals = space.goals_of(side);
            let reached = goals.iter().filter(|record| record.reached()).count();
            GoalCounts { set: whole(goals.len()), reached: whole(reached) }
        };
        let days = || space.meetings.values().map(|meeting| meeting.on);
        let standing = space.standing();
        Self {
            pair: space.card.pair.clone(),
            programme: space.card.programme.clone(),
            goals: Side::BOTH.map(|side| (side, counts(side))).into(),
            meetings: whole(standing.meetings),
            minutes: Some(standing.minutes),
            first_met: days().min(),
            last_met: days().max(),
            scores: Vec::new(),
        }
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
