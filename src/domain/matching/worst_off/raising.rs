//! The search for the largest smallest benefit with which as many pairs can be made as with any.
//!
//! One smallest benefit after the other is tried, halving what is left. Who can be with whom is worked out from what
//! people said whenever a try comes to them, and marked with a bit a pair.

use std::collections::BTreeSet;

use turnabout_engine::profiles::Profiles;
use turnabout_engine::scores::Way;
use turnabout_engine::widest::{Cover, Made, Widest};

use super::smaller;
use crate::domain::benefit::{share, whole};
use crate::domain::matching::gap::Gap;
use crate::domain::matching::open::Open;
use crate::domain::matching::progress::{Phase, Progress};
use crate::domain::matching::solver::crowd;

/// What was found.
pub(super) struct Raised {
    /// The largest number of pairs.
    pub pairs: u64,
    pub least: u32,
    /// The smallest benefit of the pins; the largest number where there are none.
    pub pinned: u32,
    /// Why there are no more pairs, and why not as many in which both gain more.
    pub most: Cover,
    pub above: Cover,
}

impl Raised {
    /// The smallest benefit of all pairs, pins among them, where no pair is missing: it is what it can be at most.
    pub fn range(&self, gap: Gap) -> Option<(u32, u32)> {
        let least = self.least.min(self.pinned);
        (self.pairs > 0 && gap.pairs == Some(0)).then_some((least, least))
    }
}

pub(super) struct Raising {
    /// Each smaller benefit that a pair can have, the largest first.
    values: Vec<u32>,
    /// Up to `failed` (not with it) the values do not suffice; with `enough` they do.
    failed: usize,
    enough: usize,
    /// The value that is being tried, and the pairs made so far.
    now: usize,
    trying: Widest,
    /// What was made with the last value that did not suffice: a start for the next.
    below: Made,
    /// As many pairs as can be, with the largest value that suffices so far; none while that number is not known.
    reached: Option<Made>,
    pairs: usize,
    most: Cover,
    above: Cover,
    tries: usize,
    /// The smallest benefit of the pins; the largest number where there are none.
    pinned: u32,
}

fn of_pair(open: &Open<'_>, mentor: usize, mentee: usize) -> u32 {
    smaller(open.cohort.benefits(mentor, mentee))
}

/// The benefits that anybody can have, the largest first: more than any pair's, perhaps, but none is missing.
fn values(open: &Open<'_>) -> Vec<u32> {
    let asked: BTreeSet<u32> =
        open.mentors.iter().chain(&open.mentees).map(|&place| open.cohort.tally.asks(place)).collect();
    let of = |asks| (0..=asks).map(move |sum| whole(share(sum, asks)));
    let values: BTreeSet<u32> = asked.into_iter().flat_map(of).collect();
    values.into_iter().rev().collect()
}

impl Raising {
    pub fn new(open: &Open<'_>) -> Self {
        let trying = Widest::new(&crowd::places(open));
        let values = values(open);
        let last = values.len().saturating_sub(1);
        Self {
            failed: 0,
            enough: last,
            now: last,
            below: trying.made().clone(),
            trying,
            reached: None,
            pairs: 0,
            most: Cover::default(),
            above: Cover::default(),
            tries: 0,
            pinned: open.pinned.iter().map(|&(a, b)| of_pair(open, a, b)).min().unwrap_or(u32::MAX),
            values,
        }
    }

    /// Goes on for about so much work, in pairs that the engine looks at; what was found once it is done.
    pub fn step(&mut self, open: &Open<'_>, scores: &mut Profiles, work: u64) -> Option<Raised> {
        if !self.trying.step(&mut |row, marks| scores.mark_worth(Way::Rows, row, marks), work) {
            return None;
        }
        self.tried(open);
        if self.failed < self.enough {
            self.now = self.failed.midpoint(self.enough);
            crowd::set_least(scores, self.values[self.now]);
            self.trying.begin(self.below.clone());
            return None;
        }
        let least = if self.pairs == 0 { 0 } else { self.values[self.enough] };
        let (most, above) = (std::mem::take(&mut self.most), std::mem::take(&mut self.above));
        Some(Raised { pairs: self.pairs as u64, least, pinned: self.pinned, most, above })
    }

    /// Takes in what came of a try.
    fn tried(&mut self, open: &Open<'_>) {
        let made = self.trying.made().clone();
        let pairs = made.pairs().count();
        if self.reached.is_none() {
            (self.pairs, self.most) = (pairs, self.trying.cover());
        } else {
            self.tries += 1;
        }
        if pairs < self.pairs {
            (self.failed, self.below, self.above) = (self.now + 1, made, self.trying.cover());
            return;
        }
        // Perhaps everybody gains more than was asked for.
        let benefits = made.pairs().map(|(row, column)| of_pair(open, open.mentors[row], open.mentees[column]));
        let least = benefits.min().unwrap_or(u32::MAX);
        self.enough = self.values.partition_point(|&value| value > least);
        self.reached = Some(made);
    }

    pub fn progress(&self) -> Progress {
        let (done, of) = self.trying.done();
        if self.reached.is_none() {
            return Progress { phase: Phase::Weighing, done, of, gap: Gap::default() };
        }
        // Each try is about everybody, and halves what is left.
        let left = (usize::BITS - (self.enough - self.failed).leading_zeros()) as usize;
        Progress { phase: Phase::Choosing, done: of * self.tries / (self.tries + left).max(1), of, gap: self.gap() }
    }

    /// How far at most the pairs so far are from the best, but for the total.
    fn gap(&self) -> Gap {
        if self.reached.is_none() {
            return Gap::default();
        }
        let least = |at: usize| self.values[at].min(self.pinned);
        Gap { pairs: Some(0), least: (self.pairs > 0).then(|| (least(self.enough), least(self.failed))), total: None }
    }

    /// How many pairs the rules allow, and how far at most the pairs so far are from the best.
    pub fn closed(&self, open: &Open<'_>, scores: &mut Profiles, chosen: &[(usize, usize)]) -> (usize, Option<Gap>) {
        if self.reached.is_none() {
            let places = crowd::places(open);
            let of = |places: &[u32]| places.iter().map(|&places| u64::from(places)).sum::<u64>();
            let most = of(&places.rows).min(of(&places.columns)).saturating_sub(chosen.len() as u64);
            let gap = Gap { pairs: Some(most as u32), ..Gap::default() };
            return crowd::closed(gap, open, scores, chosen, u64::MAX);
        }
        // The best has none of the pairs that are known to be too bad.
        crowd::set_least(scores, self.values[self.enough]);
        let closed = crowd::closed(self.gap(), open, scores, chosen, self.pairs as u64);
        crowd::set_least(scores, self.values[self.now]);
        closed
    }

    /// The pairs so far.
    pub fn so_far(&self) -> &Made {
        self.reached.as_ref().unwrap_or_else(|| self.trying.made())
    }
}
