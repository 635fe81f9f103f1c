//! What a pair is worth: the mutual benefit, and what else the rules make count.

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use crate::domain::benefit::{Benefits, mutual, whole};
use crate::domain::rules::{Couple, SoftWishes};

/// The most that all soft wishes together weigh, in hundredths: the mutual benefit weighs at least half.
const MOST: f64 = 50.0;

/// How far a pair meets each soft wish: 0 not at all, 1 wholly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// 1 where both said their team, and it is not the same one.
    pub other_team: f64,
    /// The mean of how much each wants the other: 1 for the first of their list, falling evenly to 1 over the length of
    /// the list for the last of it, 0 for anybody else.
    pub likes: f64,
}

/// The weights of the mutual benefit and of each term: together 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    pub mutual: f64,
    pub other_team: f64,
    pub likes: f64,
}

impl Weights {
    pub fn of(soft: &SoftWishes) -> Self {
        let (other_team, likes) = (f64::from(soft.other_team), f64::from(soft.likes));
        let share = 1.0 / (other_team + likes).max(MOST) * (MOST / 100.0);
        let (other_team, likes) = (other_team * share, likes * share);
        Self { mutual: 1.0 - other_team - likes, other_team, likes }
    }
}

/// The score of a pair as a whole number from 0 to 1,000,000: the weighted mean of the mutual benefit and of the terms,
/// rounded once. A one-way pair is worth nothing, whatever else speaks for it.
pub fn score(mutual: f64, terms: Terms, soft: &SoftWishes) -> u32 {
    if soft.is_none() || mutual == 0.0 {
        return whole(mutual);
    }
    let weights = Weights::of(soft);
    whole(weights.mutual * mutual + weights.other_team * terms.other_team + weights.likes * terms.likes)
}

impl Cohort {
    /// What both of a pair gain, and its score; `None` where one of them is not here.
    pub fn weighed(&self, couple: &Couple) -> Option<(Benefits, u32)> {
        let (mentor, mentee) = self.places(couple).ok()?;
        let benefits = self.benefits(mentor, mentee);
        Some((benefits, self.score(mentor, mentee, benefits)))
    }

    /// How far these two meet each soft wish, by place.
    pub(super) fn terms(&self, mentor: usize, mentee: usize) -> Terms {
        Terms {
            other_team: if self.other_team(mentor, mentee) { 1.0 } else { 0.0 },
            likes: (self.liking(mentor, mentee) + self.liking(mentee, mentor)) / 2.0,
        }
    }

    /// The score of these two, by place.
    pub(super) fn score(&self, mentor: usize, mentee: usize, benefits: Benefits) -> u32 {
        if self.rules.soft.is_none() {
            return benefits.score();
        }
        score(mutual(benefits.mentee, benefits.mentor), self.terms(mentor, mentee), &self.rules.soft)
    }

    /// How much the one wants the other: 0 to 1.
    fn liking(&self, one: usize, other: usize) -> f64 {
        let list = &self.likes[one];
        match list.iter().position(|&liked| liked == other) {
            Some(place) => (list.len() - place) as f64 / list.len() as f64,
            None => 0.0,
        }
    }
}
