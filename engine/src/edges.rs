//! Scores that are written down, pair by pair.

use crate::scores::{Distances, Found, NOBODY, Prices, Scores, Way};

/// A pair that may be chosen, at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    pub row: u32,
    pub column: u32,
    pub score: u32,
}

/// A list of pairs, read from either side.
#[derive(Clone, Debug)]
pub struct Edges {
    sides: [Index; 2],
    nets: Vec<i64>,
}

#[derive(Clone, Debug)]
struct Index {
    /// Where the pairs of each person begin, and after the last where they end.
    start: Vec<usize>,
    found: Vec<Found>,
}

impl Index {
    fn new(count: usize, ends: impl Iterator<Item = (u32, Found)> + Clone) -> Self {
        let mut start = vec![0; count + 1];
        for (one, _) in ends.clone() {
            start[one as usize + 1] += 1;
        }
        for one in 0..count {
            start[one + 1] += start[one];
        }
        let mut found = vec![Found { other: 0, score: 0 }; start[count]];
        let mut next = start.clone();
        for (one, other) in ends {
            found[next[one as usize]] = other;
            next[one as usize] += 1;
        }
        for one in 0..count {
            found[start[one]..start[one + 1]].sort_unstable_by_key(|found| found.other);
        }
        Self { start, found }
    }

    fn of(&self, one: usize) -> &[Found] {
        &self.found[self.start[one]..self.start[one + 1]]
    }
}

impl Edges {
    /// No two edges of the same row and column.
    pub fn new(rows: usize, columns: usize, edges: &[Edge]) -> Self {
        let by_row = edges.iter().map(|e| (e.row, Found { other: e.column, score: e.score }));
        let by_column = edges.iter().map(|e| (e.column, Found { other: e.row, score: e.score }));
        Self { sides: [Index::new(rows, by_row), Index::new(columns, by_column)], nets: Vec::new() }
    }
}

fn net(found: &Found, prices: &Prices) -> i64 {
    i64::from(found.score) - prices.get(found.other as usize)
}

impl Scores for Edges {
    fn count(&self, way: Way) -> usize {
        self.sides[way.index()].start.len() - 1
    }

    fn best(&mut self, way: Way, one: usize, prices: &Prices, want: usize, found: &mut Vec<Found>) -> i64 {
        let all = self.sides[way.index()].of(one);
        found.clear();
        if all.len() <= want {
            found.extend_from_slice(all);
            return NOBODY;
        }
        self.nets.clear();
        self.nets.extend(all.iter().map(|found| net(found, prices)));
        let least = *self.nets.select_nth_unstable_by(want - 1, |a, b| b.cmp(a)).1;
        found.extend(all.iter().filter(|found| net(found, prices) >= least));
        // Whole numbers: below it is one less at most.
        least - 1
    }

    fn at_least(&mut self, way: Way, one: usize, prices: &Prices, least: i64, found: &mut Vec<Found>) {
        let all = self.sides[way.index()].of(one);
        found.clear();
        found.extend(all.iter().filter(|found| net(found, prices) >= least));
    }

    fn allowed(&self, way: Way, one: usize) -> usize {
        self.sides[way.index()].of(one).len()
    }

    fn nearer(
        &mut self,
        way: Way,
        one: usize,
        prices: &Prices,
        base: i64,
        distances: &Distances<'_>,
        found: &mut Vec<Found>,
    ) {
        let all = self.sides[way.index()].of(one);
        let near =
            |found: &&Found| base - net(found, prices) < distances.each[found.other as usize].min(distances.most);
        found.clear();
        found.extend(all.iter().filter(near));
    }
}
