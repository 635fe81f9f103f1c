//! Every pair that worst-off first has to choose from, by the smaller benefit.

use crate::domain::benefit::SCORE_OF_ONE;
use crate::domain::matching::open::Open;
use crate::domain::matching::widest::Edges;
use crate::domain::matching::worst_off::smaller;

/// The pairs row by row (rows are mentors, columns mentees), of each row those with the largest smaller benefit first.
pub(super) struct Pairs {
    start: Vec<usize>,
    column: Vec<u32>,
    least: Vec<u32>,
    /// Whether a pair has a smaller benefit of so many millionths.
    there: Vec<bool>,
    rows: Vec<u32>,
    columns: Vec<u32>,
    /// How many the rules allow, also where a place is wanting.
    pub allowed: usize,
}

impl Pairs {
    /// None yet.
    pub fn new(open: &Open<'_>) -> Self {
        let places = |people: &[usize], left: &[u16]| people.iter().map(|&place| u32::from(left[place])).collect();
        Self {
            start: vec![0],
            column: Vec::new(),
            least: Vec::new(),
            there: vec![false; SCORE_OF_ONE as usize + 1],
            rows: places(&open.mentors, &open.left.as_mentor),
            columns: places(&open.mentees, &open.left.as_mentee),
            allowed: 0,
        }
    }

    /// How many rows there are, and how many of them are weighed.
    pub fn rows(&self) -> (usize, usize) {
        (self.rows.len(), self.start.len() - 1)
    }

    /// Weighs the next row.
    pub fn weigh(&mut self, open: &Open<'_>) {
        let row = self.start.len() - 1;
        let mut own = Vec::new();
        for (column, _, benefits) in open.allowed_with(open.mentors[row]) {
            self.allowed += 1;
            if self.rows[row] > 0 && self.columns[column] > 0 {
                own.push((smaller(benefits), column as u32));
            }
        }
        own.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        for (least, column) in own {
            self.column.push(column);
            self.least.push(least);
            self.there[least as usize] = true;
        }
        self.start.push(self.column.len());
    }

    /// The pairs, once all are weighed.
    pub fn edges(&self) -> Edges<'_> {
        Edges { start: &self.start, column: &self.column, row_places: &self.rows, column_places: &self.columns }
    }

    /// Up to where each row's pairs have a smaller benefit of at least this.
    pub fn limit(&self, least: u32) -> Vec<usize> {
        self.start
            .windows(2)
            .map(|row| row[0] + self.least[row[0]..row[1]].partition_point(|&own| own >= least))
            .collect()
    }

    /// Each smaller benefit that a pair has, the largest first.
    pub fn values(&self) -> Vec<u32> {
        (0..self.there.len()).rev().filter(|&least| self.there[least]).map(|least| least as u32).collect()
    }

    /// Some pairs that can be made together, of the rows weighed so far: each takes the first that is left.
    pub fn some(&self) -> Vec<(usize, usize)> {
        let mut left = self.columns.clone();
        let mut chosen = Vec::new();
        for (row, range) in self.start.windows(2).enumerate() {
            let free = self.column[range[0]..range[1]].iter().map(|&column| column as usize);
            for column in free.filter(|&column| left[column] > 0).take(self.rows[row] as usize).collect::<Vec<_>>() {
                left[column] -= 1;
                chosen.push((row, column));
            }
        }
        chosen
    }
}
