//! The most pairs that can be made, and the cover that proves that there are no more.
//!
//! For each place that a row has left, a path is sought along which pairs can be changed so that there is one more
//! (C. Berge, "Two theorems in graph theory", PNAS 43, 1957). Whatever a search reached that found none leads nowhere from
//! then on, and is not looked at again (J. Edmonds, "Paths, trees, and flowers", Canadian Journal of Mathematics 17, 1965).
//! In the end that is all that can be reached from a row with a place left, whichever of the largest choices was found;
//! from it the cover is read (D. König, 1931; with places, the least cut of L. Ford and D. Fulkerson, 1956).

use crate::engine::Places;
use crate::marks::{first, is_marked, mark, marked, unmark, words};

/// Pairs, each row's columns and each column's rows.
#[derive(Clone, Debug, Default)]
pub struct Made {
    has: Vec<Vec<u32>>,
    held: Vec<Vec<u32>>,
}

impl Made {
    /// Row and column of each pair.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        let of =
            |(row, has): (usize, &Vec<u32>)| has.iter().map(move |&column| (row, column as usize)).collect::<Vec<_>>();
        self.has.iter().enumerate().flat_map(of)
    }
}

/// Rows and columns.
pub type Cover = [Vec<usize>; 2];

/// The search for the most pairs.
#[derive(Debug)]
pub struct Widest {
    places: Places,
    made: Made,
    /// Of each row that was asked, whom it could have; nobody was asked before it was reached.
    partners: Vec<u64>,
    asked: Vec<bool>,
    /// Columns that were not reached yet, and those with a place left.
    unseen: Vec<u64>,
    open: Vec<u64>,
    /// The row for which a path is sought.
    row: usize,
    /// The rows reached in this search, so many of which were looked at, and the columns.
    rows: Vec<u32>,
    looked_at: usize,
    columns: Vec<u32>,
    seen: Vec<bool>,
    /// The column that each row reached would give up, and the row that would take each column.
    gives: Vec<u32>,
    taker: Vec<u32>,
    pub work: u64,
}

impl Widest {
    /// None are made yet.
    pub fn new(places: &Places) -> Self {
        let (rows, columns) = (places.rows.len(), places.columns.len());
        let mut widest = Self {
            places: places.clone(),
            made: Made::default(),
            partners: vec![0; rows * words(columns)],
            asked: Vec::new(),
            unseen: Vec::new(),
            open: Vec::new(),
            row: 0,
            rows: Vec::new(),
            looked_at: 0,
            columns: Vec::new(),
            seen: Vec::new(),
            gives: vec![0; rows],
            taker: vec![0; columns],
            work: 0,
        };
        widest.begin(Made { has: vec![Vec::new(); rows], held: vec![Vec::new(); columns] });
        widest
    }

    /// Begins anew, where other pairs can be made, from these.
    pub fn begin(&mut self, made: Made) {
        let (rows, columns) = (self.places.rows.len(), self.places.columns.len());
        self.made = made;
        (self.asked, self.seen, self.row) = (vec![false; rows], vec![false; rows], 0);
        self.rows.clear();
        self.columns.clear();
        self.looked_at = 0;
        (self.unseen, self.open) = (vec![0; words(columns)], vec![0; words(columns)]);
        for column in 0..columns {
            if self.places.columns[column] > 0 {
                mark(&mut self.unseen, column);
            }
            if self.has_room(column) {
                mark(&mut self.open, column);
            }
        }
    }

    fn has_room(&self, column: usize) -> bool {
        self.made.held[column].len() < self.places.columns[column] as usize
    }

    /// The pairs so far.
    pub fn made(&self) -> &Made {
        &self.made
    }

    /// For how many rows it is done, and how many there are.
    pub fn done(&self) -> (usize, usize) {
        (self.row, self.places.rows.len())
    }

