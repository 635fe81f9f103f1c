//! What a choice of pairs is, and what each way to one has to answer.

use turnabout_engine::profiles::Profiles;

use super::certificate::Proof;
use super::cohort::Cohort;
use super::gap::Gap;
use super::open::Open;
use super::outcome::PairMade;
use super::progress::Progress;
use crate::domain::benefit::Benefits;
use crate::domain::rules::Rules;

/// What was chosen around the pins.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Mentors and mentees by place.
    pub chosen: Vec<(usize, usize)>,
    /// How many pairs the rules allow, but for those that are pinned.
    pub allowed: usize,
    pub proof: Proof,
}

/// The way to a choice that is not the engine's alone, in parts.
pub(super) trait Search {
    /// Goes on for about so much work, in pairs that the engine looks at; whether it is done.
    fn step(&mut self, open: &Open<'_>, work: u64) -> bool;

    /// How far it has come.
    fn progress(&self) -> Progress;

    /// What has come of it; where it is not done, how far at most that is from the best, and the proof proves nothing yet.
    fn choice(&mut self, open: &Open<'_>) -> (Choice, Option<Gap>);

    /// The scores by which it goes; pairs that do not serve it count for nothing there.
    fn scores(&mut self) -> &mut Profiles;
}

/// Whether the rules allow a pair that is pinned: only the floor can speak against it.
pub(super) fn is_allowed(cohort: &Cohort, mentor: usize, mentee: usize) -> bool {
    cohort.excluded(mentor, mentee, cohort.benefits(mentor, mentee)).is_none()
}

/// Whether the objective has a use for a pair of this score.
pub(super) fn worth_making(score: u32, rules: &Rules) -> bool {
    score > 0 || rules.objective.pairs_first()
}

pub(super) fn pair_made(open: &Open<'_>, (mentor, mentee): (usize, usize)) -> PairMade {
    let cohort = open.cohort;
    let held = open.is_held(mentor, mentee);
    let benefits: Benefits = cohort.benefits(mentor, mentee);
    PairMade {
        mentor: cohort.people[mentor].id.clone(),
        mentee: cohort.people[mentee].id.clone(),
        mentor_benefit: benefits.mentor,
        mentee_benefit: benefits.mentee,
        score: cohort.score(mentor, mentee, benefits),
        pinned: !held && open.is_pinned(mentor, mentee),
        held,
    }
}
