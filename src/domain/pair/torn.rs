//! What the two wrote apart.

use super::{LetOut, Term};
use crate::domain::id::{GoalId, MeetingId};

/// What has concurrent versions that differ, so that the two have to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Torn {
    Goal(GoalId),
    Meeting(MeetingId),
    Term(Term),
    LetOut(LetOut),
}
