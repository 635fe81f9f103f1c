//! The one thing that a pair should do next.

use super::{GoalRecord, PairSpace, Torn, Yes};
use crate::domain::id::GoalId;
use crate::domain::side::Side;
use crate::domain::time::Day;

/// After how many days without a meeting it is time for the next one.
const MEET_AGAIN_DAYS: i64 = 28;

/// The one thing to do next, as one of the two sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// They wrote something apart, and have to choose.
    Settle(Torn),
    /// This side has no goal yet.
    SetGoal(Side),
    /// They have not met yet.
    FirstMeeting,
    /// The partner's device lacks this many changes.
    HandOver(usize),
    /// The goal's day has passed, and it is not reached.
    LookAt(GoalId),
    /// They met, and nobody has said how far this goal has come.
    Read(GoalId),
    /// They met, and nothing of their agreement is written.
    WriteAgreement,
    /// The agreement is written, and this side has not said yes to it as it stands.
    SayYes,
    /// They have not met for a while.
    MeetAgain,
    /// Every goal of this side is reached.
    AimFurther(Side),
    /// Nothing waits: keep meeting.
    CarryOn,
}

impl NextStep {
    /// What `side` should do next. `unshared` is how many changes the partner's device lacks, as far as this one knows.
    pub fn of(space: &PairSpace, side: Side, unshared: usize, today: Day) -> Self {
        if let Some(torn) = space.torn().into_iter().next() {
            return Self::Settle(torn);
        }
        let sides = [side, side.other()];
        let mut goals = sides.into_iter().flat_map(|side| space.goals_of(side));
        let standing = space.standing();
        if let Some(without) = sides.into_iter().find(|side| space.goals_of(*side).is_empty()) {
            return Self::SetGoal(without);
        }
        let Some(last_met) = standing.last_met else { return Self::FirstMeeting };
        if unshared > 0 {
            return Self::HandOver(unshared);
        }
        if space.agreement.is_blank() {
            return Self::WriteAgreement;
        }
        if !matches!(space.agreement.yes(side), Yes::Since(_)) {
            return Self::SayYes;
        }
        if let Some(record) = goals.clone().find(|record| record.overdue(today)) {
            return Self::LookAt(record.goal.id.clone());
        }
        if let Some(record) = goals.find(|record| record.readings.is_empty()) {
            return Self::Read(record.goal.id.clone());
        }
        if let Some(done) = sides.into_iter().find(|side| space.goals_of(*side).into_iter().all(GoalRecord::reached)) {
            return Self::AimFurther(done);
        }
        if (today - last_met).num_days() >= MEET_AGAIN_DAYS { Self::MeetAgain } else { Self::CarryOn }
    }
}
