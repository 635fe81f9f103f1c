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
use crate::domain::matching::open::Open;
use crate::domain::matching::progress::{Phase, Progress};
use crate::domain::matching::solver::crowd;

/// What was found.
pub(super) struct Raised {
    pub least: u32,
    /// Why there are no more pairs, and why not as many in which both gain more.
    pub most: Cover,
    pub above: Cover,
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
        Some(Raised { least, most: std::mem::take(&mut self.most), above: std::mem::take(&mut self.above) })
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
        let of_pair = |(row, column)| smaller(open.cohort.benefits(open.mentors[row], open.mentees[column]));
        let least = made.pairs().map(of_pair).min().unwrap_or(u32::MAX);
        self.enough = self.values.partition_point(|&value| value > least);
        self.reached = Some(made);
    }

    pub fn progress(&self) -> Progress {
        let (done, of) = self.trying.done();
        if self.reached.is_none() {
            return Progress { phase: Phase::Weighing, done, of, short: None };
        }
        // Each try is about everybody, and halves what is left.
        let left = (usize::BITS - (self.enough - self.failed).leading_zeros()) as usize;
        Progress { phase: Phase::Choosing, done: of * self.tries / (self.tries + left).max(1), of, short: None }
    }

    /// The pairs so far.
    pub fn so_far(&self) -> &Made {
        self.reached.as_ref().unwrap_or_else(|| self.trying.made())
    }
}
