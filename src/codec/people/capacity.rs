//! How many partners somebody can take, in figures and words.

use super::nothing::is_nothing;
use super::number::{Amount, amount};

/// The most partners that one person can take; 0 takes nobody for now.
pub const MOST_CAPACITY: u16 = 50;

/// How many, and whether that is in doubt. What cannot be read is one partner; of a range it is the lower end; less than
/// none is none.
pub fn capacity(cell: &str) -> (u16, bool) {
    let cell = cell.trim();
    if cell.is_empty() {
        return (1, false);
    }
    let whole = |n: f64| (n.fract() == 0.0 && (0.0..=f64::from(MOST_CAPACITY)).contains(&n)).then_some(n as u16);
    match amount(cell) {
        Some(Amount::Exactly(n)) if n < 0.0 => (0, true),
        Some(Amount::Exactly(n) | Amount::AtMost(n) | Amount::AtLeast(n)) => whole(n).map_or((1, true), |n| (n, false)),
        Some(Amount::Between(from, _) | Amount::Dated(from, _)) => (whole(from).unwrap_or(1).max(1), true),
        None if is_plain_nothing(cell) => (1, false),
        None => (1, true),
    }
}

/// `-` and `n/a` say nothing of how many; `No preference` and `no` do, and are told of.
fn is_plain_nothing(cell: &str) -> bool {
    is_nothing(cell) && cell.chars().filter(|c| c.is_alphabetic()).count() <= 2
}
