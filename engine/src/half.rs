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

    /// Takes everybody out whom this person has.
    pub fn empty(&mut self, one: usize) {
        self.count[one] = 0;
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Half {
    pub way: Way,
    pub capacity: Vec<u32>,
    pub prices: Prices,
    pub taken: Taken,
}

impl Half {
    pub fn new(way: Way, capacity: &[u32], others: usize) -> Self {
        Self {
            way,
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
