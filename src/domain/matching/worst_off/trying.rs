//! The search for the largest smallest benefit with which as many pairs can be made as with any.

use super::pairs::Pairs;
use crate::domain::matching::widest::Widest;

/// Rows and columns.
pub(super) type Covers = (Vec<usize>, Vec<usize>);

/// What was found.
pub(super) struct Found {
    pub least: u32,
    /// Why there are no more pairs, and why not as many in which both gain more.
    pub most: Covers,
    pub above: Covers,
}

/// One smallest benefit after the other is tried, halving what is left.
pub(super) struct Trying {
    /// The largest first.
    values: Vec<u32>,
    /// Up to `failed` (not with it) the values do not suffice; with `enough` they do.
    failed: usize,
    enough: usize,
    /// The most pairs there can be, once that is known.
    most: Option<Widest>,
    /// What was made with the last value that did not suffice: a start for the next.
    below: Widest,
    now: Option<Widest>,
    pub tries: usize,
}

impl Trying {
    pub fn new(pairs: &Pairs) -> Self {
        let values = pairs.values();
        Self {
            failed: 0,
            enough: values.len().saturating_sub(1),
            most: None,
            below: Widest::new(pairs.edges()),
            now: None,
            tries: 0,
            values,
        }
    }

    /// How many tries there are at most.
    pub fn of(&self) -> usize {
        // The first, and one for each halving.
        1 + (usize::BITS - self.values.len().leading_zeros()) as usize
    }

    /// Goes on; whether it is done.
    pub fn go_on(&mut self, pairs: &Pairs) -> bool {
        let goal = match &self.most {
            None => self.enough,
            Some(_) => self.failed.midpoint(self.enough),
        };
        let is_done = self.most.is_some() && self.failed >= self.enough;
        let Some(&value) = self.values.get(goal).filter(|_| !is_done) else { return true };
        let mut now = self.now.take().unwrap_or_else(|| {
            let mut now = self.below.clone();
            now.widen(pairs.limit(value));
            now
        });
        if !now.grow(pairs.edges()) {
            self.now = Some(now);
            return false;
        }
        self.tries += 1;
        match &self.most {
            None => self.most = Some(now),
            Some(most) if most.pairs == now.pairs => self.enough = goal,
            Some(_) => (self.failed, self.below) = (goal + 1, now),
        }
        self.failed >= self.enough
    }

    /// What has come of it, once done.
    pub fn found(&self, pairs: &Pairs) -> Found {
        let edges = pairs.edges();
        let above = self.below.cover(edges);
        match (&self.most, self.values.get(self.enough)) {
            (Some(most), Some(&least)) => Found { least, most: most.cover(edges), above },
            _ => Found { least: 0, most: above.clone(), above },
        }
    }

    /// The most pairs, as rows and columns, where they are known already.
    pub fn so_far(&self) -> Option<Vec<(usize, usize)>> {
        self.most.as_ref().map(|most| most.chosen().collect())
    }
}
