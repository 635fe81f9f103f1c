//! The mean difference in units of the spread before.

use statrs::distribution::{ContinuousCDF, Normal};

use super::paired::{mean, same, spread};
use super::{FEWEST_FOR_INTERVAL, Interval, Paired, UPPER, Withheld};

/// The standardised mean difference against the spread before, which an intervention cannot have changed.
///
/// `d_pre = mean difference / SD before`; `g_pre = J(n - 1) * d_pre` with `J(m) = 1 - 3 / (4m - 1)` takes most of the
/// upward bias of small samples away (Hedges 1981; Becker 1988). The interval stands about `d_pre`, give or take the 0.975
/// quantile of the normal distribution times SE, with `SE² = d² / (2 df) + v_d / (df * v_before)`, where `v_d` and
/// `v_before` are the variances of the differences and of the before-values, and `df = n - 1`.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    pub d_pre: Result<f64, Withheld>,
    pub g_pre: Result<f64, Withheld>,
    pub interval: Result<Interval, Withheld>,
}

impl Effect {
    pub fn of(paired: &Paired) -> Self {
        let differences = paired.differences();
        let sd_before = paired.sd_before().and_then(|sd| if sd == 0.0 { Err(Withheld::SameBefore) } else { Ok(sd) });
        let d = sd_before.and_then(|sd| Ok(mean(&differences)? / sd));
        let df = differences.len().saturating_sub(1) as f64;
        let g = d.map(|d| (1.0 - 3.0 / (4.0 * df - 1.0)) * d);
        let interval = d.and_then(|d| {
            if differences.len() < FEWEST_FOR_INTERVAL {
                return Err(Withheld::Fewer { than: FEWEST_FOR_INTERVAL });
            }
            if same(&differences) {
                return Err(Withheld::SameDifferences);
            }
            let ratio = spread(&differences)? / sd_before?;
            let error = (d * d / (2.0 * df) + ratio * ratio / df).sqrt();
            let reach = Normal::standard().inverse_cdf(UPPER) * error;
            Ok([d - reach, d + reach])
        });
        Self { d_pre: d, g_pre: g, interval }
    }
}
