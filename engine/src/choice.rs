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
/// With `worth = score + bonus`: no price is below 0; every pair that was not chosen has `worth <= row price + column
/// price`. By weak duality no choice is worth more than the prices of all places, and for each chosen pair what its worth
/// exceeds its two prices by. A finished choice is worth exactly that: every chosen pair has `worth >= row price + column
/// price` (equal where one of the two has one place only), and whoever has a place left has price 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// In order.
    pub pairs: Vec<Pair>,
    pub row_prices: Vec<i64>,
    pub column_prices: Vec<i64>,
    /// What every pair is worth beside its score: 0, or under coverage more than all scores can add up to.
    pub bonus: i64,
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
