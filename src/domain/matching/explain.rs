//! Why these two, or why not.

use super::cohort::Cohort;
use crate::domain::benefit::{Benefits, Flow, gains};
use crate::domain::id::PersonId;
use crate::domain::rules::Exclusion;
use crate::domain::side::Side;

/// What speaks for a pair, and what against.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation<'a> {
    /// The topics on which each gains from the other, most first.
    pub mentor_gains: Vec<Flow<'a>>,
    pub mentee_gains: Vec<Flow<'a>>,
    pub benefits: Benefits,
    /// The mutual score: 0 to 1,000,000.
    pub score: u32,
    /// The rule against the pair, if one is.
    pub exclusion: Option<Exclusion>,
}

impl Cohort {
    /// Why these two, or why not; `None` where one of them is not here.
    pub fn explain(&self, mentor: &PersonId, mentee: &PersonId) -> Option<Explanation<'_>> {
        let (mentor, mentee) = self.places(&(mentor.clone(), mentee.clone())).ok()?;
        let (of_mentor, of_mentee) = (&self.people[mentor].answers, &self.people[mentee].answers);
        let benefits = self.benefits(mentor, mentee);
        Some(Explanation {
            mentor_gains: gains(Side::Mentor, of_mentor, of_mentee),
            mentee_gains: gains(Side::Mentee, of_mentor, of_mentee),
            benefits,
            score: self.score(mentor, mentee, benefits),
            exclusion: self.excluded(mentor, mentee, benefits),
        })
    }
}
