//! Whether the prices prove the choice: every pair is held against them.
//!
//! Where a choice was proven before and little has changed, most people need not be held against everybody. A list tells
//! whoever is worth most to a person, and what anybody else is worth at most above their price. Let the prices of the other
//! side have fallen by no more than `f`: then whoever is not on the list is worth no more than that and `f`, and where that
//! is less than the person's own price, only the list has to be looked at. So for the best `f` those are held against
//! everybody whose lists do not reach so far, and those of the other side whose price fell further; and those who changed.

use crate::half::{Half, Lists, NOT_MADE};
use crate::renew::Changed;
use crate::scores::{Distances, Found, NOBODY, Scores};
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
    /// How far from being worth the prices whoever is not on the list of each is.
    gaps: Vec<i64>,
}

/// What came of a person.
pub(crate) struct Held {
    pub work: u64,
    /// How many pairs of the person are allowed, where everybody is asked for the first time.
    pub allowed: u64,
}

/// The `f` that leaves the fewest to be held against everybody: of those who choose, by how far their lists reach, and of the
/// others, by how much their prices fell.
fn best_fall(reach: &[i64], falls: &[i64]) -> i64 {
    let (mut reach, mut falls) = (reach.to_vec(), falls.to_vec());
    reach.sort_unstable();
    falls.sort_unstable();
    let cost = |fall: i64| {
        reach.partition_point(|&reach| reach <= fall) + falls.len() - falls.partition_point(|&other| other <= fall)
    };
    // Between two falls nothing is won; none at all is enough where nobody's price changed.
    falls.iter().copied().min_by_key(|&fall| (cost(fall), fall)).unwrap_or(0)
}

/// What the check looks at.
pub(crate) struct Checking<'a> {
    pub scores: &'a mut dyn Scores,
    pub lists: &'a mut Lists,
    pub from: &'a Half,
    pub settled: &'a Settled,
    pub bonus: i64,
    pub want: usize,
}

impl Check {
    /// Notes who has to be looked at.
    pub fn begin(&mut self, settled: &Settled, changed: &Changed, lists: &mut Lists, bonus: i64) {
        self.wrong = 0;
        self.gaps.clear();
        let rows = settled.own.all().len();
        let Some(proven) = self.proven.take().filter(|_| self.near.len() == rows) else {
            self.near = vec![Vec::new(); rows];
            (self.rows, self.columns) = ((0..rows as u32).collect(), Vec::new());
            (self.is_row, self.again) = (vec![true; rows], false);
            return;
        };
        let falls: Vec<i64> =
            proven.theirs.all().iter().zip(settled.theirs.all()).map(|(before, now)| before - now).collect();
        let reach = |(one, &bound): (usize, &i64)| match bound {
            NOT_MADE => i64::MIN,
            NOBODY => i64::MAX,
            bound => settled.own.get(one) - bonus - bound,
        };
        let reach: Vec<i64> = lists.bound.iter().enumerate().map(reach).collect();
        let fall = best_fall(&reach, &falls);
        let mut is_row: Vec<bool> = reach.iter().map(|&reach| reach <= fall).collect();
        let mut is_column: Vec<bool> = falls.iter().map(|&other| other > fall).collect();
        // Lists made on the way hold for other prices.
        changed.from.iter().chain(&lists.fresh).for_each(|&one| is_row[one as usize] = true);
        changed.to.iter().for_each(|&other| is_column[other as usize] = true);
        lists.loosen(fall);
        let listed = |is: &[bool]| is.iter().zip(0..).filter(|(is, _)| **is).map(|(_, one)| one).collect();
        (self.rows, self.columns) = (listed(&is_row), listed(&is_column));
        self.near.iter_mut().for_each(Vec::clear);
        (self.is_row, self.again) = (is_row, true);
    }

    /// How many steps there are.
    pub fn count(&self) -> usize {
        self.rows.len() + self.columns.len()
    }

    /// Does one step of [`Self::count`] and then a last one.
    pub fn go_on(&mut self, step: usize, field: &mut Checking<'_>, found: &mut Vec<Found>) -> Option<Held> {
        if let Some(&row) = self.rows.get(step) {
            return Some(self.hold_row(row as usize, field, found));
        }
        if let Some(&column) = self.columns.get(step - self.rows.len()) {
            return Some(self.hold_column(column as usize, field, found));
        }
        let (settled, lists) = (field.settled, &mut *field.lists);
        for (one, near) in self.near.iter_mut().enumerate() {
            let own = settled.own.get(one);
            let over =
                |near: &Found| i64::from(near.score) + field.bonus - own - settled.theirs.get(near.other as usize);
            if !self.is_row[one] {
                near.extend(lists.found[one].iter().filter(|near| over(near) >= 0));
            }
            let taken = &field.from.taken;
            self.wrong += near.iter().filter(|near| over(near) > 0 && !taken.has(one, near.other)).count() as u64;
        }
        field.lists.fresh.clear();
        if self.wrong == 0 {
            self.proven = Some(settled.clone());
        }
        None
    }

    /// Holds one who chooses against everybody, and makes their list at these prices.
    fn hold_row(&mut self, one: usize, field: &mut Checking<'_>, found: &mut Vec<Found>) -> Held {
        let (way, theirs) = (field.from.way, &field.settled.theirs);
        let price = field.settled.own.get(one) - field.bonus;
        field.lists.make(field.scores, way, one, theirs, field.want);
        let allowed = if self.again { 0 } else { field.scores.allowed(way, one) as u64 };
        let mut work = theirs.all().len() as u64;
        let bound = field.lists.bound[one];
        if bound == NOBODY || bound < price {
            // Whoever is not on the list is worth less than the prices.
            let list = field.lists.found[one].iter();
            self.near[one].extend(list.filter(|near| i64::from(near.score) - theirs.get(near.other as usize) >= price));
        } else {
            field.scores.at_least(way, one, theirs, price, found);
            self.near[one].extend_from_slice(found);
            work *= 2;
        }
        Held { work, allowed }
    }

    /// Holds one of the other side against everybody, and puts them on the lists on which they belong.
    fn hold_column(&mut self, other: usize, field: &mut Checking<'_>, found: &mut Vec<Found>) -> Held {
        let (settled, lists) = (field.settled, &mut *field.lists);
        let price = settled.theirs.get(other);
        if self.gaps.is_empty() {
            // How far from being worth the prices whoever is not on a list is at least.
            let gap = |(one, &bound): (usize, &i64)| match bound {
                // That list is made anew.
                NOT_MADE => 1,
                NOBODY => i64::MAX,
                bound => (settled.own.get(one) - field.bonus - bound).max(1),
            };
            self.gaps = lists.bound.iter().enumerate().map(gap).collect();
        }
        let distances = Distances { each: &self.gaps, most: i64::MAX >> 2 };
        field.scores.nearer(field.from.way.turned(), other, &settled.own, price - field.bonus, &distances, found);
        for near in found.iter().filter(|near| !self.is_row[near.other as usize]) {
            let (one, here) = (near.other as usize, Found { other: other as u32, score: near.score });
            let bound = lists.bound[one];
            let worth = i64::from(near.score) - price;
            let listed = || lists.found[one].iter().any(|listed| listed.other as usize == other);
            // Whether they are worth their price is seen in the last step.
            if (bound == NOBODY || worth > bound) && !listed() {
                lists.found[one].push(here);
            }
        }
        Held { work: settled.own.all().len() as u64, allowed: 0 }
    }
}
