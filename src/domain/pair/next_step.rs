//! The one thing that a pair should do next.

use super::{DeviceUse, GoalRecord, PairSpace, Torn, Yes};
use crate::domain::id::{GoalId, MeetingId};
use crate::domain::side::Side;
use crate::domain::time::Day;

/// After how many days without a meeting it is time for the next one.
const MEET_AGAIN_DAYS: i64 = 28;

/// The one thing to do next, as one of the two sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Both changed something, and have to choose.
    Settle(Torn),
    /// Both noted a meeting on one day: is it the same one?
    SameMeeting(MeetingId, MeetingId),
    /// Whoever uses this device has no goal yet.
    SetGoal,
    /// The partner has no goal yet, and sets it themselves, on this device or on their own.
    PartnersGoal,
    /// Nothing of their agreement is written.
    WriteAgreement,
    /// The agreement is written, and whoever uses this device has not said yes to it as it is now.
    SayYes,
    /// Both use this device, and the partner has not said yes.
    PartnersYes,
    /// The partner's device lacks this many changes.
    HandOver(usize),
    /// They have not met yet.
    FirstMeeting,
    /// The goal's day has passed, and it is not reached.
    LookAt(GoalId),
    /// They met, and nobody has said how far this goal has come.
    Read(GoalId),
    /// They have not met for a while.
    MeetAgain,
    /// Every goal of this side is reached.
    AimFurther(Side),
    /// Nothing waits: keep meeting.
    CarryOn,
}

impl NextStep {
    /// What whoever uses this device should do next. `unshared` is how many changes the partner's device lacks, as far as
    /// this one knows. What one side has to do is asked of that side, so that two devices do not both ask for it.
    pub fn of(space: &PairSpace, device: &DeviceUse, unshared: usize, today: Day) -> Self {
        let (me, partner) = (device.side, device.side.other());
        let both_here = device.serves_both();
        if let Some(torn) = space.torn().into_iter().next() {
            return Self::Settle(torn);
        }
        if let Some((one, other)) = space.perhaps_one().into_iter().next() {
            return Self::SameMeeting(one, other);
        }
        if space.goals_of(me).is_empty() {
            return Self::SetGoal;
        }
        // Where the partner has the file with all of it, it is for them to go on.
        if space.goals_of(partner).is_empty() && (both_here || unshared > 0) {
            return Self::PartnersGoal;
        }
        if space.agreement.is_blank() {
            return Self::WriteAgreement;
        }
        if !matches!(space.agreement.yes(me), Yes::Since(_)) {
            return Self::SayYes;
        }
        if both_here && !matches!(space.agreement.yes(partner), Yes::Since(_)) {
            return Self::PartnersYes;
        }
        if unshared > 0 {
            return Self::HandOver(unshared);
        }
        let Some(last_met) = space.standing().last_met else { return Self::FirstMeeting };
        let sides: &[Side] = if both_here { &[me, partner] } else { &[me] };
        let mut goals = sides.iter().flat_map(|side| space.goals_of(*side));
        if let Some(record) = goals.clone().find(|record| record.overdue(today)) {
            return Self::LookAt(record.goal.id.clone());
        }
        if let Some(record) = goals.find(|record| record.readings.is_empty()) {
            return Self::Read(record.goal.id.clone());
        }
        let done = |side: &&Side| space.goals_of(**side).iter().all(GoalRecord::reached);
        if let Some(side) = sides.iter().find(done) {
            return Self::AimFurther(*side);
        }
        if (today - last_met).num_days() >= MEET_AGAIN_DAYS { Self::MeetAgain } else { Self::CarryOn }
    }
}
