//! Why these two, or why not.

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use super::score::{Terms, Weights};
use crate::domain::benefit::{Benefits, Flow, gains, whole};
use crate::domain::id::PersonId;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::side::Side;

/// What speaks for a pair, and what against.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation<'a> {
    /// The topics on which each gains from the other, most first.
    pub mentor_gains: Vec<Flow<'a>>,
    pub mentee_gains: Vec<Flow<'a>>,
    pub benefits: Benefits,
    /// How far the pair meets each soft wish, and how much of the score each of them is.
    pub terms: Terms,
    pub weights: Weights,
    /// What the pair is worth: 0 to 1,000,000.
    pub score: u32,
    /// The rule against the pair, if one is.
    pub exclusion: Option<Exclusion>,
    /// How the mentee stands among all whom the mentor could have, and the mentor among all whom the mentee could.
    pub to_mentor: Standing,
    pub to_mentee: Standing,
}

/// How a partner stands among all whom the rules allow somebody to have, this partner among them in any case: by that
/// person's own benefit, in whole millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// From 1: one more than there are partners of whom the person would gain more.
    pub place: usize,
    /// How many others give just as much.
    pub tied: usize,
    /// How many there are in all.
    pub of: usize,
    /// The partner's place in the list of those whom the person would like, from 1.
    pub asked_for: Option<usize>,
}

/// Somebody whom another could have, and what the pair would be worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunnerUp {
    pub person: PersonId,
    pub benefits: Benefits,
    pub score: u32,
}

impl Cohort {
    /// Whom somebody could have who stands on this side, but for these: so many at most, the best pairs first.
    pub fn runners_up(&self, person: &PersonId, side: Side, but: &[PersonId], most: usize) -> Vec<RunnerUp> {
        let Some(place) = self.directory().place(person) else { return Vec::new() };
        let named = self.possible(place, side).into_iter().map(|(other, benefits, score)| RunnerUp {
            person: self.people[other].id.clone(),
            benefits,
            score,
        });
        named.filter(|runner_up| !but.contains(&runner_up.person)).take(most).collect()
    }

    /// Everybody whom the rules allow somebody on this side to have and from whom both gain, the best pair first.
    pub(super) fn possible(&self, one: usize, side: Side) -> Vec<(usize, Benefits, u32)> {
        let mut possible = Vec::new();
        for (other, benefits) in self.with_everyone(one, side).into_iter().enumerate() {
            let (mentor, mentee) = if side == Side::Mentor { (one, other) } else { (other, one) };
            if benefits.least() > 0.0 && self.excluded(mentor, mentee, benefits).is_none() {
                possible.push((other, benefits, self.score(mentor, mentee, benefits)));
            }
        }
        possible.sort_by_key(|&(other, _, score)| (std::cmp::Reverse(score), self.lots[other], other));
        possible
    }

    /// Why these two, or why not; `None` where one of them is not here.
    pub fn explain(&self, mentor: &PersonId, mentee: &PersonId) -> Option<Explanation<'_>> {
        let (mentor, mentee) = self.places(&(mentor.clone(), mentee.clone())).ok()?;
        let (of_mentor, of_mentee) = (&self.people[mentor].answers, &self.people[mentee].answers);
        let benefits = self.benefits(mentor, mentee);
        Some(Explanation {
            mentor_gains: gains(Side::Mentor, of_mentor, of_mentee),
            mentee_gains: gains(Side::Mentee, of_mentor, of_mentee),
            benefits,
            terms: self.terms(mentor, mentee),
            weights: Weights::of(&self.rules.soft),
            score: self.score(mentor, mentee, benefits),
            exclusion: self.excluded(mentor, mentee, benefits),
            to_mentor: self.standing(Side::Mentor, mentor, mentee),
            to_mentee: self.standing(Side::Mentee, mentee, mentor),
        })
    }

    /// How the other stands among all whom the one on this side could have.
    fn standing(&self, side: Side, one: usize, partner: usize) -> Standing {
        let all = self.with_everyone(one, side);
        let gain = |other: usize| {
            let benefits: Benefits = all[other];
            whole(if side == Side::Mentor { benefits.mentor } else { benefits.mentee })
        };
        let own = gain(partner);
        let asked_for = self.likes[one].iter().position(|&liked| liked == partner).map(|at| at + 1);
        let mut standing = Standing { place: 1, tied: 0, of: 1, asked_for };
        for other in (0..all.len()).filter(|&other| other != partner) {
            let (mentor, mentee) = if side == Side::Mentor { (one, other) } else { (other, one) };
            if self.excluded(mentor, mentee, all[other]).is_some() {
                continue;
            }
            standing.of += 1;
            standing.place += usize::from(gain(other) > own);
            standing.tied += usize::from(gain(other) == own);
        }
        standing
    }
}
