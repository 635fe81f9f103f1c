//! Worst-off first.
//!
//! Around the pins, of the pairs that the rules allow:
//!
//! 1. `N` is the largest number of pairs that can be made together.
//! 2. Of a pair, the *smaller benefit* is what whoever of the two gains less gains, in whole millionths. `t` is the
//!    largest number such that `N` pairs can be made of those whose smaller benefit is at least `t` alone.
//! 3. The result is `N` pairs, each with a smaller benefit of at least `t`, and of all such the largest total score.
//!
//! So nobody goes without a partner for the sake of the smallest benefit, and nobody's small benefit is left as it is
//! for the sake of the total. Pins stand outside: a pin may have a smaller benefit than `t`.

mod pairs;
mod trying;

use turnabout_engine::profiles::Profiles;
use turnabout_engine::{Engine, Goal, Lanes, Stage};

use super::certificate::{Cover, Proof, WorstOff};
use super::choose::{Choice, Search, UNKNOWN};
use super::open::Open;
use super::progress::{Phase, Progress};
use super::solver::{self, MOST_SCORE, crowd};
use crate::domain::benefit::{Benefits, whole};
use pairs::Pairs;
use trying::{Covers, Found, Trying};

/// The smaller benefit of a pair, in millionths.
pub(super) fn smaller(benefits: Benefits) -> u32 {
    whole(benefits.least())
}

/// What it takes to weigh a pair, in pairs that the engine looks at.
const WEIGHING: u64 = 30;

/// The search for them.
pub(super) struct WorstOffSearch {
    pairs: Pairs,
    at: At,
    lanes: Lanes,
}

enum At {
    Weighing,
    Trying(Box<Trying>),
    Choosing(Box<Choosing>),
}

/// The choice of pairs, once it is known what each has to gain at least.
struct Choosing {
    found: Found,
    engine: Engine,
    scores: Profiles,
}

impl WorstOffSearch {
    pub fn new(open: &Open<'_>, lanes: Lanes) -> Self {
        Self { pairs: Pairs::new(open), at: At::Weighing, lanes }
    }

    /// What follows once the smallest benefit is known: most pairs, then most total, of those in which both gain that.
    fn choosing(&self, open: &Open<'_>, found: Found) -> At {
        let scores = crowd::profiles_from(open, self.lanes, found.least);
        let engine = Engine::new(&crowd::places(open), Goal::Coverage, MOST_SCORE);
        At::Choosing(Box::new(Choosing { found, engine, scores }))
    }

    /// Does a part of the work, and says how much that was; none once all is done.
    fn part(&mut self, open: &Open<'_>, work: u64) -> Option<u64> {
        let (rows, weighed) = self.pairs.rows();
        match &mut self.at {
            At::Weighing if weighed < rows => {
                self.pairs.weigh(open);
                Some(open.mentees.len() as u64 * WEIGHING)
            }
            At::Weighing => {
                self.at = At::Trying(Box::new(Trying::new(&self.pairs)));
                Some(0)
            }
            At::Trying(trying) => {
                if trying.go_on(&self.pairs) {
                    let found = trying.found(&self.pairs);
                    self.at = self.choosing(open, found);
                }
                Some(self.pairs.edges().column.len() as u64)
            }
            At::Choosing(choosing) => {
                let before = choosing.engine.work();
                let stage = choosing.engine.step(&mut choosing.scores, work);
                (stage != Stage::Done).then(|| choosing.engine.work() - before)
            }
        }
    }
}

impl Search for WorstOffSearch {
    fn step(&mut self, open: &Open<'_>, work: u64) -> bool {
        let mut left = work;
        while let Some(done) = self.part(open, left) {
            left = left.saturating_sub(done);
            if left == 0 {
                return false;
            }
        }
        true
    }

    fn progress(&self) -> Progress {
        let (rows, weighed) = self.pairs.rows();
        match &self.at {
            At::Weighing => Progress { phase: Phase::Weighing, done: weighed, of: rows, short: None },
            At::Trying(trying) => {
                // Each try is about everybody.
                Progress { phase: Phase::Choosing, done: rows * trying.tries / trying.of(), of: rows, short: None }
            }
            At::Choosing(choosing) => {
                let progress = solver::progress(&choosing.engine);
                match progress.phase {
                    // To the person, all was weighed before.
                    Phase::Weighing => Progress { phase: Phase::Choosing, ..progress },
                    _ => progress,
                }
            }
        }
    }

    fn choice(&mut self, open: &Open<'_>) -> (Choice, Option<u32>) {
        let couples = |chosen: Vec<(usize, usize)>| {
            chosen.into_iter().map(|(row, column)| (open.mentors[row], open.mentees[column])).collect()
        };
        let on_the_way =
            |chosen, allowed| (Choice { chosen: couples(chosen), allowed, proof: Proof::Stable }, Some(UNKNOWN));
        match &mut self.at {
            At::Weighing => on_the_way(self.pairs.some(), crowd::allowed(&mut crowd::profiles(open, self.lanes))),
            At::Trying(trying) => on_the_way(trying.so_far().unwrap_or_else(|| self.pairs.some()), self.pairs.allowed),
            At::Choosing(choosing) => {
                let so_far = solver::so_far(open, &choosing.engine);
                let named = |(rows, columns): &Covers| {
                    let id = |place: usize| open.cohort.people[place].id.clone();
                    Cover {
                        mentors: rows.iter().map(|&row| id(open.mentors[row])).collect(),
                        mentees: columns.iter().map(|&column| id(open.mentees[column])).collect(),
                    }
                };
                let Found { least, most, above } = &choosing.found;
                let proof = WorstOff { least: *least, most: named(most), above: named(above), prices: so_far.prices };
                let proof = Proof::WorstOff(proof);
                (Choice { chosen: so_far.chosen, allowed: self.pairs.allowed, proof }, so_far.short)
            }
        }
    }
}
