//! An earlier choice of nearly the same, as a start: its prices, and those of its pairs that are still worth them.

use crate::engine::{Engine, Goal, Places, Stage};
use crate::half::Half;
use crate::scores::{Found, Scores, Way};

/// An earlier choice.
#[derive(Clone, Debug, Default)]
pub struct Earlier {
    pub row_prices: Vec<i64>,
    pub column_prices: Vec<i64>,
    pub bonus: i64,
    pub first: i64,
    /// Rows and columns.
    pub pairs: Vec<(u32, u32)>,
}

impl Engine {
    /// From an earlier choice of the same people, or nearly: its prices, and its pairs (rows and columns). Any prices and
    /// pairs lead to the best choice; near ones sooner.
    pub fn again(places: &Places, goal: Goal, most_score: u32, earlier: &Earlier) -> Self {
        let mut engine = Self::new(places, goal, most_score);
        let (own, theirs) = match engine.from.way {
            Way::Rows => (&earlier.row_prices, &earlier.column_prices),
            Way::Columns => (&earlier.column_prices, &earlier.row_prices),
        };
        let (bonus, first) = (engine.whole_bonus(), engine.first_of_goal());
        // With another bonus the prices mean something else: then those of one side are a start, and no more.
        let same = earlier.bonus == bonus && earlier.first == first;
        let most = if same { i64::MAX >> 2 } else { i64::from(most_score) };
        for (half, prices) in [(&mut engine.from, own), (&mut engine.to, theirs)] {
            half.first = if same { first } else { 0 };
            for one in 0..half.count() {
                let price = prices.get(one).copied().unwrap_or(0).clamp(0, most);
                half.prices.set(one, price.max(half.cost(one, 1)));
            }
        }
        if !same {
            engine.enter(Stage::Taking);
            return engine;
        }
        engine.bonus = bonus;
        let mut partners = vec![Vec::new(); engine.from.count()];
        for &(row, column) in &earlier.pairs {
            let (one, other) = if engine.from.way == Way::Rows { (row, column) } else { (column, row) };
            partners[one as usize].push(other);
        }
        engine.adopted = partners;
        engine.enter(Stage::Adopting);
        engine
    }

    /// Keeps what is left of the earlier choice, person by person: who is still worth the prices stays.
    pub(crate) fn adopt(&mut self, scores: &mut dyn Scores) {
        if self.adopted.is_empty() {
            return self.refresh(scores);
        }
        if self.next == self.from.count() {
            self.adopted = Vec::new();
            self.enter(Stage::Filling);
            return;
        }
        let one = self.next;
        let mut price = self.from.prices.get(one);
        scores.at_least(self.from.way, one, &self.to.prices, price - self.bonus, &mut self.found);
        let net = |found: &Found, to: &Half| i64::from(found.score) + self.bonus - to.prices.get(found.other as usize);
        for &found in &self.found {
            let there = self.adopted[one].contains(&found.other);
            let (other, own) = (found.other as usize, self.from.prices.get(one));
            let room = self.from.has_room(one) && own >= self.from.next_cost(one);
            if there && room && self.to.has_room(other) && self.to.prices.get(other) >= self.to.next_cost(other) {
                self.from.taken.add(one, found);
                self.to.taken.add(other, Found { other: one as u32, score: found.score });
            } else {
                price = price.max(net(&found, &self.to));
            }
        }
        // Somebody else is worth more now: whoever is worth less than that has to be asked again.
        let less: Vec<u32> =
            self.from.taken.of(one).iter().filter(|held| net(held, &self.to) < price).map(|held| held.other).collect();
        for other in less {
            self.from.taken.remove(one, other);
            self.to.taken.remove(other as usize, one as u32);
        }
        self.from.prices.set(one, price);
        self.paths.work += self.to.count() as u64;
        self.next += 1;
    }
}
