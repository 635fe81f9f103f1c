//! Values before and after, person by person.

use super::Withheld;

/// The values of one person; `None` where one is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Values {
    pub before: Option<f64>,
    pub after: Option<f64>,
}

/// The values of a group, with those of whom one is missing kept apart. Nothing is filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paired {
    /// Before and after, of everybody who has both; in the order in which they came.
    both: Vec<[f64; 2]>,
    /// The before-values of those without an after-value.
    only_before: Vec<f64>,
    only_after: usize,
    neither: usize,
}

impl FromIterator<Values> for Paired {
    fn from_iter<I: IntoIterator<Item = Values>>(values: I) -> Self {
        let mut paired = Self::default();
        for Values { before, after } in values {
            match (before, after) {
                (Some(before), Some(after)) => paired.both.push([before, after]),
                (Some(before), None) => paired.only_before.push(before),
                (None, Some(_)) => paired.only_after += 1,
                (None, None) => paired.neither += 1,
            }
        }
        paired
    }
}

impl Paired {
    /// How many have both values.
    pub fn len(&self) -> usize {
        self.both.len()
    }

    pub fn is_empty(&self) -> bool {
        self.both.is_empty()
    }

    /// How many lack a value.
    pub fn missing(&self) -> usize {
        self.only_before.len() + self.only_after + self.neither
    }

    /// How many have a before-value and no after-value.
    pub fn missing_after(&self) -> usize {
        self.only_before.len()
    }

    /// The mean before-value of those without an after-value: whether those who dropped out began elsewhere.
    pub fn missing_mean_before(&self) -> Result<f64, Withheld> {
        mean(&self.only_before)
    }

    /// The before-values of those who have both.
    pub fn before(&self) -> Vec<f64> {
        self.both.iter().map(|&[before, _]| before).collect()
    }

    /// The after-values of those who have both.
    pub fn after(&self) -> Vec<f64> {
        self.both.iter().map(|&[_, after]| after).collect()
    }

    /// The differences of those who have both, rounded to twelve digits of the largest value: 1.2 - 0.9 and 0.5 - 0.2 are
    /// the same difference, though not in binary.
    pub fn differences(&self) -> Vec<f64> {
        let largest = self.both.iter().flatten().fold(0.0, |largest: f64, value| largest.max(value.abs()));
        if largest == 0.0 {
            return vec![0.0; self.both.len()];
        }
        let digits = 12 - largest.log10().ceil() as i32;
        // A power of ten that no float holds exactly would bring back what the rounding takes away.
        let round = |value: f64| match 10_f64.powi(digits.abs()) {
            power if digits >= 0 => (value * power).round() / power,
            power => (value / power).round() * power,
        };
        self.both.iter().map(|[before, after]| round(after - before)).collect()
    }

    /// How far before and after go together, by Pearson's product-moment correlation: -1 to 1.
    pub fn correlation(&self) -> Result<f64, Withheld> {
        let (before, after) = (self.before(), self.after());
        let (sd_before, sd_after) = (spread(&before)?, spread(&after)?);
        if sd_before == 0.0 {
            return Err(Withheld::SameBefore);
        }
        if sd_after == 0.0 {
            return Err(Withheld::SameAfter);
        }
        let (mean_before, mean_after) = (mean(&before)?, mean(&after)?);
        let together: f64 = self.both.iter().map(|[b, a]| (b - mean_before) * (a - mean_after)).sum();
        Ok(together / (self.len() - 1) as f64 / (sd_before * sd_after))
    }
}

/// The arithmetic mean.
///
/// # Errors
/// [`Withheld::Nobody`] without a value.
pub(super) fn mean(values: &[f64]) -> Result<f64, Withheld> {
    if values.is_empty() { Err(Withheld::Nobody) } else { Ok(values.iter().sum::<f64>() / values.len() as f64) }
}

/// The standard deviation of a sample: the root of the sum of squares about the mean over n - 1. Exactly 0 where all values
/// are the same.
///
/// # Errors
/// [`Withheld::Fewer`] of fewer than two values.
pub(super) fn spread(values: &[f64]) -> Result<f64, Withheld> {
    if values.len() < 2 {
        return Err(Withheld::Fewer { than: 2 });
    }
    if same(values) {
        return Ok(0.0);
    }
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Ok((squares / (values.len() - 1) as f64).sqrt())
}

/// Whether all values are the same.
pub(super) fn same(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[0] == pair[1])
}

impl Paired {
    pub fn mean_before(&self) -> Result<f64, Withheld> {
        mean(&self.before())
    }

    pub fn mean_after(&self) -> Result<f64, Withheld> {
        mean(&self.after())
    }

    pub fn sd_before(&self) -> Result<f64, Withheld> {
        spread(&self.before())
    }

    pub fn sd_after(&self) -> Result<f64, Withheld> {
        spread(&self.after())
    }
}
