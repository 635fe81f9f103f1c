//! The plain way to the exact choice of pairs, to hold the engine against.
//!
//! Successive shortest augmenting paths with prices (R. Jonker and A. Volgenant, "A shortest augmenting path algorithm
//! for dense and sparse linear assignment problems", Computing 38, 1987), widened to capacities on both sides: each
//! place of each row is filled in turn along the path that gains most, with Dijkstra's algorithm over worths reduced by
//! prices. A row may also stay without a partner, which gains nothing. Whole numbers throughout.
//!
//! Most pairs first is the same search where every pair is worth a bonus above all that scores could add up to.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use turnabout::domain::matching::solver::{Edge, Problem, Solution};
use turnabout::domain::rules::Objective;

/// The best choice for the objective. Where several are equally good, which one depends only on the problem.
pub fn solve(problem: &Problem, objective: Objective) -> Solution {
    let bonus = match objective {
        objective if objective.pairs_first() => bonus(problem),
        _ => 0,
    };
    // A path starts at a row: fewer places to fill are fewer paths.
    let turned = places(&problem.columns) < places(&problem.rows);
    let mut search = Search::new(problem, turned, bonus);
    search.fill();
    let mut chosen: Vec<usize> =
        search.graph.edge.iter().zip(&search.taken).filter(|&(_, &taken)| taken).map(|(&e, _)| e as usize).collect();
    chosen.sort_unstable();
    let (row_prices, column_prices) =
        if turned { (search.column_price, search.row_price) } else { (search.row_price, search.column_price) };
    Solution { chosen, row_prices, column_prices, bonus, first: 0 }
}

fn places(capacities: &[u32]) -> u64 {
    capacities.iter().copied().map(u64::from).sum()
}

/// More than any choice of pairs can score: then one pair more is worth more than any scores.
fn bonus(problem: &Problem) -> i64 {
    let best = problem.edges.iter().map(|edge| edge.score).max().unwrap_or(0);
    let pairs = places(&problem.rows).min(places(&problem.columns)).min(problem.edges.len() as u64);
    // Edges fit in memory and scores in 32 bits: far below 63 bits.
    i64::from(best) * pairs as i64 + 1
}

/// The edges row by row.
struct Graph {
    /// Where each row's edges begin, and after the last row where they end.
    start: Vec<usize>,
    column: Vec<u32>,
    score: Vec<u32>,
    /// The place in the problem's list.
    edge: Vec<u32>,
}

impl Graph {
    fn new(problem: &Problem, turned: bool, rows: usize) -> Self {
        let ends = |edge: &Edge| if turned { (edge.column, edge.row) } else { (edge.row, edge.column) };
        let mut start = vec![0; rows + 1];
        for edge in &problem.edges {
            start[ends(edge).0 as usize + 1] += 1;
        }
        for row in 0..rows {
            start[row + 1] += start[row];
        }
        let count = problem.edges.len();
        let (mut column, mut score, mut place) = (vec![0; count], vec![0; count], vec![0; count]);
        let mut next = start.clone();
        for (number, edge) in problem.edges.iter().enumerate() {
            let (r, c) = ends(edge);
            let at = next[r as usize];
            next[r as usize] += 1;
            (column[at], score[at], place[at]) = (c, edge.score, number as u32);
        }
        Self { start, column, score, edge: place }
    }
}

/// Farther than any path.
const FAR: i64 = i64::MAX;

/// How a node was reached: from which node of the other kind, over which edge.
#[derive(Clone, Copy, Default)]
struct Step {
    from: u32,
    edge: usize,
}

/// The end of a path: a column with a place left, or a row that gives a partner up.
#[derive(Clone, Copy)]
enum End {
    Column(usize),
    Row(usize),
}

struct Search {
    graph: Graph,
    bonus: i64,
    row_capacity: Vec<u32>,
    column_capacity: Vec<u32>,
    taken: Vec<bool>,
    /// The taken edges of each column: row and edge.
    held: Vec<Vec<Step>>,
    row_price: Vec<i64>,
    column_price: Vec<i64>,
    // Of the path being searched for; nodes are the rows, then the columns.
    distance: Vec<i64>,
    step: Vec<Step>,
    touched: Vec<usize>,
    queue: BinaryHeap<Reverse<(i64, usize)>>,
    best: i64,
    end: End,
}

impl Search {
    fn new(problem: &Problem, turned: bool, bonus: i64) -> Self {
        let (rows, columns) =
            if turned { (&problem.columns, &problem.rows) } else { (&problem.rows, &problem.columns) };
        let graph = Graph::new(problem, turned, rows.len());
        let nodes = rows.len() + columns.len();
        Self {
            bonus,
            row_capacity: rows.clone(),
            column_capacity: columns.clone(),
            taken: vec![false; graph.edge.len()],
            graph,
            held: vec![Vec::new(); columns.len()],
            row_price: vec![0; rows.len()],
            column_price: vec![0; columns.len()],
            distance: vec![FAR; nodes],
            step: vec![Step::default(); nodes],
            touched: Vec::new(),
            queue: BinaryHeap::new(),
            best: 0,
            end: End::Row(0),
        }
    }

