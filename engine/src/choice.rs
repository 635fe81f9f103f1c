//! What the engine answers.

/// A pair that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    pub row: u32,
    pub column: u32,
    pub score: u32,
}

/// The choice, and prices that prove it.
///
/// With `worth = score + bonus`, where the first place of somebody who has nobody costs nothing and any other place costs
/// `first`: every pair that was not chosen has `worth <= row price + column price`, every chosen one `worth >=` it, and
/// everybody's price is at least what the last place that they take costs and, where they have a place left, at most what
/// the next one costs. By weak duality no choice is worth more, less what its places cost: each pair is worth at most its
/// prices or is chosen, and each place brings at most what its price exceeds its cost by.
///
/// Of all choices that are as good, this one has the most rows and columns with a partner, and then the smallest sum of
/// the squares of everybody's load. [`crate::even`] says how the second prices prove that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// In order.
    pub pairs: Vec<Pair>,
    pub row_prices: Vec<i64>,
    pub column_prices: Vec<i64>,
    /// What every pair is worth beside its score: 0, or under coverage more than all scores can add up to, and `first` twice.
    pub bonus: i64,
    /// What a place costs that is not the first of somebody who has nobody: 0, or more than all scores can add up to.
    pub first: i64,
    /// The prices that prove that the loads are even; none before the choice is finished.
    pub row_even: Vec<i64>,
    pub column_even: Vec<i64>,
    /// How many pairs may be made; known once the choice is finished.
    pub allowed: u64,
    /// Whether the choice is finished, and every pair was held against the prices with none against them.
    pub certified: bool,
}

impl Choice {
    /// The sum of the scores.
    pub fn total(&self) -> u64 {
        self.pairs.iter().map(|pair| u64::from(pair.score)).sum()
    }
}
