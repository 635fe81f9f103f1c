//! The exact signed-rank test.

use super::{Paired, Withheld};

/// The most differences for which the exact distribution is worked out.
const MOST: usize = 1_000;

/// Wilcoxon's signed-rank test, exact: over all ways to give the ranks signs, each equally likely where nothing changed.
/// Differences of 0 are dropped and counted; equal sizes share their mean rank (Wilcoxon 1945; Pratt and Gibbons 1981).
#[derive(Clone, Debug, PartialEq)]
pub struct SignedRank {
    /// The sum of the ranks of the differences above 0.
    pub v: Result<f64, Withheld>,
    /// How many differences were 0.
    pub zeros: usize,
    /// Two-sided: twice the smaller tail, 1 at most.
    pub p: Result<f64, Withheld>,
}

impl SignedRank {
    pub fn of(paired: &Paired) -> Self {
        let mut differences = paired.differences();
        let all = differences.len();
        differences.retain(|difference| *difference != 0.0);
        let zeros = all - differences.len();
        if differences.is_empty() {
            let why = if all == 0 { Withheld::Nobody } else { Withheld::NobodyChanged };
            return Self { v: Err(why), zeros, p: Err(why) };
        }
        let ranks = doubled_ranks(&mut differences);
        let above: usize = differences.iter().zip(&ranks).filter(|(d, _)| **d > 0.0).map(|(_, rank)| rank).sum();
        let p = if ranks.len() > MOST { Err(Withheld::More { than: MOST }) } else { Ok(two_sided(&ranks, above)) };
        Self { v: Ok(above as f64 / 2.0), zeros, p }
    }
}

/// Puts the differences in the order of their sizes, and gives the rank of each, doubled: a mean rank may end in a half.
fn doubled_ranks(differences: &mut [f64]) -> Vec<usize> {
    differences.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let mut ranks = Vec::with_capacity(differences.len());
    for equal in differences.chunk_by(|a, b| a.abs() == b.abs()) {
        let first = ranks.len() + 1;
        let doubled_mean = 2 * first + equal.len() - 1;
        ranks.extend(std::iter::repeat_n(doubled_mean, equal.len()));
    }
    ranks
}

/// How likely a sum as far out as this is, if each rank counts or not by the toss of a coin.
fn two_sided(ranks: &[usize], sum: usize) -> f64 {
    let total: usize = ranks.iter().sum();
    // The distribution is symmetric, so the lower tail tells all.
    let nearer = sum.min(total - sum);
    let mut chance = vec![0.0; nearer + 1];
    chance[0] = 1.0;
    for &rank in ranks {
        for at in (0..=nearer).rev() {
            let counted = if at >= rank { chance[at - rank] } else { 0.0 };
            chance[at] = (chance[at] + counted) / 2.0;
        }
    }
    (2.0 * chance.iter().sum::<f64>()).min(1.0)
}
