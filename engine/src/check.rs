//! Whether the prices prove the choice: every pair is held against them.
//!
//! Where a choice was proven before and little has changed, most pairs need no look. Let every row's price have risen by
//! no less than `-t`, and every column's by no less than `t`: then the two prices of a pair rose together, or stayed, and a
//! pair that was not worth more than its prices is not now. So for the best `t` only those people are held against
//! everybody whose price fell further, and those who changed; and one by one the pairs that were worth their prices or
//! more.

use crate::half::Half;
use crate::renew::Changed;
use crate::scores::{Found, Scores};
use crate::settle::Settled;

#[derive(Clone, Debug, Default)]
pub(crate) struct Check {
    /// Who is held against everybody.
    rows: Vec<u32>,
    columns: Vec<u32>,
    /// For each person of the side that chooses, whoever is worth the two prices or more.
    pub near: Vec<Vec<Found>>,
    /// How many pairs speak against the prices.
    pub wrong: u64,
    /// The prices that were proven last.
    proven: Option<Settled>,
    /// Whether it begins from those.
    again: bool,
    is_row: Vec<bool>,
}

/// What came of a person.
pub(crate) struct Held {
    pub work: u64,
    /// How many pairs of the person are allowed, where everybody is asked for the first time.
    pub allowed: u64,
}

/// Of both sides those whose price fell furthest: the fewest without whom no pair's two prices fell together.
fn fell(own: &[i64], theirs: &[i64]) -> i64 {
    // A person of the one side is left out up to a limit, one of the other from it on.
    let mut falls: Vec<i64> = own.iter().map(|rise| -rise).collect();
    let mut rises = theirs.to_vec();
    falls.sort_unstable();
    rises.sort_unstable();
    let cost = |limit: i64| {
        let rows = falls.len() - falls.partition_point(|&fall| fall <= limit);
        rows + rises.partition_point(|&rise| rise < limit)
    };
    falls.iter().chain(&rises).copied().min_by_key(|&limit| (cost(limit), limit)).unwrap_or(0)
}

impl Check {
    /// Notes who has to be looked at.
    pub fn begin(&mut self, settled: &Settled, changed: &Changed) {
        self.wrong = 0;
        let rows = settled.own.all().len();
        let Some(proven) = self.proven.take().filter(|_| self.near.len() == rows) else {
            self.near = vec![Vec::new(); rows];
            (self.rows, self.columns) = ((0..rows as u32).collect(), Vec::new());
            (self.is_row, self.again) = (vec![true; rows], false);
            return;
        };
        let rise = |now: &[i64], before: &[i64]| -> Vec<i64> { now.iter().zip(before).map(|(a, b)| a - b).collect() };
        let own = rise(settled.own.all(), proven.own.all());
        let theirs = rise(settled.theirs.all(), proven.theirs.all());
        let limit = fell(&own, &theirs);
        let mut is_row: Vec<bool> = own.iter().map(|&rise| rise < -limit).collect();
        let mut is_column: Vec<bool> = theirs.iter().map(|&rise| rise < limit).collect();
        changed.from.iter().for_each(|&one| is_row[one as usize] = true);
        changed.to.iter().for_each(|&other| is_column[other as usize] = true);
        let listed = |is: &[bool]| is.iter().zip(0..).filter(|(is, _)| **is).map(|(_, one)| one).collect();
        (self.rows, self.columns) = (listed(&is_row), listed(&is_column));
        for (near, is_row) in self.near.iter_mut().zip(&is_row) {
            if *is_row {
                near.clear();
            } else {
                near.retain(|found| !is_column[found.other as usize]);
            }
        }
        (self.is_row, self.again) = (is_row, true);
    }

    /// How many steps there are.
    pub fn count(&self) -> usize {
        self.rows.len() + self.columns.len()
    }

    /// Does one step of [`Self::count`] and then a last one.
    pub fn go_on(
        &mut self,
        step: usize,
        scores: &mut dyn Scores,
        from: &Half,
        settled: &Settled,
        bonus: i64,
        found: &mut Vec<Found>,
    ) -> Option<Held> {
        if let Some(&row) = self.rows.get(step) {
            let one = row as usize;
            let allowed = scores.at_least(from.way, one, &settled.theirs, settled.own.get(one) - bonus, found);
            self.near[one].extend_from_slice(found);
            let allowed = if self.again { 0 } else { allowed as u64 };
            return Some(Held { work: settled.theirs.all().len() as u64, allowed });
        }
        if let Some(&column) = self.columns.get(step - self.rows.len()) {
            let other = column as usize;
            let way = from.way.turned();
            scores.at_least(way, other, &settled.own, settled.theirs.get(other) - bonus, found);
            for near in found.iter().filter(|near| !self.is_row[near.other as usize]) {
                self.near[near.other as usize].push(Found { other: column, score: near.score });
            }
            return Some(Held { work: settled.own.all().len() as u64, allowed: 0 });
        }
        for (one, near) in self.near.iter_mut().enumerate() {
            let own = settled.own.get(one);
            let over = |near: &Found| i64::from(near.score) + bonus - own - settled.theirs.get(near.other as usize);
            near.retain(|near| over(near) >= 0);
            self.wrong += near.iter().filter(|near| over(near) > 0 && !from.taken.has(one, near.other)).count() as u64;
        }
        if self.wrong == 0 {
            self.proven = Some(settled.clone());
        }
        None
    }
}