    /// Fills every place of every row, as far as it gains.
    fn fill(&mut self) {
        for row in 0..self.row_price.len() {
            self.row_price[row] = self.first_price(row);
            let degree = self.graph.start[row + 1] - self.graph.start[row];
            for _ in 0..degree.min(self.row_capacity[row] as usize) {
                // A place is worth nothing once the row's price is 0.
                if self.row_price[row] == 0 {
                    break;
                }
                self.find_path(row);
                self.reprice();
                self.augment(row);
            }
            // A row that could take more has no price; where its edges ran out before its places, make it so.
            if degree < self.row_capacity[row] as usize {
                self.row_price[row] = 0;
            }
        }
    }

    fn worth(&self, edge: usize) -> i64 {
        i64::from(self.graph.score[edge]) + self.bonus
    }

    /// The least price at which no edge of a row without partners is worth more than its prices.
    fn first_price(&self, row: usize) -> i64 {
        let edges = self.graph.start[row]..self.graph.start[row + 1];
        edges.map(|edge| self.worth(edge) - self.column_price[self.graph.column[edge] as usize]).fold(0, i64::max)
    }

    /// Finds the way to fill one more place of the row at the least loss against the prices.
    fn find_path(&mut self, row: usize) {
        for node in self.touched.drain(..) {
            self.distance[node] = FAR;
        }
        self.queue.clear();
        self.distance[row] = 0;
        self.touched.push(row);
        // To leave the place empty is a way too.
        (self.best, self.end) = (self.row_price[row], End::Row(row));
        self.leave_row(row, 0);
        while let Some(Reverse((distance, node))) = self.queue.pop() {
            if distance >= self.best {
                break;
            }
            if distance > self.distance[node] {
                continue;
            }
            match node.checked_sub(self.row_price.len()) {
                None => self.leave_row(node, distance),
                Some(column) => self.leave_column(column, distance),
            }
        }
    }

    /// From a row over every edge that is not taken.
    fn leave_row(&mut self, row: usize, distance: i64) {
        let reach = distance + self.row_price[row];
        for edge in self.graph.start[row]..self.graph.start[row + 1] {
            let column = self.graph.column[edge] as usize;
            let next = reach + self.column_price[column] - self.worth(edge);
            if next >= self.best || self.taken[edge] {
                continue;
            }
            let full = self.held[column].len() >= self.column_capacity[column] as usize;
            if self.reach(self.row_price.len() + column, next, Step { from: row as u32, edge }, full) && !full {
                (self.best, self.end) = (next, End::Column(column));
            }
        }
    }

    /// From a full column over every edge that is taken.
    fn leave_column(&mut self, column: usize, distance: i64) {
        for place in 0..self.held[column].len() {
            let Step { from: row, edge } = self.held[column][place];
            let row = row as usize;
            let next = distance + self.worth(edge) - self.row_price[row] - self.column_price[column];
            if self.reach(row, next, Step { from: column as u32, edge }, true) && next + self.row_price[row] < self.best
            {
                (self.best, self.end) = (next + self.row_price[row], End::Row(row));
            }
        }
    }

    /// Notes a shorter way to a node; whether it is one.
    fn reach(&mut self, node: usize, distance: i64, step: Step, goes_on: bool) -> bool {
        if distance >= self.best || distance >= self.distance[node] {
            return false;
        }
        if self.distance[node] == FAR {
            self.touched.push(node);
        }
        self.distance[node] = distance;
        self.step[node] = step;
        if goes_on {
            self.queue.push(Reverse((distance, node)));
        }
        true
    }

    /// Makes the path's edges worth exactly their prices, and keeps every other edge on its side of them.
    fn reprice(&mut self) {
        for &node in &self.touched {
            let left = self.best - self.distance[node];
            if left > 0 {
                match node.checked_sub(self.row_price.len()) {
                    None => self.row_price[node] -= left,
                    Some(column) => self.column_price[column] += left,
                }
            }
        }
    }

    /// Takes and gives back edges along the path, from its end to the row where it starts.
    fn augment(&mut self, start: usize) {
        let mut row = match self.end {
            End::Row(row) => row,
            End::Column(column) => self.take(column),
        };
        while row != start {
            let Step { from: column, edge } = self.step[row];
            self.taken[edge] = false;
            self.held[column as usize].retain(|held| held.edge != edge);
            row = self.take(column as usize);
        }
    }

    /// Takes the edge by which the path reached the column; its row.
    fn take(&mut self, column: usize) -> usize {
        let step = self.step[self.row_price.len() + column];
        self.taken[step.edge] = true;
        self.held[column].push(step);
        step.from as usize
    }
}
