//! The search for the largest smallest benefit with which as many pairs can be made as with any.
//!
//! One smallest benefit after the other is tried, halving what is left: whether as many pairs, as many mentors with a partner
//! and as many mentees can be had; for the most of all three can be had together ([`crate::domain::matching::certificate`] says why). Who can be with whom is worked out from what
//! people said whenever a try comes to them, and marked with a bit a pair.

use std::collections::BTreeSet;

use turnabout_engine::Places;
use turnabout_engine::profiles::Profiles;
use turnabout_engine::scores::Way;
use turnabout_engine::widest::{Cover, Made, Widest};

use crate::domain::benefit::{share, whole};
use crate::domain::matching::certificate::Counted;
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
    /// Why there are no more pairs, nor more mentors or mentees with a partner where that is not the same.
    pub most: Vec<Cover>,
    /// Why there are not as many pairs, mentors or mentees where both gain more.
    pub above: Cover,
    pub above_of: Counted,
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
    /// The value that is being tried, what is counted with it, and the searches for the most pairs, and for the most mentors
    /// and mentees with a partner where that is not the same.
    now: usize,
    counting: usize,
    trying: Vec<Trying>,
    /// The pairs of the largest value that suffices so far; none while it is not known how many there can be.
    reached: Option<Made>,
    above: Cover,
    above_of: Counted,
    tries: usize,
    /// The smallest benefit of the pins; the largest number where there are none.
    pinned: u32,
}

/// The search for the most of something.
struct Trying {
    search: Widest,
    /// What was made with the last value that did not suffice: a start for the next.
    below: Made,
    /// How many there can be, and why not more.
    most: usize,
    cover: Cover,
}

const COUNTED: [Counted; 3] = [Counted::Pairs, Counted::Mentors, Counted::Mentees];

impl Trying {
    fn new(places: &Places) -> Self {
        let search = Widest::new(places);
        Self { below: search.made().clone(), search, most: 0, cover: Cover::default() }
    }

    fn count(&self) -> usize {
        self.search.made().pairs().count()
    }
}

/// Of those who are counted themselves, whoever has nobody has one place, and the others none.
fn one_each(places: &[u32], have: &[u32]) -> Vec<u32> {
    places.iter().zip(have).map(|(&places, &have)| if have == 0 { places.min(1) } else { 0 }).collect()
}

/// The searches by which it is known how many pairs, mentors and mentees there can be.
fn searches(places: &Places) -> Vec<Trying> {
    let further =
        |places: &[u32], have: &[u32]| places.iter().zip(have).any(|(&places, &have)| places > 0 && places + have > 1);
    if !further(&places.rows, &places.rows_have) && !further(&places.columns, &places.columns_have) {
        return vec![Trying::new(places)];
    }
    let mentors = Places { rows: one_each(&places.rows, &places.rows_have), ..places.clone() };
    let mentees = Places { columns: one_each(&places.columns, &places.columns_have), ..places.clone() };
    [places, &mentors, &mentees].map(Trying::new).into()
}

fn of_pair(open: &Open<'_>, mentor: usize, mentee: usize) -> u32 {
    open.cohort.benefits(mentor, mentee).least_whole()
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
        let values = values(open);
        let last = values.len().saturating_sub(1);
        Self {
            failed: 0,
            enough: last,
            now: last,
            counting: 0,
            trying: searches(&crowd::places(open)),
            reached: None,
            above: Cover::default(),
            above_of: Counted::Pairs,
            tries: 0,
            pinned: open.pinned.iter().map(|&(a, b)| of_pair(open, a, b)).min().unwrap_or(u32::MAX),
            values,
        }
    }

    /// The most pairs.
    fn pairs(&self) -> usize {
        self.trying[0].most
    }

    /// Goes on for about so much work, in pairs that the engine looks at; what was found once it is done.
    pub fn step(&mut self, open: &Open<'_>, scores: &mut Profiles, work: u64) -> Option<Raised> {
        let search = &mut self.trying[self.counting].search;
        if !search.step(&mut |row, marks| scores.mark_worth(Way::Rows, row, marks), work) || !self.tried(open) {
            return None;
        }
        if self.failed < self.enough {
            self.now = self.failed.midpoint(self.enough);
            self.counting = 0;
            crowd::set_least(scores, self.values[self.now]);
            self.trying.iter_mut().for_each(|trying| trying.search.begin(trying.below.clone()));
            return None;
        }
        let least = if self.pairs() == 0 { 0 } else { self.values[self.enough] };
        let most = self.trying.iter_mut().map(|trying| std::mem::take(&mut trying.cover)).collect();
        let (above, above_of) = (std::mem::take(&mut self.above), self.above_of);
        Some(Raised { pairs: self.pairs() as u64, least, pinned: self.pinned, most, above, above_of })
    }

    /// Takes in what came of a search; whether the value that was tried is done with.
    fn tried(&mut self, open: &Open<'_>) -> bool {
        let first = self.reached.is_none();
        let trying = &mut self.trying[self.counting];
        let made = trying.count();
        if first {
            (trying.most, trying.cover) = (made, trying.search.cover());
        } else if made < trying.most {
            (self.failed, self.above, self.above_of) = (self.now + 1, trying.search.cover(), COUNTED[self.counting]);
            for trying in &mut self.trying[..=self.counting] {
                trying.below = trying.search.made().clone();
            }
            self.tries += 1;
            return true;
        }
        self.counting += 1;
        if self.counting < self.trying.len() {
            return false;
        }
        self.tries += usize::from(!first);
        // Perhaps everybody gains more than was asked for.
        let made = self.trying.iter().flat_map(|trying| trying.search.made().pairs());
        let benefits = made.map(|(row, column)| of_pair(open, open.mentors[row], open.mentees[column]));
        let least = benefits.min().unwrap_or(u32::MAX);
        self.enough = self.values.partition_point(|&value| value > least);
        self.reached = Some(self.trying[0].search.made().clone());
        true
    }

    pub fn progress(&self) -> Progress {
        let (done, of) = self.trying[self.counting.min(self.trying.len() - 1)].search.done();
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
        Gap { pairs: Some(0), least: (self.pairs() > 0).then(|| (least(self.enough), least(self.failed))), total: None }
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
        let closed = crowd::closed(self.gap(), open, scores, chosen, self.pairs() as u64);
        crowd::set_least(scores, self.values[self.now]);
        closed
    }

    /// The pairs so far.
    pub fn so_far(&self) -> &Made {
        self.reached.as_ref().unwrap_or_else(|| self.trying[0].search.made())
    }
}
