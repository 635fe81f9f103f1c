//! The exact choice of pairs: most total score, or most pairs first and then most total score.
//!
//! The work is done by `turnabout-engine`; here it is asked about pairs that are written down ([`solve`]) or about people
//! (`crowd`).

pub(super) mod crowd;
mod wished;

use std::collections::BTreeSet;

use turnabout_engine::edges::Edges;
use turnabout_engine::scores::Scores;
use turnabout_engine::{Engine, Goal, Places, Stage};

use super::certificate::Prices;
use super::gap::{Gap, short};
use super::open::Open;
use super::progress::{Phase, Progress};
use crate::domain::rules::Objective;

pub use turnabout_engine::Earlier;
pub use turnabout_engine::edges::Edge;

/// The most that a pair can score.
pub(super) const MOST_SCORE: u32 = 1_000_000;

/// How many pairs are looked at between two tidings of progress.
pub(super) const SLICE: u64 = 2_000_000;

/// What to choose from.
#[derive(Clone, Debug, Default)]
pub struct Problem {
    /// How many partners each row, and each column, can take.
    pub rows: Vec<u32>,
    pub columns: Vec<u32>,
    /// No two of the same row and column.
    pub edges: Vec<Edge>,
}

/// The best choice, and prices that prove it.
///
/// With `worth = score + bonus`, every edge that is not chosen has `worth <= row price + column price`, every chosen one
/// has `worth >=` it; no price is below 0, and a row or column with a place left has price 0. By weak duality (a price
/// for each place, and for each chosen edge what its worth exceeds its prices by) no choice is worth more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Solution {
    /// The chosen edges, by place in the problem's list, in order.
    pub chosen: Vec<usize>,
    pub row_prices: Vec<i64>,
    pub column_prices: Vec<i64>,
    pub bonus: i64,
    /// What a place costs that is not somebody's first: 0, or under coverage more than all scores can add up to.
    pub first: i64,
}

/// The best choice for the objective. Where several are equally good, which one depends only on the problem.
pub fn solve(problem: &Problem, objective: Objective, watch: &mut dyn FnMut(Progress)) -> Solution {
    let places = places(problem);
    finish(problem, Engine::new(&places, goal(objective), most(problem)), watch)
}

/// As [`solve`], from the answer to a problem that was nearly the same: sooner done.
pub fn solve_again(
    problem: &Problem,
    objective: Objective,
    earlier: &Earlier,
    watch: &mut dyn FnMut(Progress),
) -> Solution {
    let places = places(problem);
    finish(problem, Engine::again(&places, goal(objective), most(problem), earlier), watch)
}

fn places(problem: &Problem) -> Places {
    Places { rows: problem.rows.clone(), columns: problem.columns.clone(), ..Places::default() }
}

pub(super) fn goal(objective: Objective) -> Goal {
    if objective.pairs_first() { Goal::Coverage } else { Goal::Total }
}

fn most(problem: &Problem) -> u32 {
    problem.edges.iter().map(|edge| edge.score).max().unwrap_or(0)
}

fn finish(problem: &Problem, mut engine: Engine, watch: &mut dyn FnMut(Progress)) -> Solution {
    let mut edges = Edges::new(problem.rows.len(), problem.columns.len(), &problem.edges);
    run(&mut engine, &mut edges, watch);
    let choice = engine.choice();
    let pairs: BTreeSet<(u32, u32)> = choice.pairs.iter().map(|pair| (pair.row, pair.column)).collect();
    let chosen = problem.edges.iter().enumerate().filter(|(_, edge)| pairs.contains(&(edge.row, edge.column)));
    Solution {
        chosen: chosen.map(|(at, _)| at).collect(),
        row_prices: choice.row_prices,
        column_prices: choice.column_prices,
        bonus: choice.bonus,
        first: choice.first,
    }
}

fn run(engine: &mut Engine, scores: &mut dyn Scores, watch: &mut dyn FnMut(Progress)) {
    watch(progress(engine, u64::MAX));
    while engine.step(scores, SLICE) != Stage::Done {
        watch(progress(engine, u64::MAX));
    }
}

/// What the engine has chosen so far.
pub(super) struct SoFar {
    /// Mentors and mentees by place.
    pub chosen: Vec<(usize, usize)>,
    pub prices: Prices,
    /// How far at most that is from the best; none where it is the best.
    pub gap: Option<Gap>,
}

/// What the engine has chosen so far of the people of both sides, by number, where no choice has more than so many pairs.
pub(super) fn so_far(open: &Open<'_>, engine: &Engine, most_pairs: u64) -> SoFar {
    let choice = engine.choice();
    let pairs = choice.pairs.iter();
    let chosen: Vec<(usize, usize)> =
        pairs.map(|pair| (open.mentors[pair.row as usize], open.mentees[pair.column as usize])).collect();
    let prices = Prices::new(open, &chosen, &choice);
    SoFar { chosen, prices, gap: (!choice.certified).then(|| gap(engine, most_pairs)) }
}

fn gap(engine: &Engine, most_pairs: u64) -> Gap {
    let reached = engine.reached(most_pairs);
    Gap {
        pairs: engine.counts_pairs().then(|| reached.most_pairs.saturating_sub(reached.pairs) as u32),
        least: None,
        total: reached.most_total.map(|most| short(reached.total, most)),
    }
}

/// How far the engine has come, in the words of the matching, where no choice has more than so many pairs.
pub(super) fn progress(engine: &Engine, most_pairs: u64) -> Progress {
    let standing = engine.standing();
    let phase = match standing.stage {
        Stage::Adopting | Stage::Bidding => Phase::Weighing,
        Stage::Taking | Stage::Filling | Stage::Clearing | Stage::Settling => Phase::Choosing,
        Stage::Checking | Stage::Deciding | Stage::Done => Phase::Proving,
    };
    Progress { phase, done: standing.done, of: standing.of, gap: gap(engine, most_pairs) }
}
