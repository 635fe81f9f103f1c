//! How many improved.

use statrs::distribution::{ContinuousCDF, Normal};

use super::{FEWEST_FOR_INTERVAL, Interval, Paired, UPPER, Withheld};

/// How many of those with both values improved, with Wilson's score interval for their share (Wilson 1927).
#[derive(Clone, Debug, PartialEq)]
pub struct Improved {
    pub people: usize,
    pub of: usize,
    pub interval: Result<Interval, Withheld>,
}

impl Improved {
    pub fn of(paired: &Paired) -> Self {
        let differences = paired.differences();
        Self::share(differences.iter().filter(|difference| **difference > 0.0).count(), differences.len())
    }

    /// So many of so many.
    pub fn share(people: usize, of: usize) -> Self {
        let interval = match of {
            0 => Err(Withheld::Nobody),
            1..FEWEST_FOR_INTERVAL => Err(Withheld::Fewer { than: FEWEST_FOR_INTERVAL }),
            _ => Ok(wilson(people as f64, of as f64)),
        };
        Self { people, of, interval }
    }
}

/// The shares that a score test would not reject: `(p + z²/2n ± z root(p(1-p)/n + z²/4n²)) / (1 + z²/n)`.
fn wilson(people: f64, of: f64) -> Interval {
    let z = Normal::standard().inverse_cdf(UPPER);
    let (share, square) = (people / of, z * z);
    let centre = share + square / (2.0 * of);
    let reach = z * (share * (1.0 - share) / of + square / (4.0 * of * of)).sqrt();
    let scale = 1.0 + square / of;
    // Of nobody, and of everybody, the end is exact; rounding could put it beyond.
    [((centre - reach) / scale).max(0.0), ((centre + reach) / scale).min(1.0)]
}
