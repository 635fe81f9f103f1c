//! One side of the people: their places, their prices, whom they have.

use crate::scores::{Found, Prices, Scores, Way};

/// Whom each person of a side has so far.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    /// Where each person's places begin.
    start: Vec<usize>,
    count: Vec<u32>,
    held: Vec<Found>,
}

impl Taken {
    fn new(capacity: &[u32], others: usize) -> Self {
        let mut start = Vec::with_capacity(capacity.len());
        let mut next = 0;
        for &places in capacity {
            start.push(next);
            // One more, for the moment in which a pair is made before another is unmade.
            next += (places as usize).min(others) + 1;
        }
        Self { start, count: vec![0; capacity.len()], held: vec![Found { other: 0, score: 0 }; next] }
    }

    pub fn of(&self, one: usize) -> &[Found] {
        let start = self.start[one];
        &self.held[start..start + self.count[one] as usize]
    }

    pub fn has(&self, one: usize, other: u32) -> bool {
        self.of(one).iter().any(|found| found.other == other)
    }

    pub fn add(&mut self, one: usize, found: Found) {
        self.held[self.start[one] + self.count[one] as usize] = found;
        self.count[one] += 1;
    }

    /// Takes the other out; the pair's score.
    pub fn remove(&mut self, one: usize, other: u32) -> u32 {
        let start = self.start[one];
        let last = start + self.count[one] as usize - 1;
        // Only who is there is taken out.
        let at = (start..=last).find(|&at| self.held[at].other == other).unwrap_or(last);
        let score = self.held[at].score;
        self.held[at] = self.held[last];
        self.count[one] -= 1;
        score
    }

    pub fn clear(&mut self) {
        self.count.fill(0);
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Half {
    pub way: Way,
    pub capacity: Vec<u32>,
    pub prices: Prices,
    pub taken: Taken,
    /// How many partners each has beside these places.
    pub has: Vec<u32>,
    /// What a place costs that is not the first of somebody who has nobody.
    pub first: i64,
    others: u32,
}

impl Half {
    pub fn new(way: Way, capacity: &[u32], has: &[u32], others: usize) -> Self {
        let mut has = has.to_vec();
        has.resize(capacity.len(), 0);
        Self {
            way,
            has,
            first: 0,
            others: others as u32,
            capacity: capacity.to_vec(),
            prices: Prices::new(vec![0; capacity.len()]),
            taken: Taken::new(capacity, others),
        }
    }

    pub fn count(&self) -> usize {
        self.capacity.len()
    }

    pub fn has_room(&self, one: usize) -> bool {
        (self.taken.of(one).len() as u32) < self.capacity[one]
    }

    /// How many the person can have at most.
    pub fn most(&self, one: usize) -> u32 {
        self.capacity[one].min(self.others)
    }

    /// What the person's place of this number, from 1, costs: no place costs less than the one before.
    pub fn cost(&self, one: usize, place: usize) -> i64 {
        if self.first == 0 || (place <= 1 && self.has[one] == 0) { 0 } else { self.first }
    }

    /// What one more place costs.
    pub fn next_cost(&self, one: usize) -> i64 {
        if self.first == 0 { 0 } else { self.cost(one, self.taken.of(one).len() + 1) }
    }

    /// What the last place that is taken costs; of somebody who has none, the first.
    pub fn last_cost(&self, one: usize) -> i64 {
        if self.first == 0 { 0 } else { self.cost(one, self.taken.of(one).len()) }
    }

    /// What the person's places bring at most at this price, beyond what they cost.
    pub fn worth(&self, one: usize, price: i64) -> i64 {
        let places = i64::from(self.most(one));
        let beyond = |place: usize| (price - self.cost(one, place)).max(0);
        if places == 0 { 0 } else { beyond(1) + (places - 1) * beyond(2) }
    }

    /// How many partners the person can have so that the prices still prove the choice: the least and the most.
    pub fn range(&self, one: usize, price: i64) -> (u32, u32) {
        let taken = self.taken.of(one).len() as u32;
        let most = self.most(one).max(taken);
        let (first, further) = (self.cost(one, 1), self.cost(one, 2));
        if price > further {
            return (taken, taken);
        }
        let least = if price <= first { 0 } else { 1.min(taken) };
        (least, if price >= further { most } else { most.min(1).max(taken) })
    }

    /// Whether anybody has a place that is not the first of somebody who has nobody.
    pub fn has_further_places(&self) -> bool {
        (0..self.count()).any(|one| self.most(one) + self.has[one].min(1) > 1)
    }

    /// Raises every price.
    pub fn raise(&mut self, by: i64) {
        for one in 0..self.count() {
            let price = self.prices.get(one);
            self.prices.set(one, price + by);
        }
    }
}

/// For each person of the side that chooses: the few of the other side who are worth most to them.
///
/// Prices of the other side only rise while a list is in use, so that the bound on whoever is not on it holds on; where
/// they fell meanwhile, [`Lists::loosen`] is told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    pub found: Vec<Vec<Found>>,
    /// Whoever is not on the list has `score - price` of this at most.
    pub bound: Vec<i64>,
    /// The search in which the list was last made.
    pub made_in: Vec<u32>,
    /// Whose list was made since this was emptied last.
    pub fresh: Vec<u32>,
}

/// No list has been made.
pub(crate) const NOT_MADE: i64 = i64::MAX;

impl Lists {
    pub fn new(count: usize) -> Self {
        Self {
            found: vec![Vec::new(); count],
            bound: vec![NOT_MADE; count],
            made_in: vec![0; count],
            fresh: Vec::new(),
        }
    }

    /// The prices have fallen by so much at most since the lists were in use.
    pub fn loosen(&mut self, fallen: i64) {
        for bound in &mut self.bound {
            if *bound != NOT_MADE && *bound != crate::scores::NOBODY {
                *bound += fallen;
            }
        }
    }

    /// Makes the list of one person anew, at the prices of now.
    pub fn make(&mut self, scores: &mut dyn Scores, way: Way, one: usize, prices: &Prices, want: usize) {
        self.fresh.push(one as u32);
        self.bound[one] = scores.best(way, one, prices, want, &mut self.found[one]);
    }
}
