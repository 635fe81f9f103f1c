//! How far the engine has come, and what it answers.

use crate::choice::{Choice, Pair};
use crate::engine::{Engine, ROUNDS, Stage, sum};
use crate::half::Half;
use crate::scores::{Found, NOBODY, Way};

/// How far the engine has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub stage: Stage,
    /// So much of the stage is done.
    pub done: usize,
    pub of: usize,
}

/// What the choice would be if it were stopped now, and what the best can be at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub pairs: u64,
    /// The sum of their scores.
    pub total: u64,
    /// No choice has more pairs.
    pub most_pairs: u64,
    /// The best choice has no larger total; none while that is not known.
    pub most_total: Option<u64>,
}

impl Engine {
    /// How far the engine has come.
    pub fn standing(&self) -> Standing {
        let places = sum(&self.from.capacity, self.to.count()) as usize;
        let (done, of) = match self.stage {
            Stage::Bidding if self.round == 0 => (0, ROUNDS as usize * places),
            Stage::Bidding => {
                let rounds_over = (self.round.max(1) - 1) as usize;
                (rounds_over * places + places.saturating_sub(self.auction.waiting()), ROUNDS as usize * places)
            }
            Stage::Adopting => {
                let of = self.changed.count().max(self.from.count());
                (self.next.min(of), of)
            }
            Stage::Checking => {
                let of = self.check.count().max(1);
                (self.next.min(of), of)
            }
            Stage::Deciding | Stage::Done => (self.from.count(), self.from.count()),
            _ => (self.next, self.from.count()),
        };
        Standing { stage: self.stage, done, of }
    }

    /// What the choice would be if it were stopped now, and how much better it could be, where no choice has more than so
    /// many pairs.
    pub fn reached(&self, most_pairs: u64) -> Reached {
        let chosen = self.stopped();
        let total = chosen.iter().map(|pair| u64::from(pair.score)).sum();
        let (pairs, bound, bonus) = (chosen.len() as u64, self.bound(), self.bonus as u64);
        let mut most_pairs = most_pairs.min(self.most_pairs());
        let mut most_total = bound;
        if self.from.first > 0 {
            // As many pairs as can be are made, and who has them is at issue.
            (most_pairs, most_total) = (pairs, self.most_total);
        } else if bonus > 0 {
            // The best is worth the bonus for each of its pairs, and the total beside.
            most_pairs = most_pairs.min(bound.map_or(u64::MAX, |bound| bound / bonus));
            most_total = bound.filter(|_| pairs == most_pairs).map(|bound| bound - bonus * pairs);
        }
        Reached { pairs, total, most_pairs, most_total }
    }

    fn worth(&self, pairs: &[Pair]) -> u64 {
        let bonus = self.bonus_of_goal() as u64;
        pairs.iter().map(|pair| u64::from(pair.score) + bonus).sum()
    }

    /// Prices of the side that chooses which, with those of the other side, no pair is worth more than; none where not
    /// everybody has been looked at.
    fn fair_prices(&self) -> Option<Vec<i64>> {
        let settled = !matches!(self.stage, Stage::Adopting | Stage::Bidding | Stage::Taking);
        (0..self.from.count())
            .map(|one| {
                if settled {
                    return Some(self.from.prices.get(one));
                }
                let net = |found: &Found| i64::from(found.score) - self.to.prices.get(found.other as usize);
                let most = self.lists.found[one].iter().map(net).fold(0, i64::max);
                match self.lists.bound[one] {
                    crate::half::NOT_MADE => None,
                    NOBODY => Some(most),
                    bound => Some(most.max(bound)),
                }
            })
            .collect()
    }

    /// What no choice is worth more than, by its scores and the bonus so far.
    fn bound(&self) -> Option<u64> {
        let own = self.fair_prices()?;
        let of = |half: &Half, prices: &[i64]| -> i64 {
            prices.iter().enumerate().map(|(one, &price)| half.worth(one, price)).sum()
        };
        let mut bound = of(&self.from, &own) + of(&self.to, self.to.prices.all());
        for (one, own) in own.iter().enumerate() {
            for held in self.from.taken.of(one) {
                let prices = own + self.to.prices.get(held.other as usize);
                bound += (i64::from(held.score) + self.bonus - prices).max(0);
            }
        }
        Some(bound as u64)
    }

    /// The pairs so far, and whoever is open with whom they can have.
    fn stopped(&self) -> Vec<Pair> {
        let now = self.completed();
        // Once it is people that count, pairs and scores alone say nothing.
        if self.from.first > 0 || self.worth(&now) >= self.worth(&self.kept) { now } else { self.kept.clone() }
    }

    fn completed(&self) -> Vec<Pair> {
        let mut room: Vec<u32> =
            (0..self.to.count()).map(|one| self.to.capacity[one] - self.to.taken.of(one).len() as u32).collect();
        let mut pairs = Vec::new();
        for one in 0..self.from.count() {
            let taken = self.from.taken.of(one);
            let mut left = self.from.capacity[one] - taken.len() as u32;
            pairs.extend(taken.iter().map(|held| self.pair(one, held)));
            if left == 0 || self.stage > Stage::Clearing {
                continue;
            }
            let mut list: Vec<&Found> = self.lists.found[one].iter().collect();
            list.sort_by_key(|found| (std::cmp::Reverse(found.score), found.other));
            for found in list {
                if left > 0 && room[found.other as usize] > 0 && !self.from.taken.has(one, found.other) {
                    (left, room[found.other as usize]) = (left - 1, room[found.other as usize] - 1);
                    pairs.push(self.pair(one, found));
                }
            }
        }
        pairs.sort_unstable();
        pairs
    }

    fn pair(&self, one: usize, held: &Found) -> Pair {
        match self.from.way {
            Way::Rows => Pair { row: one as u32, column: held.other, score: held.score },
            Way::Columns => Pair { row: held.other, column: one as u32, score: held.score },
        }
    }

    pub(crate) fn keep(&mut self) {
        let now = self.stopped();
        self.kept = now;
    }

    /// The best choice so far, finished or not.
    pub fn choice(&self) -> Choice {
        let (own, theirs) = match &self.settled {
            Some(settled) => (settled.own.all().to_vec(), settled.theirs.all().to_vec()),
            None => {
                let own = self.fair_prices().unwrap_or_else(|| self.from.prices.all().to_vec());
                (own, self.to.prices.all().to_vec())
            }
        };
        let (row_prices, column_prices) = if self.from.way == Way::Rows { (own, theirs) } else { (theirs, own) };
        let [row_even, column_even] = match (self.from.way, self.even.clone()) {
            (Way::Rows, even) => even,
            (Way::Columns, [own, theirs]) => [theirs, own],
        };
        Choice {
            pairs: self.stopped(),
            row_prices,
            column_prices,
            bonus: self.bonus,
            first: self.from.first,
            row_even,
            column_even,
            allowed: self.allowed,
            certified: self.stage == Stage::Done && self.check.wrong == 0,
        }
    }
}
