//! The middle of all averages of two differences.

use super::{Paired, Withheld};

/// The Hodges-Lehmann estimate: the median of all averages of two differences, each with itself too (Hodges and Lehmann
/// 1963). Differences of 0 count.
///
/// # Errors
/// [`Withheld::Nobody`] without a difference.
pub fn hodges_lehmann(paired: &Paired) -> Result<f64, Withheld> {
    let mut differences = paired.differences();
    if differences.is_empty() {
        return Err(Withheld::Nobody);
    }
    differences.sort_by(f64::total_cmp);
    let all = differences.len() * (differences.len() + 1) / 2;
    let (lower, upper) = (nth(&differences, all.div_ceil(2)), nth(&differences, all / 2 + 1));
    Ok(f64::midpoint(lower, upper))
}

/// The average at a place, from 1, among all averages in order: the least value that so many do not exceed, found by
/// halving over all floats, so that thousands of differences need no list of millions of averages.
fn nth(sorted: &[f64], place: usize) -> f64 {
    let (mut low, mut high) = (key(sorted[0]), key(sorted[sorted.len() - 1]));
    while low < high {
        let middle = low + (high - low) / 2;
        if at_most(sorted, value(middle)) >= place { high = middle } else { low = middle + 1 }
    }
    value(low)
}

/// How many averages do not exceed a value.
fn at_most(sorted: &[f64], most: f64) -> usize {
    let mut count = 0;
    let mut end = sorted.len();
    for (at, &difference) in sorted.iter().enumerate() {
        while end > at && f64::midpoint(difference, sorted[end - 1]) > most {
            end -= 1;
        }
        if end <= at {
            break;
        }
        count += end - at;
    }
    count
}

/// A whole number for a float, in the same order.
fn key(value: f64) -> u64 {
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 0 { bits | 1 << 63 } else { !bits }
}

fn value(key: u64) -> f64 {
    f64::from_bits(if key >> 63 == 1 { key ^ 1 << 63 } else { !key })
}
