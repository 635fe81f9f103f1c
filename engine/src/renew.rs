//! The choice made again when little has changed: the prices, the lists and nearly all pairs are there already.

use crate::engine::{Engine, Places, Stage, WANT};
use crate::half::{Half, NOT_MADE};
use crate::scores::{Found, NOBODY, Scores, Way};

/// Who is not as they were: each looked at again, whoever they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changed {
    pub from: Vec<u32>,
    pub to: Vec<u32>,
}

impl Changed {
    pub fn count(&self) -> usize {
        self.from.len() + self.to.len()
    }
}

fn with_changes(changed: &[u32], before: &Half, capacity: &[u32]) -> Vec<u32> {
    let mut all = changed.to_vec();
    let places = before.capacity.iter().zip(capacity).zip(0..);
    all.extend(places.filter(|((before, now), _)| before != now).map(|(_, one)| one));
    all.sort_unstable();
    all.dedup();
    all
}

impl Engine {
    /// Goes on from the finished choice to the one for these places and for scores that are other than before: of pairs of
    /// these rows and columns alone. `allowed` is how many more of their pairs may be made now.
    ///
    /// Whether that could be begun: not where another side has to choose, where the goal counts otherwise, or where there
    /// are more people or fewer. Then nothing has changed.
    pub fn renew(&mut self, places: &Places, rows: &[u32], columns: &[u32], allowed: i64) -> bool {
        let new = Engine::new(places, self.goal, self.most_score);
        let finished = self.stage == Stage::Done && self.check.wrong == 0 && self.settled.is_some();
        let alike = new.from.way == self.from.way
            && new.from.count() == self.from.count()
            && new.to.count() == self.to.count()
            && new.whole_bonus() == self.whole_bonus()
            && new.first_of_goal() == self.first_of_goal();
        if !finished || !alike {
            return false;
        }
        let (from, to) = if self.from.way == Way::Rows { (rows, columns) } else { (columns, rows) };
        self.changed.from = with_changes(from, &self.from, &new.from.capacity);
        self.changed.to = with_changes(to, &self.to, &new.to.capacity);
        let (mut is_from, mut is_to) = (vec![false; self.from.count()], vec![false; self.to.count()]);
        self.changed.from.iter().for_each(|&one| is_from[one as usize] = true);
        self.changed.to.iter().for_each(|&other| is_to[other as usize] = true);
        let before = std::mem::replace(&mut self.from, new.from);
        let others = std::mem::replace(&mut self.to, new.to);
        for one in (0..before.count()).filter(|&one| !is_from[one]) {
            for held in before.taken.of(one).iter().filter(|held| !is_to[held.other as usize]) {
                self.from.taken.add(one, *held);
                self.to.taken.add(held.other as usize, Found { other: one as u32, score: held.score });
            }
        }
        (self.from.prices, self.to.prices) = (before.prices, others.prices);
        (self.from.first, self.to.first) = (before.first, others.first);
        for &one in &self.changed.from {
            self.lists.bound[one as usize] = NOT_MADE;
            self.lists.found[one as usize].clear();
        }
        (self.away, self.settled) = (None, None);
        self.kept.clear();
        // More pairs are never gone than there were.
        self.allowed = self.allowed.saturating_add_signed(allowed);
        self.enter(Stage::Adopting);
        true
    }

    /// Gives the next of those who changed a price that nobody on the other side can object to.
    pub(crate) fn refresh(&mut self, scores: &mut dyn Scores) {
        if let Some(&other) = self.changed.to.get(self.next) {
            self.refresh_to(scores, other as usize);
        } else if let Some(&one) = self.changed.from.get(self.next - self.changed.to.len()) {
            self.refresh_from(scores, one as usize);
        } else {
            self.enter(Stage::Filling);
            return;
        }
        self.next += 1;
    }

    fn refresh_to(&mut self, scores: &mut dyn Scores, other: usize) {
        let mut found = std::mem::take(&mut self.found);
        scores.at_least(self.to.way, other, &self.from.prices, i64::MIN / 4, &mut found);
        self.paths.work += self.from.count() as u64;
        let net = |found: &Found| i64::from(found.score) + self.bonus - self.from.prices.get(found.other as usize);
        let price = found.iter().map(net).max().unwrap_or(0).max(self.to.cost(other, 1));
        self.to.prices.set(other, price);
        for list in &mut self.lists.found {
            list.retain(|listed| listed.other as usize != other);
        }
        for Found { other: one, score } in &found {
            let (one, worth) = (*one as usize, i64::from(*score) - price);
            let bound = self.lists.bound[one];
            if bound == NOBODY || (bound != NOT_MADE && worth > bound) {
                self.lists.found[one].push(Found { other: other as u32, score: *score });
            }
        }
        self.found = found;
    }

    fn refresh_from(&mut self, scores: &mut dyn Scores, one: usize) {
        self.lists.make(scores, self.from.way, one, &self.to.prices, WANT);
        self.paths.work += self.to.count() as u64;
        let net = |found: &Found| i64::from(found.score) + self.bonus - self.to.prices.get(found.other as usize);
        // They are open, and offered what the best of them is worth: that is found anew, and exactly, before they take it.
        let listed = self.lists.found[one].iter().map(net).max().unwrap_or(0);
        let bound = match self.lists.bound[one] {
            NOBODY => 0,
            bound => bound + self.bonus,
        };
        self.from.prices.set(one, listed.max(bound).max(self.from.cost(one, 1)));
    }
}
