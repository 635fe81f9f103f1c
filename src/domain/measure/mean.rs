//! The mean of the differences, with Student's t.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::paired::{mean, same, spread};
use super::{FEWEST_FOR_INTERVAL, Interval, Paired, UPPER, Withheld};

/// The mean of the differences, and how sure it is by Student's t for paired values.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub mean: Result<f64, Withheld>,
    /// The mean over its standard error, SD of the differences / root of n.
    pub t: Result<f64, Withheld>,
    /// n - 1.
    pub df: Result<usize, Withheld>,
    /// Two-sided.
    pub p: Result<f64, Withheld>,
    /// The mean, give or take the 0.975 quantile of t times the standard error.
    pub interval: Result<Interval, Withheld>,
}

impl Difference {
    pub fn of(paired: &Paired) -> Self {
        let differences = paired.differences();
        let centre = mean(&differences);
        let df = match differences.len() {
            0 => Err(Withheld::Nobody),
            1 => Err(Withheld::Fewer { than: 2 }),
            n => Ok(n - 1),
        };
        let error = df.and_then(|_| match same(&differences) {
            true => Err(Withheld::SameDifferences),
            false => Ok(spread(&differences)? / (differences.len() as f64).sqrt()),
        });
        let t = error.and_then(|error| Ok(centre? / error));
        let p = t.and_then(|t| Ok(2.0 * student(df?).sf(t.abs())));
        let interval = error.and_then(|error| {
            if differences.len() < FEWEST_FOR_INTERVAL {
                return Err(Withheld::Fewer { than: FEWEST_FOR_INTERVAL });
            }
            let reach = student(df?).inverse_cdf(UPPER) * error;
            Ok([centre? - reach, centre? + reach])
        });
        Self { mean: centre, t, df, p, interval }
    }
}

fn student(df: usize) -> StudentsT {
    StudentsT::new(0.0, 1.0, df as f64).expect("the scale and the degrees of freedom are above 0")
}
