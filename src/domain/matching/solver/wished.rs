//! What the soft wishes of the rules make of a pair's score, as the engine asks about it.

use turnabout_engine::profiles::Wishes;
use turnabout_engine::scores::Way;

use crate::domain::benefit::SCORE_OF_ONE;
use crate::domain::matching::open::Open;
use crate::domain::matching::score::{Terms, Weights, score};
use crate::domain::matching::way::side_of;
use crate::domain::rules::SoftWishes;
use crate::domain::side::Side;

/// Mentors, then mentees, each by number in their list.
#[derive(Debug)]
pub(super) struct Wished {
    soft: SoftWishes,
    weights: Weights,
    /// Equal for people of one team.
    teams: [Vec<Option<usize>>; 2],
    /// Whoever on the other side likes the person or is liked by them, in order, and how much both together.
    likes: [Vec<Vec<(u32, f64)>>; 2],
}

impl Wished {
    pub fn new(open: &Open<'_>) -> Self {
        let cohort = open.cohort;
        let sides = Side::BOTH.map(|side| open.side(side));
        let numbers = Side::BOTH.map(|side| open.numbers(side));
        let mut likes = sides.map(|places| vec![Vec::new(); places.len()]);
        for (one, liked) in cohort.likes.iter().enumerate() {
            for &other in liked {
                for (mentor, mentee) in [(one, other), (other, one)] {
                    let (Some(row), Some(column)) = (numbers[0][mentor], numbers[1][mentee]) else { continue };
                    let both = cohort.terms(mentor, mentee).likes;
                    likes[0][row as usize].push((column, both));
                    likes[1][column as usize].push((row, both));
                }
            }
        }
        for list in likes.iter_mut().flatten() {
            list.sort_unstable_by_key(|&(other, _)| other);
            // Two who like one another stand there twice.
            list.dedup_by_key(|&mut (other, _)| other);
        }
        Self {
            soft: cohort.rules.soft,
            weights: Weights::of(&cohort.rules.soft),
            teams: sides.map(|places| places.iter().map(|&place| cohort.hard.team(place)).collect()),
            likes,
        }
    }
}

impl Wishes for Wished {
    fn raise(&self, way: Way, one: usize, by: &mut [f32]) {
        let own_side = side_of(way).index();
        if let Some(own) = self.teams[own_side][one].filter(|_| self.weights.other_team > 0.0) {
            let raise = (SCORE_OF_ONE * self.weights.other_team) as f32;
            for (by, team) in by.iter_mut().zip(&self.teams[1 - own_side]) {
                if team.is_some_and(|team| team != own) {
                    *by += raise;
                }
            }
        }
        for &(other, likes) in &self.likes[own_side][one] {
            by[other as usize] += (SCORE_OF_ONE * self.weights.likes * likes) as f32;
        }
    }

    fn score(&self, way: Way, one: usize, other: usize, mutual: f64) -> u32 {
        let own_side = side_of(way).index();
        let (own, theirs) = (self.teams[own_side][one], self.teams[1 - own_side][other]);
        let liking = &self.likes[own_side][one];
        let likes = liking.binary_search_by_key(&(other as u32), |&(other, _)| other).map_or(0.0, |at| liking[at].1);
        let other_team = if own.is_some() && theirs.is_some() && own != theirs { 1.0 } else { 0.0 };
        score(mutual, Terms { other_team, likes }, &self.soft)
    }
}
