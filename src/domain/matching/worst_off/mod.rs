//! Worst-off first.
//!
//! Around the pins, of the pairs that the rules allow:
//!
//! 1. The most people with a partner, and of those results the most pairs: the most mentors, the most mentees and the most
//!    pairs can be had together ([`super::certificate`] says why).
//! 2. Of a pair, the *smaller benefit* is what whoever of the two gains less gains, in whole millionths. `t` is the
//!    largest number such that as many people and pairs can be had with pairs whose smaller benefit is at least `t` alone.
//! 3. The result is so many people and pairs, each pair with a smaller benefit of at least `t`, and of all such the largest
//!    total score; of those the one with the most even loads.
//!
//! So nobody goes without a partner for the sake of the smallest benefit, and nobody's small benefit is left as it is
//! for the sake of the total. Pins stand outside: a pin may have a smaller benefit than `t`.

mod raising;

use turnabout_engine::profiles::Profiles;
use turnabout_engine::widest::Cover as Members;
use turnabout_engine::{Engine, Goal, Lanes, Stage};

use super::certificate::{Cover, Proof, WorstOff};
use super::choose::{Choice, Search};
use super::gap::Gap;
use super::open::Open;
use super::progress::{Phase, Progress};
use super::solver::{self, MOST_SCORE, crowd};
use crate::domain::side::Side;
use raising::{Raised, Raising};

/// The search for them.
pub(super) struct WorstOffSearch {
    scores: Profiles,
    at: At,
}

enum At {
    Raising(Box<Raising>),
    /// It is known what each has to gain at least: of such pairs the most, and then the most total.
    Choosing(Box<(Raised, Engine)>),
}

impl WorstOffSearch {
    pub fn new(open: &Open<'_>, lanes: Lanes) -> Self {
        Self { scores: crowd::profiles(open, lanes), at: At::Raising(Box::new(Raising::new(open))) }
    }
}

impl Search for WorstOffSearch {
    fn step(&mut self, open: &Open<'_>, work: u64) -> bool {
        match &mut self.at {
            At::Raising(raising) => {
                if let Some(raised) = raising.step(open, &mut self.scores, work) {
                    crowd::set_least(&mut self.scores, raised.least);
                    let engine = Engine::new(&crowd::places(open), Goal::Coverage, MOST_SCORE);
                    self.at = At::Choosing(Box::new((raised, engine)));
                }
                false
            }
            At::Choosing(choosing) => choosing.1.step(&mut self.scores, work) == Stage::Done,
        }
    }

    fn progress(&self) -> Progress {
        match &self.at {
            At::Raising(raising) => raising.progress(),
            At::Choosing(choosing) => {
                let (raised, engine) = &**choosing;
                let mut progress = solver::progress(engine, raised.pairs);
                progress.gap.least = raised.range(progress.gap);
                match progress.phase {
                    // To the person, all was weighed before.
                    Phase::Weighing => Progress { phase: Phase::Choosing, ..progress },
                    _ => progress,
                }
            }
        }
    }

    fn scores(&mut self) -> &mut Profiles {
        &mut self.scores
    }

    fn choice(&mut self, open: &Open<'_>) -> (Choice, Option<Gap>) {
        match &mut self.at {
            At::Raising(raising) => {
                let couples = raising.so_far().pairs().map(|(row, column)| (open.mentors[row], open.mentees[column]));
                let chosen: Vec<_> = couples.collect();
                let (allowed, gap) = raising.closed(open, &mut self.scores, &chosen);
                (Choice { chosen, allowed, proof: Proof::Stable }, gap)
            }
            At::Choosing(choosing) => {
                let (raised, engine) = &**choosing;
                let so_far = solver::so_far(open, engine, raised.pairs);
                let (allowed, gap) = match so_far.gap {
                    None => (engine.allowed() as usize, None),
                    Some(gap) => {
                        let gap = Gap { least: raised.range(gap), ..gap };
                        crowd::closed(gap, open, &mut self.scores, &so_far.chosen, raised.pairs)
                    }
                };
                let mut most = raised.most.iter().map(|members| named(open, members));
                let mut next = || most.next().unwrap_or_default();
                let proof = Proof::WorstOff(WorstOff {
                    least: raised.least,
                    most: next(),
                    most_mentors: next(),
                    most_mentees: next(),
                    above: named(open, &raised.above),
                    above_of: raised.above_of,
                    prices: so_far.prices,
                });
                (Choice { chosen: so_far.chosen, allowed, proof }, gap)
            }
        }
    }
}

fn named(open: &Open<'_>, members: &Members) -> Cover {
    let [mentors, mentees] = [Side::Mentor, Side::Mentee].map(|side| {
        let numbers = &members[if side == Side::Mentor { 0 } else { 1 }];
        numbers.iter().map(|&number| open.cohort.people[open.side(side)[number]].id.clone()).collect()
    });
    Cover { mentors, mentees }
}