    /// Goes on for about so much work; whether there can be no more pairs. What marks the columns of a row is asked once for
    /// each row that it comes to.
    pub fn step(&mut self, partners: &mut dyn FnMut(usize, &mut [u64]), work: u64) -> bool {
        let end = self.work.saturating_add(work);
        while self.row < self.places.rows.len() {
            if self.work >= end {
                return false;
            }
            self.go_on(partners);
        }
        true
    }

    /// Looks at one row.
    fn go_on(&mut self, partners: &mut dyn FnMut(usize, &mut [u64])) {
        let Some(&row) = self.rows.get(self.looked_at) else {
            self.next_search();
            return;
        };
        self.looked_at += 1;
        let row = row as usize;
        let own = row * self.unseen.len()..(row + 1) * self.unseen.len();
        if !std::mem::replace(&mut self.asked[row], true) {
            self.partners[own.clone()].fill(0);
            partners(row, &mut self.partners[own.clone()]);
            self.work += self.places.columns.len() as u64;
        }
        self.work += self.unseen.len() as u64;
        // What it has, it cannot take.
        let has: Vec<u32> =
            self.made.has[row].iter().copied().filter(|&has| is_marked(&self.unseen, has as usize)).collect();
        has.iter().for_each(|&has| unmark(&mut self.unseen, has as usize));
        let new = || self.partners[own.clone()].iter().zip(&self.unseen).map(|(partners, unseen)| partners & unseen);
        let free = first(new().zip(&self.open).map(|(new, open)| new & open));
        let reached: Vec<usize> = if free.is_some() { Vec::new() } else { marked(new()).collect() };
        has.iter().for_each(|&has| mark(&mut self.unseen, has as usize));
        if let Some(free) = free {
            self.taker[free] = row as u32;
            self.change(free);
            self.forget();
        }
        for column in reached {
            unmark(&mut self.unseen, column);
            self.columns.push(column as u32);
            self.taker[column] = row as u32;
            for &holder in &self.made.held[column] {
                if !std::mem::replace(&mut self.seen[holder as usize], true) {
                    self.gives[holder as usize] = column as u32;
                    self.rows.push(holder);
                }
            }
        }
    }

    /// Begins the search for the next place.
    fn next_search(&mut self) {
        // What the last one reached leads nowhere, and stays as it is.
        self.rows.clear();
        self.columns.clear();
        self.looked_at = 0;
        let row = self.row;
        if self.seen[row] || self.made.has[row].len() >= self.places.rows[row] as usize {
            self.row += 1;
        } else {
            self.seen[row] = true;
            self.rows.push(row as u32);
        }
    }

    /// Makes one pair more along the path to this column.
    fn change(&mut self, free: usize) {
        let mut column = free;
        loop {
            let row = self.taker[column] as usize;
            self.made.has[row].push(column as u32);
            self.made.held[column].push(row as u32);
            if row == self.row {
                break;
            }
            let given = self.gives[row];
            self.made.has[row].retain(|&has| has != given);
            self.made.held[given as usize].retain(|&holder| holder != row as u32);
            column = given as usize;
        }
        if !self.has_room(free) {
            unmark(&mut self.open, free);
        }
    }

    /// What was reached may be reached again.
    fn forget(&mut self) {
        self.columns.drain(..).for_each(|column| mark(&mut self.unseen, column as usize));
        self.rows.drain(..).for_each(|row| self.seen[row as usize] = false);
        self.looked_at = 0;
    }

    /// Rows and columns that have as many places as there are pairs; no other pair can be made of which neither is one of
    /// them. To be asked for in the end.
    pub fn cover(&self) -> Cover {
        let unreached = |&row: &usize| !self.seen[row] && self.places.rows[row] > 0;
        let reached = |&column: &usize| self.places.columns[column] > 0 && !is_marked(&self.unseen, column);
        [(0..self.seen.len()).filter(unreached).collect(), (0..self.taker.len()).filter(reached).collect()]
    }
}
