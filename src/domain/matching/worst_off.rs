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

use super::certificate::{Cover, Prices, Proof, WorstOff};
use super::choose::Choice;
use super::open::Open;
use super::progress::{Phase, Progress, Steps};
use super::solver::{Edge, Problem, solve};
use super::widest::{Edges, Widest};
use crate::domain::benefit::{Benefits, whole};
use crate::domain::rules::Objective;

/// The smaller benefit of a pair, in millionths.
pub(super) fn smaller(benefits: Benefits) -> u32 {
    whole(benefits.least())
}

/// Every pair there is to choose from, row by row (rows are mentors, columns mentees), of each row those with the largest
/// smaller benefit first.
struct Pairs {
    edges: Edges,
    least: Vec<u32>,
    score: Vec<u32>,
    rows: Vec<u32>,
    columns: Vec<u32>,
}

impl Pairs {
    fn new(open: &Open<'_>, watch: &mut dyn FnMut(Progress)) -> (usize, Self) {
        let places = |people: &[usize], left: &[u16]| people.iter().map(|&place| u32::from(left[place])).collect();
        let mut pairs = Self {
            edges: Edges { start: vec![0], column: Vec::new() },
            least: Vec::new(),
            score: Vec::new(),
            rows: places(&open.mentors, &open.left.as_mentor),
            columns: places(&open.mentees, &open.left.as_mentee),
        };
        let mut allowed = 0;
        let mut steps = Steps::new(Phase::Weighing, open.mentors.len(), watch);
        for (row, &mentor) in open.mentors.iter().enumerate() {
            let mut own = Vec::new();
            for (column, mentee, benefits) in open.allowed_with(mentor) {
                allowed += 1;
                if pairs.rows[row] > 0 && pairs.columns[column] > 0 {
                    own.push((smaller(benefits), column as u32, open.cohort.score(mentor, mentee, benefits)));
                }
            }
            own.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            for (least, column, score) in own {
                pairs.edges.column.push(column);
                pairs.least.push(least);
                pairs.score.push(score);
            }
            pairs.edges.start.push(pairs.edges.column.len());
            steps.done(row + 1);
        }
        (allowed, pairs)
    }

    /// Up to where each row's pairs have a smaller benefit of at least this.
    fn limit(&self, least: u32) -> Vec<usize> {
        self.edges
            .start
            .windows(2)
            .map(|row| row[0] + self.least[row[0]..row[1]].partition_point(|&own| own >= least))
            .collect()
    }

    /// The largest smaller benefit with which as many pairs can be made as with any; why there are no more pairs, and why
    /// not as many above it.
    fn search(&self) -> (u32, Covers, Covers) {
        let none = Widest::new(&self.edges, &self.rows, &self.columns);
        let mut values = self.least.clone();
        values.sort_unstable_by(|a, b| b.cmp(a));
        values.dedup();
        let Some((&smallest, _)) = values.split_last() else { return (0, none.cover(), none.cover()) };
        let mut all = none.clone();
        all.grow(self.limit(smallest));
        // Up to `failed` (not with it) the values do not suffice; with the last they do.
        let (mut failed, mut enough, mut below) = (0, values.len() - 1, none);
        while failed < enough {
            let middle = failed.midpoint(enough);
            // What was made of fewer pairs is a start.
            let mut tried = below.clone();
            tried.grow(self.limit(values[middle]));
            if tried.pairs == all.pairs {
                enough = middle;
            } else {
                (failed, below) = (middle + 1, tried);
            }
        }
        (values[enough], all.cover(), below.cover())
    }

    /// The pairs with a smaller benefit of at least this.
    fn problem(&self, least: u32) -> Problem {
        let edges = self.limit(least).into_iter().enumerate().flat_map(|(row, limit)| {
            let own = self.edges.start[row]..limit;
            own.map(move |at| Edge { row: row as u32, column: self.edges.column[at], score: self.score[at] })
        });
        Problem { rows: self.rows.clone(), columns: self.columns.clone(), edges: edges.collect() }
    }
}

/// Rows and columns.
type Covers = (Vec<usize>, Vec<usize>);

pub(super) fn choose(open: &Open<'_>, watch: &mut dyn FnMut(Progress)) -> Choice {
    let (allowed, pairs) = Pairs::new(open, watch);
    let (least, most, above) = pairs.search();
    let problem = pairs.problem(least);
    let solution = solve(&problem, Objective::Coverage, watch);
    let couple = |&at: &usize| {
        let edge = problem.edges[at];
        (open.mentors[edge.row as usize], open.mentees[edge.column as usize])
    };
    let chosen: Vec<(usize, usize)> = solution.chosen.iter().map(couple).collect();
    let prices = Prices::new(open, &chosen, &solution.row_prices, &solution.column_prices, solution.bonus);
    let named = |(rows, columns): Covers| {
        let id = |place: usize| open.cohort.people[place].id.clone();
        Cover {
            mentors: rows.into_iter().map(|row| id(open.mentors[row])).collect(),
            mentees: columns.into_iter().map(|column| id(open.mentees[column])).collect(),
        }
    };
    let proof = WorstOff { least, most: named(most), above: named(above), prices };
    Choice { chosen, allowed, proof: Proof::WorstOff(proof) }
}
